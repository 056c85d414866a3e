import { compareDays, daysBetween, type PlainDate } from "#src/domain/plain-date.ts";
import { inForceOn, LAYERS, nextChange, type Regime } from "#src/domain/regime.ts";
import { type SchoolCalendar, schoolDaysBetween } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import { countDays, countSchoolDays } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";

/** A sentence in pieces, so that a regime can be drawn in its own colours and the same words copied as text. */
export type Piece = string | Regime;

const messages = defineMessages({
  nl: {
    /** Tense follows the clock: past, present, future. */
    opening: (day: string) => `Op ${day} `,
    one: { past: "gold ", present: "geldt ", future: "geldt " },
    many: { past: "golden ", present: "gelden ", future: "gelden " },
    the: "het ",
    and: " en ",
    trailing: ".",
    nothing: (day: string) => `Deze gegevens zeggen niets over ${day}: ze beginnen op `,
    empty: "Deze gegevens bevatten geen regels.",
    unknownLayer: {
      decreet: "Het decreet van die dag staat niet in deze gegevens.",
      model: "Voor het model van ondersteuning reiken deze gegevens niet tot die dag.",
    },
    next: (day: string, days: string, schoolDays: string) =>
      `Volgende wijziging: ${day}, over ${days}${schoolDays}.`,
    noNext: "Deze gegevens kennen geen volgende wijziging.",
  },
  en: {
    opening: (day: string) => `On ${day} `,
    one: { past: " applied", present: " applies", future: " will apply" },
    many: { past: " applied", present: " apply", future: " will apply" },
    the: "the ",
    and: " and ",
    trailing: ".",
    nothing: (day: string) => `These data say nothing about ${day}: they begin on `,
    empty: "These data hold no rules.",
    unknownLayer: {
      decreet: "The decree of that day is not in these data.",
      model: "For the model of support these data do not reach that day.",
    },
    next: (day: string, days: string, schoolDays: string) => `Next change: ${day}, in ${days}${schoolDays}.`,
    noNext: "These data know of no next change.",
  },
});

export type AnswerQuestion = {
  regimes: readonly Regime[];
  asOf: PlainDate;
  today: PlainDate;
  language: Language;
};

/** "Op 10 februari 2023 golden het M-decreet en het ondersteuningsmodel." */
export function answerPieces({ regimes, asOf, today, language }: AnswerQuestion): Piece[] {
  const words = messages[language];
  const inForce = inForceOn(regimes, asOf);
  const holding = LAYERS.flatMap((layer) => inForce[layer] ?? []);
  const day = formatDay(asOf, language);
  if (holding.length === 0) {
    const first = regimes.map(({ validFrom }) => validFrom).toSorted(compareDays)[0];
    return [first ? `${words.nothing(day)}${formatDay(first, language)}.` : words.empty];
  }
  const tense = tenseOf(asOf, today);
  const verb = holding.length === 1 ? words.one[tense] : words.many[tense];
  const names = holding.flatMap((regime, index): Piece[] => [
    index === 0 ? words.the : words.and + words.the,
    regime,
  ]);
  return language === "nl"
    ? [words.opening(day) + verb, ...names, words.trailing]
    : [words.opening(day), ...names, verb + words.trailing];
}

function tenseOf(asOf: PlainDate, today: PlainDate) {
  const order = compareDays(asOf, today);
  return order < 0 ? "past" : order > 0 ? "future" : "present";
}

/** For a day on which only one layer is known: what these data do not say. `null` when nothing is missing. */
export function unknownLayerWords({ regimes, asOf, language }: Omit<AnswerQuestion, "today">): string | null {
  const inForce = inForceOn(regimes, asOf);
  const missing = LAYERS.filter((layer) => inForce[layer] === null);
  const only = missing[0];
  return missing.length === 1 && only ? messages[language].unknownLayer[only] : null;
}

type NextQuestion = Omit<AnswerQuestion, "today"> & { calendar: SchoolCalendar };

/** "Volgende wijziging: 1 september 2023, over 203 dagen (82 schooldagen)." */
export function nextChangeWords({ regimes, asOf, calendar, language }: NextQuestion): string {
  const words = messages[language];
  const change = nextChange(regimes, asOf);
  if (!change) return words.noNext;
  const schoolDays = schoolDaysBetween(calendar, asOf, change.on);
  return words.next(
    formatDay(change.on, language),
    countDays(daysBetween(asOf, change.on), language),
    schoolDays === null ? "" : ` (${countSchoolDays(schoolDays, language)})`,
  );
}
