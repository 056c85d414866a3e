import type { ReactNode } from "react";
import { Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import { axisWord } from "./axis-word.tsx";
import { type Look, lookOf } from "./line-look.tsx";
import { RowLines } from "./row-lines.tsx";
import { type Domain, type Row, rowsOf, type Series } from "./series.ts";

export type Axis = { domain: Domain; ticks: readonly number[]; format: (value: number) => string };

type Props = {
  width: number;
  height: number;
  series: readonly Series[];
  x: Axis;
  y: Axis;
  /** Room around the plot for words, in px. */
  margin: { top: number; right: number; bottom: number; left: number };
  /** Between the left edge and the plot, for the words of the y axis. */
  yAxisWidth: number;
  /** What is said of the steps at an x; `null` says nothing. */
  tip: (x: number) => ReactNode;
  /** References and labels, from `chart-words.tsx`. */
  children: ReactNode;
};

const TICK_HEIGHT = 24;

/**
 * Lines of steps over a numeric axis; days are day numbers. Nothing in it moves by itself. It is a picture: whoever does
 * not see it has the sentence and the table of its figure.
 */
export const StepChart = ({ width, height, series, x, y, margin, yAxisWidth, tip, children }: Props) => (
  <LineChart
    width={width}
    height={height}
    data={rowsOf(series)}
    margin={margin}
    accessibilityLayer={false}
    role="presentation"
  >
    <RowLines />
    <XAxis
      type="number"
      dataKey="x"
      domain={[...x.domain]}
      ticks={x.ticks}
      interval={0}
      height={TICK_HEIGHT}
      tick={axisWord}
      niceTicks="none"
      tickFormatter={x.format}
      tickLine
    />
    <YAxis
      type="number"
      domain={[...y.domain]}
      ticks={y.ticks}
      interval={0}
      width={yAxisWidth}
      tick={axisWord}
      niceTicks="none"
      tickFormatter={y.format}
      axisLine={false}
      tickLine={false}
    />
    {children}
    {series.map(({ key }, index) => {
      const { stroke, width: strokeWidth, dash, mark } = lookOf(index);
      return (
        <Line
          key={key}
          type="stepAfter"
          dataKey={(row: Row) => row.steps.get(key)?.y ?? null}
          connectNulls
          stroke={stroke}
          strokeWidth={strokeWidth}
          strokeDasharray={dash ?? ""}
          isAnimationActive={false}
          activeDot={false}
          dot={dotsOf(key, mark)}
        />
      );
    })}
    <Tooltip
      isAnimationActive={false}
      allowEscapeViewBox={{ x: false, y: true }}
      cursor={{ className: "chart-cursor" }}
      content={<Tip tip={tip} />}
    />
  </LineChart>
);

type Dot = { cx?: number; cy?: number; payload: Row };

/** Marks only where something was said: a chart has a point wherever any of its lines has one. */
const dotsOf = (key: string, mark: Look["mark"]) =>
  function StepMark({ cx, cy, payload }: Dot) {
    if (cx === undefined || cy === undefined || !payload.steps.get(key)?.marked) return null;
    return <g key={payload.x}>{mark({ x: cx, y: cy })}</g>;
  };

/** The chart says, as it is pointed at, where that is. */
type Pointed = { active?: boolean; label?: string | number };

function Tip({ tip, active = false, label }: Pick<Props, "tip"> & Pointed) {
  const said = active && label !== undefined ? tip(Number(label)) : null;
  return said === null ? null : <div className="chart-tip">{said}</div>;
}
