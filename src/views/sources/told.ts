import { aboutQuery } from "#src/api/queries.ts";
import type { Conflict } from "#src/domain/facts.ts";
import { citedSources, type Source } from "#src/domain/source.ts";
import type { ToldTable } from "#src/domain/told-view.ts";
import type { Language } from "#src/domain/text.ts";
import { factsNow } from "#src/facts/facts-now.ts";
import { formatShortDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import type { ViewTeller } from "#src/link/view-teller.ts";
import { arrangeSources } from "./arrange-sources.ts";
import { openingWords } from "./opening-words.ts";
import { CITING_LISTS, whatRestsOn } from "./what-rests-on.ts";

const messages = defineMessages({
  nl: {
    sources: "Waarop het meest steunt",
    found: (search: string) => `Bronnen met “${search}”`,
    columns: { source: "Bron", facts: "Feiten", number: "Nr." },
    none: (search: string) => `Geen bron met “${search}” in titel of uitgever.`,
    more: (count: number) => (count === 1 ? "en nog één bron" : `en nog ${count} bronnen`),
    undated: "zonder datum",
    conflicts: "Waar bronnen elkaar tegenspreken",
    sides: { topic: "Waarover", shown: "In dit overzicht", sources: "Bronnen" },
    noConflicts: "Geen tegenspraak in deze gegevens.",
    moreConflicts: (count: number) =>
      count === 1 ? "en nog één tegenspraak" : `en nog ${count} tegenspraken`,
  },
  en: {
    sources: "What most rests on",
    found: (search: string) => `Sources with “${search}”`,
    columns: { source: "Source", facts: "Facts", number: "No." },
    none: (search: string) => `No source with “${search}” in its title or publisher.`,
    more: (count: number) => (count === 1 ? "and one more source" : `and ${count} more sources`),
    undated: "undated",
    conflicts: "Where sources contradict each other",
    sides: { topic: "About what", shown: "In this overview", sources: "Sources" },
    noConflicts: "No contradictions in these data.",
    moreConflicts: (count: number) =>
      count === 1 ? "and one more contradiction" : `and ${count} more contradictions`,
  },
});

/** More than these are not read from a slide. */
const MOST_SOURCES = 12;
const MOST_CONFLICTS = 8;

/** The same as the page: on how much all of it rests, what carries most, and where sources disagree. */
export const tellSources: ViewTeller = async ({ state, queryClient }) => {
  const { zoek, kennis, taal: language } = state;
  const [about, facts] = await Promise.all([
    queryClient.query(aboutQuery),
    factsNow(queryClient, ["sources", "gaps", ...CITING_LISTS]),
  ]);
  const resting = whatRestsOn({ ...facts, about });
  const weightOf = (id: string) => resting.get(id)?.length ?? 0;
  const arranged = arrangeSources(facts.sources, { search: zoek, order: "weight", weightOf });
  const shown = arranged.slice(0, MOST_SOURCES);
  const conflicts = facts.conflicts.slice(0, MOST_CONFLICTS);
  const { contents, checked, later, method } = openingWords(
    {
      sources: facts.sources,
      conflicts: facts.conflicts.length,
      undated: facts.undated.length,
      gaps: facts.gaps.length,
      checkedOn: about.checkedOn,
      kennis,
    },
    language,
  );
  return {
    mark: "",
    sentence: [contents],
    lead: [checked, method, later].filter(Boolean).join(" "),
    columns: [
      {
        share: 0.46,
        parts: [sourceTable(shown, { weightOf, search: zoek.trim(), all: arranged.length, language })],
      },
      { share: 0.54, parts: [conflictTable(conflicts, facts.conflicts.length, language)] },
    ],
    cited: [...new Set([...shown.map(({ id }) => id), ...conflicts.flatMap(sourcesOf)])],
  };
};

const sourcesOf = ({ positions }: Conflict): string[] =>
  citedSources(positions.flatMap(({ citations }) => citations));

type Asked = { weightOf: (id: string) => number; search: string; all: number; language: Language };

function sourceTable(shown: readonly Source[], { weightOf, search, all, language }: Asked): ToldTable {
  const words = messages[language];
  const { source, facts, number } = words.columns;
  const searched = search !== "";
  return {
    kind: "table",
    title: searched ? words.found(search) : words.sources,
    columns: [
      { name: source, share: 0.72 },
      { name: facts, share: 0.14, figures: true },
      { name: number, share: 0.14, figures: true },
    ],
    rows: shown.map(({ id, title, publisher, publishedOn }) => [
      {
        text: `${title} (${publisher}, ${publishedOn ? formatShortDay(publishedOn, language) : words.undated})`,
      },
      { text: String(weightOf(id)) },
      { text: "", cites: [id] },
    ]),
    rest: all - shown.length,
    more: words.more,
    none: words.none(search),
  };
}

function conflictTable(conflicts: readonly Conflict[], all: number, language: Language): ToldTable {
  const words = messages[language];
  const { topic, shown, sources } = words.sides;
  return {
    kind: "table",
    title: words.conflicts,
    columns: [
      { name: topic, share: 0.3 },
      { name: shown, share: 0.54 },
      { name: sources, share: 0.16 },
    ],
    rows: conflicts.map((conflict) => [
      { text: conflict.topic[language], tone: "strong" },
      { text: conflict.resolution[language] },
      { text: "", cites: sourcesOf(conflict) },
    ]),
    rest: all - conflicts.length,
    more: words.moreConflicts,
    none: words.noConflicts,
  };
}
