import type { Milestone } from "#src/domain/milestone.ts";
import { compareDays, day, type PlainDate } from "#src/domain/plain-date.ts";
import type { Citation } from "#src/domain/source.ts";

export const DECREE = "decreet-leersteun";

/** The day that everybody prepares for: the decreet leersteun enters into force. `null`: the facts do not say. */
export const startOfSupport = (milestones: readonly Milestone[]): Milestone | null =>
  milestones
    .filter(({ legalStage }) => legalStage?.instrument === DECREE && legalStage.stage === "in werking")
    .toSorted((a, b) => compareDays(a.date, b.date))[0] ?? null;

export type Start = { on: PlainDate; citations: readonly Citation[] };

/** The same, known without the list of milestones too. */
export const decreeStart = (milestones: readonly Milestone[]): Start => {
  const start = startOfSupport(milestones);
  return start ? { on: start.date, citations: start.citations } : { on: day("2023-09-01"), citations: [] };
};
