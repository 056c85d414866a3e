import { type ReactNode, useId } from "react";
import { useXAxisDomain } from "recharts";
import type { PlacedFlag } from "./flags.ts";
import { usePlot } from "./use-plot.ts";

export type FlagWords = PlacedFlag & {
  key: string;
  /** Where its row begins. */
  top: number;
  at: number;
  /** The first are heavy; the last is quiet when `dated`. */
  lines: readonly string[];
  dated: boolean;
  strong: boolean;
};

export const FLAG_LINE = 16;

/** Lines with words at their upper ends, on rows above the plot. */
export function Flags({ flags }: { flags: readonly FlagWords[] }) {
  const plot = usePlot();
  if (!plot) return null;
  return flags.map(({ key, at, lines, dated, strong, top, side, x0, x1 }) => {
    const x = plot.x(at);
    return (
      <g key={key}>
        <line
          className={strong ? "chart-flag-strong" : "chart-flag"}
          x1={x}
          x2={x}
          y1={top}
          y2={plot.bottom}
        />
        <text className="chart-flag-words" textAnchor={side === "right" ? "start" : "end"}>
          {lines.map((line, index) => (
            <tspan
              key={line}
              x={side === "right" ? x0 : x1}
              y={top + 12 + index * FLAG_LINE}
              className={dated && index === lines.length - 1 ? "chart-flag-date" : "chart-flag-name"}
            >
              {line}
            </tspan>
          ))}
        </text>
      </g>
    );
  });
}

type Point = { x: number; y: number };

/** From a point to where half of the runs end, and the band to where most of them do. Cut at the edges of the plot. */
export function ForecastCone({ from, half, most }: { from: Point; half: Point; most: Point }) {
  const plot = usePlot();
  const clip = useId();
  if (!plot) return null;
  const points = [from, half, most].map(({ x, y }) => `${plot.x(x)},${plot.y(y)}`).join(" ");
  return (
    <g>
      <clipPath id={clip}>
        <rect
          x={plot.left}
          y={plot.top - 2}
          width={plot.right - plot.left}
          height={plot.bottom - plot.top + 2}
        />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <polygon className="chart-band" points={points} />
        <line
          className="chart-forecast"
          x1={plot.x(from.x)}
          y1={plot.y(from.y)}
          x2={plot.x(half.x)}
          y2={plot.y(half.y)}
        />
      </g>
    </g>
  );
}

/** A point with words under it, to the right; to the left near the end of the plot. */
export function MarkedPoint({ x, y, children }: Point & { children: ReactNode }) {
  const plot = usePlot();
  const domain = useXAxisDomain();
  if (!plot || !domain || x < Number(domain[0]) || x > Number(domain[1])) return null;
  const [left, top] = [plot.x(x), plot.y(y)];
  const atEnd = left > plot.right - 90;
  const above = top > plot.bottom - 28;
  return (
    <g>
      <circle className="chart-mark-open" cx={left} cy={top} r={8} />
      <circle className="chart-mark-full" cx={left} cy={top} r={4} />
      <text
        className="chart-label chart-label-free"
        x={left + (atEnd ? -14 : 14)}
        y={top + (above ? -10 : 22)}
        textAnchor={atEnd ? "end" : "start"}
      >
        {children}
      </text>
    </g>
  );
}
