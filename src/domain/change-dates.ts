import { isImprecise, type Milestone } from "./milestone.ts";
import { isAfter, isBefore, type PlainDate, uniqueDays } from "./plain-date.ts";
import { type Regime, regimeChanges } from "./regime.ts";

/** The days worth stepping to: a regime changes, a legal step is taken, or a milestone of weight 1 or 2 falls. */
export function changeDates(regimes: readonly Regime[], milestones: readonly Milestone[]): PlainDate[] {
  return uniqueDays([
    ...regimeChanges(regimes).map(({ on }) => on),
    ...milestones
      .filter((milestone) => !milestone.generated && !isImprecise(milestone))
      .filter(({ weight, legalStage }) => weight < 3 || legalStage !== null)
      .map(({ date }) => date),
  ]);
}

export const previousChange = (days: readonly PlainDate[], on: PlainDate): PlainDate | null =>
  days.findLast((day) => isBefore(day, on)) ?? null;

export const followingChange = (days: readonly PlainDate[], on: PlainDate): PlainDate | null =>
  days.find((day) => isAfter(day, on)) ?? null;
