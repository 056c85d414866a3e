import type { Domain } from "./preparation.ts";
import type { PlainDate } from "./plain-date.ts";
import type { Citation } from "./source.ts";
import type { Text } from "./text.ts";

export const CHANGES = ["nieuw", "gewijzigd", "vervalt", "blijft"] as const;
export type Change = (typeof CHANGES)[number];

/** One topic, before and after 1 September 2023. */
export type ComparisonRow = {
  id: string;
  topic: Text;
  before: Text;
  after: Text;
  change: Change;
  domain: Domain;
  citations: readonly Citation[];
};

export type Measure = {
  id: string;
  domain: Domain;
  title: Text;
  summary: Text;
  citations: readonly Citation[];
};

/** Where sources disagree: each position with its sources, and how we show it. */
export type Conflict = {
  id: string;
  topic: Text;
  positions: readonly { value: Text; date: PlainDate | null; citations: readonly Citation[] }[];
  resolution: Text;
  milestoneIds: readonly string[];
};

export type GlossaryTerm = { id: string; term: Text; definition: Text; citations: readonly Citation[] };
export type Question = { id: string; question: Text; answer: Text; citations: readonly Citation[] };
export type UndatedFact = { id: string; text: Text; citations: readonly Citation[] };

/** What was looked for and not found. */
export type Gap = { id: string; text: Text };

export type Centre = {
  id: string;
  name: string;
  kind: string;
  form: string | null;
  /** Why the form is not given, when the sources only hint at it. */
  formBasis: Text | null;
  network: string | null;
  region: Text | null;
  website: string | null;
  verification: "direct" | "indirect";
  note: Text;
  citations: readonly Citation[];
};

/** The data as a whole: how old they are, and by which rule school days are counted. */
export type About = {
  title: Text;
  checkedOn: PlainDate;
  schoolCalendar: { rule: Text; confirmedSchoolYears: readonly string[]; citations: readonly Citation[] };
};
