import { inPeriod, type Milestone } from "#src/domain/milestone.ts";
import type { Period } from "#src/domain/period.ts";
import {
  day,
  earliest,
  isAfter,
  isSameDay,
  latest,
  moveDay,
  type PlainDate,
} from "#src/domain/plain-date.ts";
import type { LinkState } from "#src/link/link-state.ts";
import { centredOn, clamped } from "#src/timeline/zoom.ts";

/** The transition: from the year of the first approval to a school year after the start. */
export const TRANSITION: Period = { from: day("2022-01-01"), to: day("2024-08-31") };

type Wanted = Pick<LinkState, "van" | "tot"> & { selected: Milestone | null; limits: Period };

/**
 * The visible period of a link, inside the limits: two years from the one end that it names, else the transition,
 * moved as a whole when the selected milestone would fall outside.
 */
export function visiblePeriod({ van, tot, selected, limits }: Wanted): Period {
  if (van && tot) return clamped(isAfter(van, tot) ? TRANSITION : { from: van, to: tot }, limits);
  // Within the limits first: from the end of time there are no two years.
  const end = (date: PlainDate) => earliest(latest(date, limits.from), limits.to);
  if (van) return clamped({ from: end(van), to: moveDay(end(van), { months: 24 }) }, limits);
  if (tot) return clamped({ from: moveDay(end(tot), { months: -24 }), to: end(tot) }, limits);
  return selected ? including(TRANSITION, selected, limits) : clamped(TRANSITION, limits);
}

/** Are the ends that a link names those of the period that is shown for it? */
export const isAsAsked = ({ van, tot }: Pick<LinkState, "van" | "tot">, { from, to }: Period): boolean =>
  (!van || isSameDay(van, from)) && (!tot || isSameDay(tot, to));

/** The same length of time, moved so that the milestone stands in the middle, if it was outside. */
export const including = (period: Period, milestone: Milestone, limits: Period): Period =>
  inPeriod(milestone, period) ? clamped(period, limits) : centredOn(period, milestone.date, limits);
