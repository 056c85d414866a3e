import type { FactList } from "#src/api/queries.ts";
import type { About } from "#src/domain/facts.ts";
import type { Role } from "#src/domain/preparation.ts";
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

/** The lists of which the facts cite sources. */
export const CITING_LISTS = [
  "milestones",
  "regimes",
  "comparison",
  "tasks",
  "measures",
  "centres",
  "conflicts",
  "undated",
  "glossary",
  "faq",
] as const;
type CitingList = (typeof CITING_LISTS)[number];
type Items = { readonly [Name in CitingList]: FactList<Name>["items"] };

/** All that can cite a source; a list that could not be read is empty. */
export type CitingFacts = Items & { about: About | null };

type Citing = Omit<RestingFact, "kind" | "places" | "role"> & {
  citations: readonly Citation[];
  role?: Role;
};
type Reader<Name extends CitingList> = {
  kind: FactKind;
  read: (fact: Items[Name][number]) => Omit<Citing, "id">;
};

/** How each kind of fact is called, and what it cites, however deep. */
const READERS: { readonly [Name in CitingList]: Reader<Name> } = {
  milestones: {
    kind: "milestone",
    read: ({ title, citations, revisions }) => ({
      label: title,
      citations: [...citations, ...revisions.flatMap((revision) => revision.citations)],
    }),
  },
  regimes: { kind: "regime", read: ({ name, citations }) => ({ label: name, citations }) },
  comparison: { kind: "comparison", read: ({ topic, citations }) => ({ label: topic, citations }) },
  tasks: {
    kind: "task",
    read: ({ title, citations, appliesTo }) => ({ label: title, citations, role: appliesTo }),
  },
  measures: { kind: "measure", read: ({ title, citations }) => ({ label: title, citations }) },
  centres: {
    kind: "centre",
    read: ({ name, citations }) => ({ label: { nl: name, en: name }, citations }),
  },
  conflicts: {
    kind: "conflict",
    read: ({ topic, positions }) => ({
      label: topic,
      citations: positions.flatMap((position) => position.citations),
    }),
  },
  undated: { kind: "undated", read: ({ text, citations }) => ({ label: text, citations }) },
  glossary: { kind: "glossary", read: ({ term, citations }) => ({ label: term, citations }) },
  faq: { kind: "question", read: ({ question, citations }) => ({ label: question, citations }) },
};

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

function citing(facts: CitingFacts): (Citing & { kind: FactKind })[] {
  const { about } = facts;
  return [
    ...CITING_LISTS.flatMap((name) => read(name, facts[name])),
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

function read<Name extends CitingList>(name: Name, items: Items[Name]) {
  const { kind, read: readFact }: Reader<Name> = READERS[name];
  return items.map((fact: Items[Name][number]) => ({ kind, id: fact.id, ...readFact(fact) }));
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
