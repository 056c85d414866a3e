import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from "recharts";

export type BarRow = { label: string; value: number; past: boolean };

type Props = { width: number; height: number; rows: readonly BarRow[]; most: number; labelEvery: number };

const valueOf = (past: boolean) => (row: BarRow) => (row.past === past ? row.value : 0);
const inWords = (row: BarRow) => (row.value > 0 ? String(row.value) : "");

/** A bar per label with its number above it; what is past is open. A picture, as `StepChart`. */
export const Bars = ({ width, height, rows, most, labelEvery }: Props) => (
  <BarChart
    width={width}
    height={height}
    data={[...rows]}
    margin={{ top: 22, right: 0, bottom: 0, left: 0 }}
    barCategoryGap="22%"
    accessibilityLayer={false}
    role="presentation"
  >
    <CartesianGrid vertical={false} horizontal={false} />
    <XAxis dataKey="label" interval={labelEvery - 1} height={24} tickLine={false} />
    <YAxis hide domain={[0, most]} />
    <Bar
      dataKey={valueOf(true)}
      stackId="all"
      fill="var(--paper)"
      stroke="var(--edge)"
      isAnimationActive={false}
      activeBar={false}
    />
    <Bar dataKey={valueOf(false)} stackId="all" fill="var(--ink)" isAnimationActive={false} activeBar={false}>
      <LabelList dataKey={(row) => inWords(row as BarRow)} position="top" className="chart-label" />
    </Bar>
  </BarChart>
);
