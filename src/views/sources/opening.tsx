import { useQuery } from "@tanstack/react-query";
import { aboutQuery, type ListName, listQuery } from "#src/api/queries.ts";
import { isPublishedAfter } from "#src/facts/published-later.tsx";
import { countSources, listed, plural } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({
  nl: {
    title: "Waarop steunt dit?",
    contents: (what: string) => `Op ${what}.`,
    checked: (day: string) => `Nagekeken op ${day}.`,
    method:
      "Elk feit noemt zijn bronnen en de plaats erin. Waar bronnen verschillen, staan ze naast elkaar; wat niet te vinden was, staat er ook.",
    conflicts: plural("tegenspraak", "tegenspraken"),
    undated: plural("feit zonder datum", "feiten zonder datum"),
    gaps: plural("hiaat", "hiaten"),
    with: ", met ",
    later: (count: number, all: number, day: string) =>
      `${count} van de ${all} bronnen ${count === 1 ? "verscheen" : "verschenen"} na ${day}; bij elk ervan, en bij wat enkel daarop steunt, staat dat.`,
  },
  en: {
    title: "What does this rest on?",
    contents: (what: string) => `On ${what}.`,
    checked: (day: string) => `Checked on ${day}.`,
    method:
      "Every fact names its sources and the place in them. Where sources differ they stand side by side; what could not be found is here too.",
    conflicts: plural("contradiction", "contradictions"),
    undated: plural("fact without a date", "facts without a date"),
    gaps: plural("gap", "gaps"),
    with: ", with ",
    later: (count: number, all: number, day: string) =>
      `${count} of the ${all} sources ${count === 1 ? "was" : "were"} published after ${day}; each of them, and what rests on them alone, says so.`,
  },
});

/** The question of this page, answered in one sentence with today's counts. A list that fails is left out of it. */
export function Opening() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { kennis } = useLink().state;
  const sourceItems = useQuery(listQuery("sources")).data?.items ?? null;
  const sources = sourceItems?.length ?? null;
  const later =
    kennis && sourceItems ? sourceItems.filter((source) => isPublishedAfter(source, kennis)).length : 0;
  const conflicts = useCount("conflicts");
  const undated = useCount("undated");
  const gaps = useCount("gaps");
  const checkedOn = useQuery(aboutQuery).data?.checkedOn;
  const weak = [
    ...(conflicts === null ? [] : [words.conflicts(conflicts)]),
    ...(undated === null ? [] : [words.undated(undated)]),
    ...(gaps === null ? [] : [words.gaps(gaps)]),
  ];
  const rests = sources === null ? [] : [countSources(sources, language)];
  const contents = [...rests, ...(weak.length > 0 ? [listed(weak, language)] : [])].join(words.with);
  return (
    <header className="sources-opening">
      <h1>{words.title}</h1>
      <p className="sources-opening-lead">
        {sources !== null && `${words.contents(contents)} `}
        {checkedOn && words.checked(formatDay(checkedOn, language))}
      </p>
      {kennis && sources !== null && later > 0 && (
        <p className="sources-opening-later">{words.later(later, sources, formatDay(kennis, language))}</p>
      )}
      <p>{words.method}</p>
    </header>
  );
}

const useCount = (name: ListName): number | null => useQuery(listQuery(name)).data?.items.length ?? null;
