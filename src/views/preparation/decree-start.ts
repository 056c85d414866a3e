import type { Milestone } from "#src/domain/milestone.ts";
import { compareDays, day, type PlainDate } from "#src/domain/plain-date.ts";
import type { Citation } from "#src/domain/source.ts";

export const DECREE = "decreet-leersteun";

export type Start = { on: PlainDate; citations: readonly Citation[] };

/** The day to be ready by: the decreet leersteun enters into force. Known without the list of milestones too. */
export function decreeStart(milestones: readonly Milestone[]): Start {
  const start = milestones
    .filter(({ legalStage }) => legalStage?.instrument === DECREE && legalStage.stage === "in werking")
    .toSorted((a, b) => compareDays(a.date, b.date))[0];
  return start ? { on: start.date, citations: start.citations } : { on: day("2023-09-01"), citations: [] };
}
