import { type LegalStep, legalSteps } from "./legal-stage.ts";
import { type Milestone, milestoneSpan } from "./milestone.ts";
import { isAfter, type PlainDate } from "./plain-date.ts";
import { decreesOf, type Regime } from "./regime.ts";

/**
 * Where a step stands on a day. `under way`: its day is not known and the month or year it can mean has begun.
 * `overdue`: its day has passed, but it is known as a plan only (on an earlier kennisdatum, or for good), so nobody
 * can say that it was taken.
 */
export type StepState = "taken" | "under way" | "overdue" | "ahead";

export function stepStateOn({ milestone }: LegalStep, on: PlainDate): StepState {
  const { from, to } = milestoneSpan(milestone);
  const passed = !isAfter(to, on);
  if (milestone.certainty === "gepland") return passed ? "overdue" : "ahead";
  if (passed) return "taken";
  return isAfter(from, on) ? "ahead" : "under way";
}

/** The last step taken on this day, or `null` before the first. */
export const legalStageOn = (steps: readonly LegalStep[], on: PlainDate): LegalStep | null =>
  steps.findLast((step) => stepStateOn(step, on) === "taken") ?? null;

/** How far the making of a decree was on a day. */
export type LegalState = {
  decree: Regime;
  steps: readonly LegalStep[];
  /** The step that holds; `null` before the first. */
  current: LegalStep | null;
  /** The first step that is not taken yet, and where that one stands. */
  next: LegalStep | null;
  nextState: StepState | null;
  /** Steps that were not known yet on the kennisdatum. */
  hidden: number;
};

type Making = { decree: Regime; all: readonly Milestone[]; known: readonly Milestone[]; asOf: PlainDate };

export function legalStateOf({ decree, all, known, asOf }: Making): LegalState {
  const steps = legalSteps(known, decree.id);
  const current = legalStageOn(steps, asOf);
  const next = steps[current ? steps.indexOf(current) + 1 : 0] ?? null;
  return {
    decree,
    steps,
    current,
    next,
    nextState: next && stepStateOn(next, asOf),
    hidden: legalSteps(all, decree.id).length - steps.length,
  };
}

type Watched = { regimes: readonly Regime[]; known: readonly Milestone[]; asOf: PlainDate };

/** The decree in the making: the last one of which a first step was set by this day, else the first one there is. */
export function watchedDecree({ regimes, known, asOf }: Watched): Regime | null {
  const decrees = decreesOf(regimes);
  const begun = decrees.filter(({ id }) => {
    const first = legalSteps(known, id)[0];
    return first && !isAfter(first.milestone.date, asOf);
  });
  return begun.at(-1) ?? decrees[0] ?? null;
}
