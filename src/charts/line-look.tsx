import type { ReactNode } from "react";

/** How the lines of one chart differ, without a colour: tone, width, dashes and the shape of their marks. */
export type Look = { stroke: string; width: number; dash?: string; mark: (at: Place) => ReactNode };
type Place = { x: number; y: number };

const LOOKS: readonly [Look, ...Look[]] = [
  // Wide below and thin above: two lines that go the same way both stay to be seen.
  {
    stroke: "var(--edge)",
    width: 5,
    mark: ({ x, y }) => <circle className="chart-mark-open" cx={x} cy={y} r={8} />,
  },
  {
    stroke: "var(--ink)",
    width: 1.75,
    mark: ({ x, y }) => <circle className="chart-mark-full" cx={x} cy={y} r={4} />,
  },
  {
    stroke: "var(--ink2)",
    width: 1.75,
    dash: "7 4",
    mark: ({ x, y }) => <rect className="chart-mark-full" x={x - 4} y={y - 4} width={8} height={8} />,
  },
  {
    stroke: "var(--ink3)",
    width: 2,
    dash: "2 3",
    mark: ({ x, y }) => (
      <path className="chart-mark-open" d={`M${x},${y - 6}L${x + 6},${y}L${x},${y + 6}L${x - 6},${y}Z`} />
    ),
  },
];

export const lookOf = (index: number): Look => LOOKS[index % LOOKS.length] ?? LOOKS[0];
