import { type DatePrecision, type Period, contains, spanOf } from "./period.ts";
import { compareDays, isAfter, isBefore, isSameDay, type PlainDate } from "./plain-date.ts";
import type { Citation } from "./source.ts";
import type { Text } from "./text.ts";

/** The eight tracks (sporen), in the order of the drawing. */
export const TRACKS = [
  "besluitvorming",
  "protocol",
  "inwerkingtreding",
  "leersteuncentra",
  "gewoon-onderwijs",
  "buitengewoon-onderwijs",
  "professionalisering",
  "toezicht-evaluatie",
] as const;
export type Track = (typeof TRACKS)[number];

export const CERTAINTIES = ["bevestigd", "gepland", "tegenstrijdig"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const LEVELS = ["basisonderwijs", "secundair onderwijs"] as const;
export type Level = (typeof LEVELS)[number];

/** The stages of a legal instrument, in the order in which they are reached. */
export const LEGAL_STAGES = [
  "aangekondigd",
  "conceptnota",
  "principieel goedgekeurd",
  "ingediend",
  "gestemd",
  "bekrachtigd",
  "gepubliceerd",
  "gedeeltelijk in werking",
  "in werking",
] as const;
export type LegalStage = (typeof LEGAL_STAGES)[number];

export type Weight = 1 | 2 | 3;

/** An earlier or current announcement of the date: what was said, and since when that was public. */
export type Revision = {
  date: PlainDate;
  datePrecision: DatePrecision;
  knownSince: PlainDate;
  note: Text;
  citations: readonly Citation[];
};

export type Milestone = {
  id: string;
  date: PlainDate;
  endDate: PlainDate | null;
  datePrecision: DatePrecision;
  title: Text;
  summary: Text;
  track: Track;
  actor: Text;
  levels: readonly Level[];
  certainty: Certainty;
  knownSince: PlainDate;
  /** Absent: the day itself. Else the day in `knownSince` is a placeholder, the last on which it can have been. */
  knownSincePrecision?: DatePrecision | undefined;
  /** `event`: the source is undated, so the day of the public event counts. */
  knownSinceBasis: "source" | "event";
  citations: readonly Citation[];
  /** 1 is always labelled, 2 where there is room, 3 is detail. */
  weight: Weight;
  legalStage: { instrument: string; stage: LegalStage } | null;
  revisions: readonly Revision[];
  /** Invented by the generator of large examples; always said on screen. */
  generated: boolean;
};

/** All days that the milestone covers or can mean. */
export function milestoneSpan({
  date,
  endDate,
  datePrecision,
}: Pick<Milestone, "date" | "endDate" | "datePrecision">): Period {
  return endDate ? { from: date, to: endDate } : spanOf(date, datePrecision);
}

/** Soft ends: the day itself is not known. A period with known ends is not imprecise. */
export const isImprecise = (milestone: Pick<Milestone, "date" | "endDate" | "datePrecision">): boolean => {
  const { from, to } = milestoneSpan(milestone);
  return milestone.endDate === null && !isSameDay(from, to);
};

/** Where a milestone stands on the peildatum. */
export const STATUSES = ["voorbij", "lopend", "vandaag", "komend"] as const;
export type MilestoneStatus = (typeof STATUSES)[number];

export function statusOn(
  milestone: Pick<Milestone, "date" | "endDate" | "datePrecision">,
  on: PlainDate,
): MilestoneStatus {
  const span = milestoneSpan(milestone);
  if (isAfter(span.from, on)) return "komend";
  if (isBefore(span.to, on)) return "voorbij";
  return isSameDay(span.from, span.to) ? "vandaag" : "lopend";
}

/** In time; on one day by id, as the facts are kept. */
export const byDate = (a: Milestone, b: Milestone): number =>
  compareDays(a.date, b.date) || (a.id < b.id ? -1 : 1);

export const inPeriod = (milestone: Milestone, period: Period): boolean => {
  const span = milestoneSpan(milestone);
  return contains(period, span.from) || contains(period, span.to) || contains(span, period.from);
};
