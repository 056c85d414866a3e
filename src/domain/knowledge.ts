import { byDate, type Milestone, milestoneSpan } from "./milestone.ts";
import { compareDays, earliest, isAfter, type PlainDate } from "./plain-date.ts";

/** What was publicly known on a day, and how many milestones were not. */
export type Known = { milestones: Milestone[]; hidden: number };

/** The day on which the public could first know of it, under any date. */
export const firstKnown = (milestone: Milestone): PlainDate =>
  milestone.revisions.reduce((first, { knownSince }) => earliest(first, knownSince), milestone.knownSince);

/**
 * The milestone as it was known on a day: absent before its first announcement, and standing at the latest
 * date that was announced by then. With its own `knownSince` reached, it stands where it stands now. What still had to
 * come was a plan, however sure it is now.
 */
export function knownAs(milestone: Milestone, on: PlainDate): Milestone | null {
  if (!isAfter(milestone.knownSince, on)) {
    const toCome = milestone.certainty === "bevestigd" && isAfter(milestoneSpan(milestone).from, on);
    return toCome ? { ...milestone, certainty: "gepland" } : milestone;
  }
  const known = milestone.revisions
    .filter((revision) => !isAfter(revision.knownSince, on))
    .toSorted((a, b) => compareDays(a.knownSince, b.knownSince));
  const last = known.at(-1);
  if (!last) return null;
  return {
    ...milestone,
    date: last.date,
    datePrecision: last.datePrecision,
    endDate: null,
    knownSince: last.knownSince,
    knownSincePrecision: undefined,
    // A plan that later moved was, on that day, only a plan.
    certainty: "gepland",
    citations: last.citations,
    revisions: known,
  };
}

/** `on` is the kennisdatum; `null` means all that is known now, as it is. Dates that moved are put in their place. */
export function knownOn(milestones: readonly Milestone[], on: PlainDate | null): Known {
  if (on === null) return { milestones: [...milestones], hidden: 0 };
  const known = milestones.flatMap((milestone) => knownAs(milestone, on) ?? []);
  return { milestones: known.toSorted(byDate), hidden: milestones.length - known.length };
}
