import type { Milestone, Revision } from "./milestone.ts";
import { overlaps, spanOf } from "./period.ts";
import { compareDays, daysBetween, isSameDay } from "./plain-date.ts";
import type { Text } from "./text.ts";

/** A date that was announced before and has moved since. */
export type Slip = {
  /** The announcements of another date than the one that stands, in the order in which they became known. */
  earlier: readonly [Revision, ...Revision[]];
  /** Calendar days from the first of them to the date as it stands; `null` when one of the two is not known to the day. */
  days: number | null;
};

type Announced = Pick<Milestone, "date" | "datePrecision">;

/** A month that became a day of that month has not moved: the two can mean the same day. */
export const hasMoved = (from: Announced, to: Announced): boolean => !overlaps(meant(from), meant(to));

/** Positive when it became later. A placeholder day is not counted with. */
export const daysMoved = (from: Announced, to: Announced): number | null =>
  isExact(from) && isExact(to) ? daysBetween(from.date, to.date) : null;

/** Of a milestone as it was known on some day (`knownAs`), what had moved by then; `null` when nothing had. */
export function slipOf(milestone: Milestone): Slip | null {
  const [first, ...others] = milestone.revisions
    .filter((revision) => hasMoved(revision, milestone))
    .toSorted((a, b) => compareDays(a.knownSince, b.knownSince));
  return first ? { earlier: [first, ...others], days: daysMoved(first, milestone) } : null;
}

/** Those whose date has moved, by what is known of them. */
export const movedOf = (milestones: readonly Milestone[]): Milestone[] =>
  milestones.filter((milestone) => slipOf(milestone) !== null);

export const someMoved = (milestones: readonly Milestone[]): boolean =>
  milestones.some((milestone) => slipOf(milestone) !== null);

const meant = ({ date, datePrecision }: Announced) => spanOf(date, datePrecision);

function isExact(announced: Announced): boolean {
  const { from, to } = meant(announced);
  return isSameDay(from, to);
}

/** A date, and since when it was public that it would be then. The one that stands may be without a note. */
export type Announcement = Pick<
  Milestone,
  "date" | "datePrecision" | "knownSince" | "knownSincePrecision" | "citations"
> & { note?: Text };

/** All that was announced, in the order in which it became known; the last is where the milestone stands. */
export function announcementsOf(milestone: Milestone): readonly Announcement[] {
  const said = milestone.revisions.toSorted((a, b) => compareDays(a.knownSince, b.knownSince));
  const last = said.at(-1);
  return last && saysTheSame(last, milestone) ? said : [...said, milestone];
}

const saysTheSame = (a: Announced, b: Announced) =>
  isSameDay(a.date, b.date) && a.datePrecision === b.datePrecision;
