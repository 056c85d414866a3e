import { type Milestone, milestoneSpan } from "#src/domain/milestone.ts";
import { compareDays } from "#src/domain/plain-date.ts";

/** The day that everybody prepares for: the last entry into force in the facts. */
export const startOfSupport = (milestones: readonly Milestone[]): Milestone | null =>
  milestones
    .filter(({ legalStage }) => legalStage?.stage === "in werking")
    .toSorted((a, b) => compareDays(milestoneSpan(a).from, milestoneSpan(b).from))
    .at(-1) ?? null;
