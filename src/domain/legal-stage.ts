import { LEGAL_STAGES, type LegalStage, type Milestone } from "./milestone.ts";
import { isAfter, type PlainDate } from "./plain-date.ts";

export type LegalStep = { stage: LegalStage; milestone: Milestone };

/** The dated steps of one instrument (a regime id), in the order of law-making. */
export const legalSteps = (milestones: readonly Milestone[], instrument: string): LegalStep[] =>
  LEGAL_STAGES.flatMap((stage) => {
    const milestone = milestones.find(
      (candidate) => candidate.legalStage?.instrument === instrument && candidate.legalStage.stage === stage,
    );
    return milestone ? [{ stage, milestone }] : [];
  });

/** The last step reached on this day, or `null` before the first. */
export const legalStageOn = (steps: readonly LegalStep[], on: PlainDate): LegalStep | null =>
  steps.filter(({ milestone }) => !isAfter(milestone.date, on)).at(-1) ?? null;
