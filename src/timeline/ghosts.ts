import type { Milestone, Revision } from "#src/domain/milestone.ts";
import { spanOf } from "#src/domain/period.ts";
import { dayNumber, toIso } from "#src/domain/plain-date.ts";
import { slipOf } from "#src/domain/slip.ts";
import { GHOST_RADIUS, type Interval } from "./measures.ts";
import type { TimeScale } from "./scale.ts";

/** A date on which something stood before: where a quiet sign stands in its row. */
export type PlacedGhost = {
  key: string;
  revision: Revision;
  shape: ({ kind: "dot"; x: number } | ({ kind: "bar" } & Interval)) & { covers: Interval };
};

/** The way that a date has gone, as far as it is in view. `covers`: all that this takes of the row. */
export type Trail = Interval & { ghosts: readonly PlacedGhost[]; covers: Interval };

type Earlier = { key: string; revision: Revision; from: number; to: number };
const earlierOf = new WeakMap<Milestone, readonly Earlier[]>();

/** Each date once, with the announcement that was the first to name it. Counted once per milestone: days are dear to count. */
function earlierDates(milestone: Milestone): readonly Earlier[] {
  const known = earlierOf.get(milestone);
  if (known) return known;
  const dates = new Map<string, Earlier>();
  for (const revision of slipOf(milestone)?.earlier ?? []) {
    const key = `${toIso(revision.date)} ${revision.datePrecision}`;
    const { from, to } = spanOf(revision.date, revision.datePrecision);
    if (!dates.has(key)) dates.set(key, { key, revision, from: dayNumber(from), to: dayNumber(to) });
  }
  const earlier = [...dates.values()];
  earlierOf.set(milestone, earlier);
  return earlier;
}

/** From the first date that was announced to the day on which it stands, cut off at the edges of the plot. */
export function trailOf(milestone: Milestone, stands: number, scale: TimeScale): Trail | null {
  if (milestone.revisions.length === 0) return null;
  const earlier = earlierDates(milestone);
  if (earlier.length === 0) return null;
  const { plot } = scale;
  const inPlot = (at: number) => Math.min(plot.x1, Math.max(plot.x0, at));
  const starts = [stands, ...earlier.map(({ from }) => from)].map((number) => inPlot(scale.x(number)));
  const ghosts = earlier.flatMap(({ key, revision, from, to }): PlacedGhost[] => {
    if (to < scale.first || from >= scale.end) return [];
    return [{ key, revision, shape: ghostShape(from, to, scale, inPlot) }];
  });
  const line = { x0: Math.min(...starts), x1: Math.max(...starts) };
  const all = [line, ...ghosts.map(({ shape }) => shape.covers)];
  const covers = { x0: Math.min(...all.map(({ x0 }) => x0)), x1: Math.max(...all.map(({ x1 }) => x1)) };
  return { ...line, ghosts, covers };
}

function ghostShape(from: number, to: number, scale: TimeScale, inPlot: (x: number) => number) {
  const x = scale.x(from);
  if (from === to) return { kind: "dot" as const, x, covers: { x0: x - GHOST_RADIUS, x1: x + GHOST_RADIUS } };
  const bar = { x0: inPlot(x), x1: inPlot(scale.x(to + 1)) };
  return { kind: "bar" as const, ...bar, covers: bar };
}
