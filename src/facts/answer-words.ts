import { knownAs } from "#src/domain/knowledge.ts";
import { startMilestone } from "#src/domain/legal-stage.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import { compareDays, daysBetween, isAfter, isSameDay, type PlainDate } from "#src/domain/plain-date.ts";
import {
  inForceOn,
  LAYERS,
  nextChange,
  type Regime,
  type RegimeChange,
  regimeChanges,
} from "#src/domain/regime.ts";
import { type SchoolCalendar, schoolDaysBetween } from "#src/domain/school-calendar.ts";
import { publishedLater, type Source } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import { countSchoolDays, countSpan, listed } from "#src/i18n/counts.ts";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { sentenceText } from "./sentence.tsx";

/** A sentence in pieces, so that a regime can be drawn in its own colours and the same words copied as text. */
export type Piece = string | Regime;

const messages = defineMessages({
  nl: {
    /** Tense follows the clock: past, present, future. */
    opening: (day: string) => `Op ${day} `,
    one: { past: "gold ", present: "geldt ", future: "geldt " },
    many: { past: "golden ", present: "gelden ", future: "gelden " },
    the: { middle: "het ", start: "Het " },
    and: " en ",
    trailing: ".",
    nothing: (day: string, first: string) =>
      `Op ${day} gold nog geen regime dat in deze gegevens staat: het eerste begint op ${first}.`,
    empty: "Deze gegevens bevatten geen regels.",
    unknownLayer: {
      decreet: "Het decreet van die dag staat niet in deze gegevens.",
      model: "Voor het model van ondersteuning reiken deze gegevens niet tot die dag.",
    },
    next: (day: string, days: string, schoolDays: string) =>
      `Volgende wijziging: ${day}, over ${days}${schoolDays}.`,
    noNext: "Deze gegevens kennen geen volgende wijziging van decreet of model.",
    takeOver: { one: " neemt het dan over.", many: " nemen het dan over." },
    begin: { one: " begint dan.", many: " beginnen dan." },
    thenKnown: (known: string, names: string, date: string) =>
      `Op ${known} was voor de start van ${names} ${date} aangekondigd.`,
    notYetKnown: (known: string, names: string) =>
      `Op ${known} was de start van ${names} nog niet aangekondigd.`,
    later: "Wat er nu over bekend is, komt uit latere bronnen.",
    laterOnly: (names: string, known: string) =>
      `Wat hier over ${names} staat, komt uit bronnen van na ${known}.`,
  },
  en: {
    opening: (day: string) => `On ${day} `,
    one: { past: " applied", present: " applies", future: " will apply" },
    many: { past: " applied", present: " apply", future: " will apply" },
    the: { middle: "the ", start: "The " },
    and: " and ",
    trailing: ".",
    nothing: (day: string, first: string) =>
      `On ${day} no regime in these data applied yet: the first begins on ${first}.`,
    empty: "These data hold no rules.",
    unknownLayer: {
      decreet: "The decree of that day is not in these data.",
      model: "For the model of support these data do not reach that day.",
    },
    next: (day: string, days: string, schoolDays: string) => `Next change: ${day}, in ${days}${schoolDays}.`,
    noNext: "These data know of no next change of decree or model.",
    takeOver: { one: " then takes over.", many: " then take over." },
    begin: { one: " then begins.", many: " then begin." },
    thenKnown: (known: string, names: string, date: string) =>
      `On ${known} the announced start of ${names} was ${date}.`,
    notYetKnown: (known: string, names: string) =>
      `On ${known} the start of ${names} had not been announced yet.`,
    later: "What is known of it now comes from later sources.",
    laterOnly: (names: string, known: string) =>
      `What is said here of ${names} comes from sources from after ${known}.`,
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
    return [first ? words.nothing(day, formatDay(first, language)) : words.empty];
  }
  const tense = tenseOf(asOf, today);
  const verb = holding.length === 1 ? words.one[tense] : words.many[tense];
  const names = namePieces(holding, "middle", language);
  return language === "nl"
    ? [words.opening(day) + verb, ...names, words.trailing]
    : [words.opening(day), ...names, verb + words.trailing];
}

/** "het M-decreet en het ondersteuningsmodel" */
export const namePieces = (
  regimes: readonly Regime[],
  place: "start" | "middle",
  language: Language,
): Piece[] => {
  const { the, and } = messages[language];
  return regimes.flatMap((regime, index) => [index === 0 ? the[place] : and + the.middle, regime]);
};

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
    countSpan(daysBetween(asOf, change.on), language),
    schoolDays === null ? "" : ` (${countSchoolDays(schoolDays, language)})`,
  );
}

/** "Het decreet leersteun en het leersteunmodel nemen het dan over."; nothing when nothing starts. */
export function takeOverPieces({ starting, ending }: RegimeChange, language: Language): Piece[] {
  if (starting.length === 0) return [];
  const words = messages[language];
  const verb = ending.length > 0 ? words.takeOver : words.begin;
  return [...namePieces(starting, "start", language), starting.length === 1 ? verb.one : verb.many];
}

type ThenKnown = {
  change: RegimeChange;
  /** All milestones, as known now. */
  milestones: readonly Milestone[];
  kennis: PlainDate;
  language: Language;
  /** Also when the start stood then where it stands now. */
  evenIfSame?: boolean;
};

/**
 * "Op 1 januari 2022 was voor de start van het decreet leersteun 1 september 2022 aangekondigd." Regimes are always
 * shown; so it is said when, on the kennisdatum, their start stood elsewhere or nowhere. `null`: it stood where it
 * stands.
 */
export function knownThenWords({
  change,
  milestones,
  kennis,
  language,
  evenIfSame = false,
}: ThenKnown): string | null {
  const words = messages[language];
  const start = startMilestone(change, milestones);
  if (!start) return null;
  const day = formatDay(kennis, language);
  const names = sentenceText(namePieces(change.starting, "middle", language), language);
  const then = knownAs(start, kennis);
  if (!then) return words.notYetKnown(day, names);
  return isSameDay(then.date, start.date) && !evenIfSame
    ? null
    : words.thenKnown(day, names, formatDated(then, language));
}

type Behind = Omit<AnswerQuestion, "today"> & {
  milestones: readonly Milestone[];
  sources: ReadonlyMap<string, Source>;
  kennis: PlainDate;
};

/**
 * What the answer says and nobody could know on the kennisdatum: the dates that were announced then for what it names,
 * and that its words come from later sources. Empty when all of it was known.
 */
export function knownBehindWords({ regimes, asOf, milestones, sources, kennis, language }: Behind): string {
  const words = messages[language];
  const previous = regimeChanges(regimes).findLast(({ on }) => !isAfter(on, asOf));
  const next = nextChange(regimes, asOf);
  const changes = [previous, next].flatMap((change) => change ?? []);
  const inForce = inForceOn(regimes, asOf);
  const named = [...LAYERS.flatMap((layer) => inForce[layer] ?? []), ...(next?.starting ?? [])];
  const later = named.filter(({ citations }) => publishedLater(citations, sources, kennis));
  // What was announced already is not passed over when the rest comes from later sources.
  const then = changes.flatMap((change) => {
    const evenIfSame = later.length > 0 && isAfter(change.on, kennis);
    return knownThenWords({ change, milestones, kennis, language, evenIfSame }) ?? [];
  });
  if (later.length === 0) return then.join(" ");
  if (then.length > 0) return [...then, words.later].join(" ");
  const names = later.map((regime) => sentenceText(namePieces([regime], "middle", language), language));
  return words.laterOnly(listed(names, language), formatDay(kennis, language));
}
