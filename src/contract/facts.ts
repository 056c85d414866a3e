import * as z from "zod/mini";
import { CHANGES } from "#src/domain/facts.ts";
import { CERTAINTIES, LEGAL_STAGES, LEVELS, TRACKS } from "#src/domain/milestone.ts";
import { DOMAINS } from "#src/domain/preparation.ts";
import { LAYERS } from "#src/domain/regime.ts";
import { citations, cited, id, precision, text, webAddress, words } from "./parts.ts";
import { plainDate } from "./plain-date.ts";

/**
 * The published facts as they travel, each a two-way codec JSON ⇄ domain. Unknown fields are dropped, so a server
 * may add some; a missing or wrong one is refused with its path.
 */
export const source = z.object({
  id,
  title: words,
  publisher: words,
  url: z.nullable(webAddress),
  publishedOn: z.nullable(plainDate),
  accessNote: text,
  kind: z.enum(["primary", "public", "indirect"]),
});

export const regime = z.object({
  id,
  layer: z.enum(LAYERS),
  name: text,
  validFrom: plainDate,
  validTo: z.nullable(plainDate),
  datePrecision: precision,
  validToPrecision: z.nullable(precision),
  legalBasis: text,
  summary: text,
  stages: z.array(z.object({ date: plainDate, label: text })),
  citations: cited,
  caveat: z.nullable(text),
  successor: z.nullable(id),
});

const revision = z.object({
  date: plainDate,
  datePrecision: precision,
  knownSince: plainDate,
  note: text,
  citations: cited,
});

export const milestone = z.object({
  id,
  date: plainDate,
  endDate: z.nullable(plainDate),
  datePrecision: precision,
  title: text,
  summary: text,
  track: z.enum(TRACKS),
  actor: text,
  levels: z.array(z.enum(LEVELS)).check(z.minLength(1)),
  certainty: z.enum(CERTAINTIES),
  knownSince: plainDate,
  knownSincePrecision: z.optional(precision),
  knownSinceBasis: z.enum(["source", "event"]),
  citations,
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  legalStage: z.nullable(z.object({ instrument: id, stage: z.enum(LEGAL_STAGES) })),
  revisions: z.array(revision),
  generated: z._default(z.boolean(), false),
});

export const measure = z.object({
  id,
  domain: z.enum(DOMAINS),
  title: text,
  summary: text,
  citations: cited,
});

export const comparisonRow = z.object({
  id,
  topic: text,
  before: text,
  after: text,
  change: z.enum(CHANGES),
  domain: z.enum(DOMAINS),
  citations: cited,
});

export const conflict = z.object({
  id,
  topic: text,
  positions: z.array(z.object({ value: text, date: z.nullable(plainDate), citations: cited })),
  resolution: text,
  milestoneIds: z.array(id),
});

export const glossaryTerm = z.object({ id, term: text, definition: text, citations: cited });
export const question = z.object({ id, question: text, answer: text, citations: cited });
export const undatedFact = z.object({ id, text, citations: cited });
export const gap = z.object({ id, text });

export const centre = z.object({
  id,
  name: words,
  kind: words,
  form: z.nullable(words),
  formBasis: z.nullable(text),
  network: z.nullable(words),
  region: z.nullable(text),
  website: z.nullable(webAddress),
  verification: z.enum(["direct", "indirect"]),
  note: text,
  citations: cited,
});

export const schoolHoliday = z.object({ id, name: text, from: plainDate, to: plainDate, schoolYear: words });

export const about = z.object({
  title: text,
  checkedOn: plainDate,
  schoolCalendar: z.object({ rule: text, confirmedSchoolYears: z.array(words), citations: cited }),
});
