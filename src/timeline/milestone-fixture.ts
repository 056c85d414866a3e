import type { Certainty, Milestone, Revision, Track, Weight } from "#src/domain/milestone.ts";
import type { DatePrecision } from "#src/domain/period.ts";
import { day } from "#src/domain/plain-date.ts";

type Given = {
  id: string;
  date: string;
  endDate?: string;
  title?: string;
  weight?: Weight;
  track?: Track;
  certainty?: Certainty;
  datePrecision?: DatePrecision;
  generated?: boolean;
  revisions?: readonly Revision[];
};

/** A milestone for tests: only what a test is about is given. */
export function aMilestone({
  date,
  endDate,
  title = "Een mijlpaal met een titel",
  ...given
}: Given): Milestone {
  return {
    endDate: endDate === undefined ? null : day(endDate),
    datePrecision: "day",
    title: { nl: title, en: title },
    summary: { nl: title, en: title },
    track: "besluitvorming",
    actor: { nl: "Vlaamse Regering", en: "Flemish Government" },
    levels: ["basisonderwijs"],
    certainty: "bevestigd",
    knownSinceBasis: "source",
    citations: [],
    weight: 3,
    legalStage: null,
    revisions: [],
    generated: false,
    ...given,
    date: day(date),
    knownSince: day(date),
  };
}
