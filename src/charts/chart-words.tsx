import { useXAxisDomain, useYAxisDomain } from "recharts";
import { lookOf } from "./line-look.tsx";
import { type Series, spread } from "./series.ts";
import { usePlot } from "./use-plot.ts";

const LINE = 18;
const LABEL_GAP = 16;
/** The words of a reference stand on a row of their own, right above the plot. */
const REFERENCE_ROW = 22;

const isIn = (domain: readonly unknown[] | undefined, value: number) =>
  domain !== undefined && value >= Number(domain[0]) && value <= Number(domain[1]);

/** One x, as an upright line with its words above it. Nothing when it is out of view. */
export function UprightReference({ at, label }: { at: number; label: string }) {
  const plot = usePlot();
  const domain = useXAxisDomain();
  if (!plot || !isIn(domain, at)) return null;
  const x = plot.x(at);
  const share = (x - plot.left) / (plot.right - plot.left);
  const anchor = share < 0.3 ? "start" : share > 0.7 ? "end" : "middle";
  return (
    <g>
      <line className="chart-reference" x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
      <text className="chart-reference-words" x={x} y={plot.top - 7} textAnchor={anchor}>
        {label}
      </text>
    </g>
  );
}

/** Where x and y are the same, with its words at the lower end, in the corner that no line can reach. */
export function EqualReference({ label }: { label: string }) {
  const plot = usePlot();
  const [xDomain, yDomain] = [useXAxisDomain(), useYAxisDomain()];
  if (!plot || !xDomain || !yDomain) return null;
  const from = Math.max(Number(xDomain[0]), Number(yDomain[0]));
  const to = Math.min(Number(xDomain[1]), Number(yDomain[1]));
  if (from >= to) return null;
  const rise = (plot.y(from) - plot.y(to)) / (plot.x(to) - plot.x(from));
  const y = plot.y(from) - 8;
  return (
    <g>
      <line className="chart-equal" x1={plot.x(from)} y1={plot.y(from)} x2={plot.x(to)} y2={plot.y(to)} />
      <text className="chart-quiet" x={plot.x(from) + (8 + LINE) / rise + 6} y={y}>
        {label}
      </text>
    </g>
  );
}

/** What the x axis counts, in front of its first value. */
export function XTitle({ children }: { children: string }) {
  const plot = usePlot();
  if (!plot) return null;
  return (
    <text className="chart-axis-title" x={plot.left - LABEL_GAP} y={plot.bottom + 18} textAnchor="end">
      {children}
    </text>
  );
}

/** What each line is, at its end: beside it, or stacked above the plot where there is no room beside it. */
export function EndLabels({ series, place }: { series: readonly Series[]; place: "beside" | "above" }) {
  const plot = usePlot();
  if (!plot) return null;
  const ends = series.map(({ steps }) => {
    const last = steps.at(-1);
    return { x: plot.x(last?.x ?? 0), y: plot.y(last?.y ?? 0) };
  });
  const rightmost = ends.reduce((most, { x }) => Math.max(most, x), plot.left);
  const beside = spread(
    ends.map(({ y }) => y),
    LINE,
  );
  return series.map(({ key, label }, index) => {
    const above = plot.top - REFERENCE_ROW - LABEL_GAP / 2 - (series.length - 1 - index) * LINE;
    const y = place === "beside" ? (beside[index] ?? 0) : above;
    const x = place === "beside" ? rightmost + LABEL_GAP : 0;
    return (
      <g key={key}>
        {lookOf(index).mark({ x: x + 8, y })}
        <text className="chart-label" x={x + 8 + LABEL_GAP} y={y + 5}>
          {label}
        </text>
      </g>
    );
  });
}

/** Room above the plot, for so many labels and the words of a reference. */
export const roomAbove = (labels: number): number => REFERENCE_ROW + LABEL_GAP / 2 + labels * LINE;
/** Room that the mark before a label beside the plot needs. */
export const ROOM_BESIDE = 2 * LABEL_GAP + 8 + 4;
