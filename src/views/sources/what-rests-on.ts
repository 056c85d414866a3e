import type {
  About,
  Centre,
  ComparisonRow,
  Conflict,
  GlossaryTerm,
  Measure,
  Question,
  UndatedFact,
} from "#src/domain/facts.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import type { PreparationTask, Role } from "#src/domain/preparation.ts";
import type { Regime } from "#src/domain/regime.ts";
import type { Citation } from "#src/domain/source.ts";
import type { Text } from "#src/domain/text.ts";

/** In the order in which they are listed under a source. */
export const FACT_KINDS = [
  "milestone",
  "regime",
  "comparison",
  "task",
  "measure",
  "centre",
  "conflict",
  "undated",
  "glossary",
  "question",
  "calendar",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A fact that cites a source, with the places in that source. */
export type RestingFact = {
  kind: FactKind;
  id: string;
  label: Text;
  places: readonly Text[];
  /** Whose task it is: Datumcheck shows the tasks of one role at a time. */
  role: Role | null;
};

/** All that can cite a source; a list that could not be read is empty. */
export type CitingFacts = {
  milestones: readonly Milestone[];
  regimes: readonly Regime[];
  comparison: readonly ComparisonRow[];
  tasks: readonly PreparationTask[];
  measures: readonly Measure[];
  centres: readonly Centre[];
  conflicts: readonly Conflict[];
  undated: readonly UndatedFact[];
  glossary: readonly GlossaryTerm[];
  faq: readonly Question[];
  about: About | null;
};

type Citing = Omit<RestingFact, "places" | "role"> & { citations: readonly Citation[]; role?: Role };

/** Every fact by the id of each source it leans on, once per source, also when it cites it at several places. */
export function whatRestsOn(facts: CitingFacts): ReadonlyMap<string, readonly RestingFact[]> {
  const index = new Map<string, RestingFact[]>();
  for (const { citations, role = null, ...fact } of citing(facts)) {
    for (const [sourceId, places] of placesBySource(citations)) {
      index.set(sourceId, [...(index.get(sourceId) ?? []), { ...fact, role, places }]);
    }
  }
  return index;
}

function citing(facts: CitingFacts): Citing[] {
  const { about } = facts;
  return [
    ...facts.milestones.map(({ id, title, citations, revisions }) => ({
      kind: "milestone" as const,
      id,
      label: title,
      citations: [...citations, ...revisions.flatMap((revision) => revision.citations)],
    })),
    ...facts.regimes.map(({ id, name, citations }) => ({
      kind: "regime" as const,
      id,
      label: name,
      citations,
    })),
    ...facts.comparison.map(({ id, topic, citations }) => ({
      kind: "comparison" as const,
      id,
      label: topic,
      citations,
    })),
    ...facts.tasks.map(({ id, title, citations, appliesTo }) => ({
      kind: "task" as const,
      id,
      label: title,
      citations,
      role: appliesTo,
    })),
    ...facts.measures.map(({ id, title, citations }) => ({
      kind: "measure" as const,
      id,
      label: title,
      citations,
    })),
    ...facts.centres.map(({ id, name, citations }) => ({
      kind: "centre" as const,
      id,
      label: { nl: name, en: name },
      citations,
    })),
    ...facts.conflicts.map(({ id, topic, positions }) => ({
      kind: "conflict" as const,
      id,
      label: topic,
      citations: positions.flatMap((position) => position.citations),
    })),
    ...facts.undated.map(({ id, text, citations }) => ({
      kind: "undated" as const,
      id,
      label: text,
      citations,
    })),
    ...facts.glossary.map(({ id, term, citations }) => ({
      kind: "glossary" as const,
      id,
      label: term,
      citations,
    })),
    ...facts.faq.map(({ id, question, citations }) => ({
      kind: "question" as const,
      id,
      label: question,
      citations,
    })),
    ...(about
      ? [
          {
            kind: "calendar" as const,
            id: CALENDAR_ID,
            label: about.schoolCalendar.rule,
            citations: about.schoolCalendar.citations,
          },
        ]
      : []),
  ];
}

/** The rule by which school days are counted has no id of its own. */
export const CALENDAR_ID = "schooldagen";

function placesBySource(citations: readonly Citation[]): ReadonlyMap<string, readonly Text[]> {
  const places = new Map<string, Text[]>();
  for (const { sourceId, locator } of citations) {
    const known = places.get(sourceId) ?? [];
    if (known.some(({ nl }) => nl === locator.nl)) continue;
    places.set(sourceId, [...known, locator]);
  }
  return places;
}
