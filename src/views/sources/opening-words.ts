import type { PlainDate } from "#src/domain/plain-date.ts";
import type { Source } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import { isPublishedAfter } from "#src/facts/published-later.tsx";
import { countSources, listed, plural } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";

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

export type OpeningQuestion = {
  /** `null`, here and below: that list could not be read, or is not there yet. */
  sources: readonly Source[] | null;
  conflicts: number | null;
  undated: number | null;
  gaps: number | null;
  checkedOn: PlainDate | null;
  kennis: PlainDate | null;
};

/** The question of this page, and its answer in one sentence with today's counts. */
export function openingWords(question: OpeningQuestion, language: Language) {
  const { sources, conflicts, undated, gaps, checkedOn, kennis } = question;
  const words = messages[language];
  const weak = [
    ...(conflicts === null ? [] : [words.conflicts(conflicts)]),
    ...(undated === null ? [] : [words.undated(undated)]),
    ...(gaps === null ? [] : [words.gaps(gaps)]),
  ];
  const rests = sources === null ? [] : [countSources(sources.length, language)];
  const contents = [...rests, ...(weak.length > 0 ? [listed(weak, language)] : [])].join(words.with);
  const later = kennis && sources ? sources.filter((source) => isPublishedAfter(source, kennis)).length : 0;
  return {
    title: words.title,
    contents: sources === null ? "" : words.contents(contents),
    checked: checkedOn ? words.checked(formatDay(checkedOn, language)) : "",
    later:
      kennis && sources && later > 0 ? words.later(later, sources.length, formatDay(kennis, language)) : "",
    method: words.method,
  };
}
