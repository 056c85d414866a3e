import { type LegalStep, legalSteps } from "#src/domain/legal-stage.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import { compareDays, isAfter, type PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";

/** How far the making of a decree was on a day. */
export type LegalState = {
  decree: Regime;
  steps: readonly LegalStep[];
  /** The step that holds; `null` before the first. */
  current: LegalStep | null;
  /** The first step that is still to come. */
  next: LegalStep | null;
  /** Steps that were not known yet on the kennisdatum. */
  hidden: number;
};

type Question = { decree: Regime; all: readonly Milestone[]; known: readonly Milestone[]; asOf: PlainDate };

export function legalStateOf({ decree, all, known, asOf }: Question): LegalState {
  const steps = legalSteps(known, decree.id);
  // With an earlier kennisdatum a step can stand at a day before the peildatum and still have been only a plan.
  const taken = steps.filter(({ milestone }) => isSettled(milestone) && !isAfter(milestone.date, asOf));
  const current = taken.at(-1) ?? null;
  return {
    decree,
    steps,
    current,
    next: steps[current ? steps.indexOf(current) + 1 : 0] ?? null,
    hidden: legalSteps(all, decree.id).length - steps.length,
  };
}

const isSettled = ({ certainty }: Milestone) => certainty !== "gepland";

/** A plan of which the day has passed: whether it was carried out is not known. */
export const isOverduePlan = ({ milestone }: LegalStep, asOf: PlainDate): boolean =>
  !isSettled(milestone) && !isAfter(milestone.date, asOf);

const decrees = (regimes: readonly Regime[]) =>
  regimes
    .filter(({ layer }) => layer === "decreet")
    .toSorted((a, b) => compareDays(a.validFrom, b.validFrom));

/** The decree that has no successor: what everybody prepares for. */
export const newestDecree = (regimes: readonly Regime[]): Regime | null => decrees(regimes).at(-1) ?? null;

type Watched = { regimes: readonly Regime[]; known: readonly Milestone[]; asOf: PlainDate };

/** The decree in the making: the last one of which a first step was set by this day, else the first one there is. */
export function watchedDecree({ regimes, known, asOf }: Watched): Regime | null {
  const all = decrees(regimes);
  const begun = all.filter(({ id }) => {
    const first = legalSteps(known, id)[0];
    return first && !isAfter(first.milestone.date, asOf);
  });
  return begun.at(-1) ?? all[0] ?? null;
}
