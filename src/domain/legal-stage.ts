import { LEGAL_STAGES, type LegalStage, type Milestone } from "./milestone.ts";
import { isSameDay } from "./plain-date.ts";
import type { RegimeChange } from "./regime.ts";

export type LegalStep = { stage: LegalStage; milestone: Milestone };

/** The dated steps of one instrument (a regime id), in the order of law-making. */
export const legalSteps = (milestones: readonly Milestone[], instrument: string): LegalStep[] =>
  LEGAL_STAGES.flatMap((stage) => {
    const milestone = milestones.find(
      (candidate) => candidate.legalStage?.instrument === instrument && candidate.legalStage.stage === stage,
    );
    return milestone ? [{ stage, milestone }] : [];
  });

/** The milestone that is the start of what begins with this change: it knows which dates were announced before. */
export const startMilestone = (
  change: RegimeChange,
  milestones: readonly Milestone[],
): Milestone | undefined =>
  milestones.find(
    ({ legalStage, date }) =>
      isSameDay(date, change.on) && change.starting.some(({ id }) => id === legalStage?.instrument),
  );
