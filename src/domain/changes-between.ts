import { firstKnown, knownAs, knownOn } from "./knowledge.ts";
import { type Milestone, milestoneSpan } from "./milestone.ts";
import { earliest, isAfter, isSameDay, moveDay, type PlainDate } from "./plain-date.ts";
import type { Regime } from "./regime.ts";
import { daysMoved, hasMoved } from "./slip.ts";

/** A date that was announced anew: as it was known on the first day, and on the second. */
export type Moved = {
  was: Milestone;
  now: Milestone;
  /** Calendar days later, negative when it comes earlier; `null` when one of the two is not known to the day. */
  days: number | null;
};

/**
 * What happened between two days. A milestone may be in several lists: one can become known and be reached in one month.
 * "Between" is after the first day, up to and including the second, so that two comparisons that meet say what one
 * over both says.
 */
export type ChangesBetween = {
  /** Known on the second day, not on the first: as it was known on the second. */
  known: readonly Milestone[];
  /** Known on both, and moved from the one to the other. */
  moved: readonly Moved[];
  /** Regimes that began or ended between the days, and the milestones that say so. */
  force: { starting: readonly Regime[]; ending: readonly Regime[]; milestones: readonly Milestone[] };
  /** Their day came between the days; of a period or a month, the last of it. */
  reached: readonly Milestone[];
};

/** A way in which two days differ. */
export type Difference = "nieuw" | "verschoven" | "in-werking" | "bereikt";

/** The milestones that differ in one way. */
export function differing(
  { known, moved, force, reached }: ChangesBetween,
  how: Difference,
): readonly Milestone[] {
  switch (how) {
    case "nieuw":
      return known;
    case "verschoven":
      return moved.map(({ now }) => now);
    case "in-werking":
      return force.milestones;
    case "bereikt":
      return reached;
  }
}

type Question = {
  milestones: readonly Milestone[];
  regimes: readonly Regime[];
  /** The earlier of the two days. */
  from: PlainDate;
  to: PlainDate;
  /** Kennisdatum: no day is seen with more than was known then. */
  kennis: PlainDate | null;
};

/**
 * What was known is seen with the knowledge of each day, by the rule "Knowing and moving dates": a milestone exists
 * from its first announcement on, and stands where the latest announcement by that day put it (`knownAs`). What was
 * reached and what came into force is no matter of knowledge: a day comes whether it was announced or not, so there the dates
 * are those on screen, of the kennisdatum or of now.
 */
export function changesBetween({ milestones, regimes, from, to, kennis }: Question): ChangesBetween {
  const capped = (day: PlainDate) => (kennis ? earliest(day, kennis) : day);
  const [first, second] = [capped(from), capped(to)];
  const between = (day: PlainDate) => isAfter(day, from) && !isAfter(day, to);
  const onScreen = knownOn(milestones, kennis).milestones;
  return {
    known: milestones
      .filter((milestone) => isAfter(firstKnown(milestone), first))
      .flatMap((milestone) => knownAs(milestone, second) ?? []),
    moved: milestones.flatMap((milestone) => movedBetween(milestone, first, second) ?? []),
    force: {
      starting: regimes.filter(({ validFrom }) => between(validFrom)),
      ending: regimes.filter(({ validTo }) => validTo && between(dayAfter(validTo))),
      milestones: onScreen.filter((milestone) => {
        const day = turnOf(milestone, regimes);
        return day !== null && between(day);
      }),
    },
    reached: onScreen.filter((milestone) => between(milestoneSpan(milestone).to)),
  };
}

function movedBetween(milestone: Milestone, first: PlainDate, second: PlainDate): Moved | null {
  const was = knownAs(milestone, first);
  const now = knownAs(milestone, second);
  if (!was || !now || !hasMoved(was, now)) return null;
  return { was, now, days: daysMoved(was, now) };
}

/** The first day of a new situation of which this milestone tells; `null` when no regime begins or ends with it. */
function turnOf(milestone: Milestone, regimes: readonly Regime[]): PlainDate | null {
  if (milestone.track !== "inwerkingtreding") return null;
  const { to } = milestoneSpan(milestone);
  if (regimes.some(({ validFrom }) => isSameDay(validFrom, to))) return to;
  return regimes.some(({ validTo }) => validTo && isSameDay(validTo, to)) ? dayAfter(to) : null;
}

const dayAfter = (date: PlainDate) => moveDay(date, { days: 1 });
