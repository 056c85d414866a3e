import type { Milestone } from "#src/domain/milestone.ts";
import { tickX } from "./groups.ts";
import { spanNumbers } from "./marks.ts";
import { ROW } from "./measures.ts";
import type { TimeScale } from "./scale.ts";

/** A lane of one row: where its milestones begin, and how many do so together. */
export type FoldedLane = {
  /** Where the focus stands in time. */
  day: number;
  ticks: readonly { x: number; height: number }[];
};

const LOWEST = 8;
const PER_MILESTONE = 4;
const HIGHEST = ROW - 4;

/** At most one tick per px; it gets higher with every milestone of that px. */
export function foldedLane(inView: readonly Milestone[], scale: TimeScale, asOf: number): FoldedLane {
  const counts = new Map<number, number>();
  for (const milestone of inView) {
    const x = Math.round(tickX({ span: spanNumbers(milestone) }, scale));
    counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  const ticks = [...counts].map(([x, count]) => ({
    x,
    height: Math.min(HIGHEST, LOWEST + (count - 1) * PER_MILESTONE),
  }));
  const { first, end } = scale;
  const day = asOf >= first && asOf < end ? asOf : Math.floor((first + end) / 2);
  return { day, ticks };
}
