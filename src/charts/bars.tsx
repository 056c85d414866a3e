import { Bar, BarChart, LabelList, type LabelProps, XAxis, YAxis } from "recharts";
import { axisWord } from "./axis-word.tsx";

/** `key`: no other row has it; `label`: empty where the axis has no room for it. */
export type BarRow = { key: string; label: string; value: number; past: boolean };

type Props = {
  width: number;
  height: number;
  rows: readonly BarRow[];
  most: number;
  /** A bar is pressed: its place among the rows. By keyboard the same is chosen in the table. */
  onPick: (index: number) => void;
};

/** Left and right of the plot, in px. */
const BESIDE = 20;
/** Between a bar and its number. */
const ABOVE = 5;

/** Where the middle of a bar is. */
export const barMiddle = (index: number, count: number, width: number): number =>
  BESIDE + ((index + 0.5) * (width - 2 * BESIDE)) / count;

const valueOf = (past: boolean) => (row: BarRow) => (row.past === past ? row.value : 0);
const inWords = (past: boolean) => (row: unknown) => String(valueOf(past)(row as BarRow) || "");

/** As `axisWord`: on one line, so that nothing is measured. */
const numberAbove = ({ x, y, width, value }: LabelProps) =>
  value ? (
    <text className="chart-label" x={Number(x) + Number(width) / 2} y={Number(y) - ABOVE} textAnchor="middle">
      {value}
    </text>
  ) : null;

/** A bar per label with its number above it; what is past is open. A picture, as `StepChart`. */
export const Bars = ({ width, height, rows, most, onPick }: Props) => (
  <BarChart
    width={width}
    height={height}
    data={[...rows]}
    margin={{ top: 22, right: BESIDE, bottom: 0, left: BESIDE }}
    barCategoryGap="22%"
    accessibilityLayer={false}
    role="presentation"
  >
    <XAxis
      dataKey="key"
      interval={0}
      height={24}
      tickLine={false}
      tick={axisWord}
      tickFormatter={(_, index) => rows[index]?.label ?? ""}
    />
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
        <LabelList dataKey={inWords(past)} content={numberAbove} />
      </Bar>
    ))}
  </BarChart>
);
