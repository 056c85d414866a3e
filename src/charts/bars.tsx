import { Bar, BarChart, LabelList, XAxis, YAxis } from "recharts";

export type BarRow = { label: string; value: number; past: boolean };

type Props = {
  width: number;
  height: number;
  rows: readonly BarRow[];
  most: number;
  labelEvery: number;
  /** A bar is pressed: its place among the rows. By keyboard the same is chosen in the table. */
  onPick: (index: number) => void;
};

const valueOf = (past: boolean) => (row: BarRow) => (row.past === past ? row.value : 0);
const inWords = (past: boolean) => (row: unknown) => String(valueOf(past)(row as BarRow) || "");

/** A bar per label with its number above it; what is past is open. A picture, as `StepChart`. */
export const Bars = ({ width, height, rows, most, labelEvery, onPick }: Props) => (
  <BarChart
    width={width}
    height={height}
    data={[...rows]}
    margin={{ top: 22, right: 20, bottom: 0, left: 20 }}
    barCategoryGap="22%"
    accessibilityLayer={false}
    role="presentation"
  >
    <XAxis dataKey="label" interval={labelEvery - 1} height={24} tickLine={false} />
    <YAxis hide domain={[0, most]} />
    {[true, false].map((past) => (
      <Bar
        key={String(past)}
        dataKey={valueOf(past)}
        stackId="all"
        className={past ? "chart-bar-open" : "chart-bar-full"}
        isAnimationActive={false}
        activeBar={false}
        onClick={(_, index) => onPick(index)}
      >
        <LabelList dataKey={inWords(past)} position="top" className="chart-label" />
      </Bar>
    ))}
  </BarChart>
);
