import type { ReactNode } from "react";
import { Area, ComposedChart, Line, XAxis, YAxis } from "recharts";
import type { Axis } from "./chart.tsx";
import { axisWord } from "./axis-word.tsx";
import { RowLines } from "./row-lines.tsx";

export type Layer<Row> = {
  key: string;
  /** What it shows of a row: a value for a line, the two edges of an area; `null` goes on as it was. */
  of: (row: Row) => number | readonly [number, number] | null;
} & ({ kind: "line"; stroke: string; width: number; dash?: string } | { kind: "area"; className: string });

type Props<Row> = {
  width: number;
  height: number;
  /** In order of x. */
  rows: readonly Row[];
  layers: readonly Layer<Row>[];
  x: Axis;
  y: Axis;
  margin: { top: number; right: number; bottom: number; left: number };
  yAxisWidth: number;
  /** References and labels, on top of the layers. */
  children: ReactNode;
};

/** Steps as lines and as areas, one over the other in their order. Nothing in it moves; it is a picture, as `StepChart`. */
export const LayeredChart = <Row extends { x: number }>({
  width,
  height,
  rows,
  layers,
  x,
  y,
  margin,
  yAxisWidth,
  children,
}: Props<Row>) => (
  <ComposedChart
    width={width}
    height={height}
    data={[...rows]}
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
      height={24}
      tick={axisWord}
      niceTicks="none"
      tickFormatter={x.format}
      allowDataOverflow
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
      allowDataOverflow
    />
    {layers.map((layer) =>
      layer.kind === "area" ? (
        <Area
          key={layer.key}
          type="stepAfter"
          dataKey={layer.of}
          connectNulls
          className={layer.className}
          stroke="none"
          fillOpacity={1}
          isAnimationActive={false}
          activeDot={false}
          dot={false}
        />
      ) : (
        <Line
          key={layer.key}
          type="stepAfter"
          dataKey={layer.of}
          connectNulls
          stroke={layer.stroke}
          strokeWidth={layer.width}
          strokeDasharray={layer.dash ?? ""}
          isAnimationActive={false}
          activeDot={false}
          dot={false}
        />
      ),
    )}
    {children}
  </ComposedChart>
);
