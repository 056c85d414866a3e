import { type ChangesBetween, type Difference, differing, type Moved } from "#src/domain/changes-between.ts";
import type { Period } from "#src/domain/period.ts";
import { isAfter, isBefore, isSameDay, type PlainDate } from "#src/domain/plain-date.ts";
import { inForceOn, LAYERS, type Regime } from "#src/domain/regime.ts";
import { type Citation, uniqueCitations } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import { countMilestones, countMoved } from "#src/i18n/counts.ts";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { DIFFERENCES } from "#src/link/link-state.ts";
import { namePieces, type Piece } from "./answer-words.ts";
import { sentenceText } from "./sentence.tsx";

type Tense = "past" | "present";

/** In a clause "…" is where the names of the regimes stand. */
const messages = defineMessages({
  nl: {
    between: (from: string, to: string) => `Tussen ${from} en ${to} `,
    starting: {
      past: { one: "trad … in werking", many: "traden … in werking" },
      present: { one: "treedt … in werking", many: "treden … in werking" },
    },
    ending: {
      past: { one: "eindigde …", many: "eindigden …" },
      present: { one: "eindigt …", many: "eindigen …" },
    },
    staying: {
      past: { one: "bleef … gelden", many: "bleven … gelden" },
      present: { one: "blijft … gelden", many: "blijven … gelden" },
    },
    nothing: {
      past: "gold geen regime dat in deze gegevens staat",
      present: "geldt geen regime dat in deze gegevens staat",
    },
    moved: (title: string, was: string, now: string) => `verschoof “${title}” van ${was} naar ${now}`,
    manyMoved: (count: number) => `verschoven ${count} datums`,
    allBy: (slip: string) => `, allemaal ${slip}`,
    and: " en ",
    same: (day: string) => `Beide dagen zijn ${day}: er is niets te vergelijken.`,
    count: {
      nieuw: (count: number) => `${count} nieuw bekend`,
      verschoven: (count: number) => `${count} verschoven`,
      "in-werking": (count: number) => `${countMilestones(count, "nl")} in of uit werking`,
      bereikt: (count: number) => `${count} bereikt`,
    },
    capped: (day: string) =>
      `Wat na de kennisdatum ${day} bekend werd, telt niet mee; de regels staan er zoals ze er kwamen.`,
  },
  en: {
    between: (from: string, to: string) => `Between ${from} and ${to} `,
    starting: {
      past: { one: "… came into force", many: "… came into force" },
      present: { one: "… comes into force", many: "… come into force" },
    },
    ending: {
      past: { one: "… ended", many: "… ended" },
      present: { one: "… ends", many: "… end" },
    },
    staying: {
      past: { one: "… kept applying", many: "… kept applying" },
      present: { one: "… keeps applying", many: "… keep applying" },
    },
    nothing: {
      past: "no regime in these data applied",
      present: "no regime in these data applies",
    },
    moved: (title: string, was: string, now: string) => `“${title}” moved from ${was} to ${now}`,
    manyMoved: (count: number) => `${count} dates moved`,
    allBy: (slip: string) => `, all ${slip}`,
    and: " and ",
    same: (day: string) => `Both days are ${day}: there is nothing to compare.`,
    count: {
      nieuw: (count: number) => `${count} newly known`,
      verschoven: (count: number) => `${count} moved`,
      "in-werking": (count: number) => `${countMilestones(count, "en")} in or out of force`,
      bereikt: (count: number) => `${count} reached`,
    },
    capped: (day: string) =>
      `What became known after the known-on date ${day} is not counted; the rules are shown as they came.`,
  },
});

export type ComparedQuestion = {
  changes: ChangesBetween;
  regimes: readonly Regime[];
  from: PlainDate;
  to: PlainDate;
  today: PlainDate;
  kennis: PlainDate | null;
  language: Language;
};

type Shown = Pick<ComparedQuestion, "regimes" | "language"> & {
  comparison: { changes: ChangesBetween; between: Period } | null;
};

/** What there is to say of a scene; `null` when it compares no days. */
export const comparedQuestion = (
  { comparison, regimes, language }: Shown,
  { today, kennis }: Pick<ComparedQuestion, "today" | "kennis">,
): ComparedQuestion | null =>
  comparison && { regimes, language, today, kennis, changes: comparison.changes, ...comparison.between };

export type ComparedCount = { how: Difference; count: number; text: string };

/** Two days compared in words. */
export type ComparedWords = {
  /** Which rules, which dates. */
  sentence: Piece[];
  /** How many differ in which way, none too; empty of a day and itself. */
  counts: ComparedCount[];
  /** That the kennisdatum limits what is counted; else empty. */
  capped: string;
};

export function comparedWords(question: ComparedQuestion): ComparedWords {
  const { changes, from, to, kennis, language } = question;
  const words = messages[language];
  if (isSameDay(from, to))
    return { sentence: [words.same(formatDay(from, language))], counts: [], capped: "" };
  return {
    sentence: sentencePieces(question),
    counts: DIFFERENCES.map((how) => {
      const count = differing(changes, how).length;
      return { how, count, text: words.count[how](count) };
    }),
    capped: kennis && isBefore(kennis, to) ? words.capped(formatDay(kennis, language)) : "",
  };
}

/** "12 nieuw bekend · 1 verschoven": what there is of each. */
export const countsText = (counts: readonly ComparedCount[]): string =>
  counts
    .filter(({ count }) => count > 0)
    .map(({ text }) => text)
    .join(" · ");

/** All of it as text, for a file; empty without a comparison. */
export function comparedText(question: ComparedQuestion | null): string {
  if (!question) return "";
  const { sentence, counts, capped } = comparedWords(question);
  const counted = countsText(counts);
  return [sentenceText(sentence, question.language), counted && `${counted}.`, capped]
    .filter(Boolean)
    .join(" ");
}

/** "Tussen 8 juni 2022 en 10 juni 2022 bleven het M-decreet en … gelden en verschoof …". */
function sentencePieces(question: ComparedQuestion): Piece[] {
  const { changes, from, to, today, language } = question;
  const words = messages[language];
  const tense: Tense = isAfter(to, today) ? "present" : "past";
  const { starting, ending } = changes.force;
  const staying = stayingOf(question);
  const clause = (how: "starting" | "ending" | "staying", regimes: readonly Regime[]): Piece[][] => {
    const [before = "", after = ""] = words[how][tense][regimes.length > 1 ? "many" : "one"].split("…");
    return regimes.length === 0 ? [] : [[before, ...namePieces(regimes, "middle", language), after]];
  };
  const clauses: Piece[][] = [
    ...clause("starting", starting),
    ...clause("ending", ending),
    ...clause("staying", staying),
    ...(starting.length + ending.length + staying.length === 0 ? [[words.nothing[tense]]] : []),
    ...movedClause(changes.moved, language),
  ];
  const joined = clauses.flatMap((pieces, index) => {
    if (index === 0) return pieces;
    return [index === clauses.length - 1 ? words.and : ", ", ...pieces];
  });
  return [words.between(formatDay(from, language), formatDay(to, language)), ...joined, "."];
}

/** When no rule began or ended: those that held all the time. */
const stayingOf = ({
  changes,
  regimes,
  from,
}: Pick<ComparedQuestion, "changes" | "regimes" | "from">): Regime[] => {
  const { starting, ending } = changes.force;
  if (starting.length + ending.length > 0) return [];
  const inForce = inForceOn(regimes, from);
  return LAYERS.flatMap((layer) => inForce[layer] ?? []);
};

function movedClause(moved: readonly Moved[], language: Language): Piece[][] {
  const words = messages[language];
  const [first] = moved;
  if (!first) return [];
  const { was, now, days } = first;
  const slip = countMoved(days, language);
  if (moved.length > 1) {
    const alike = slip !== null && moved.every((other) => other.days === days);
    return [[words.manyMoved(moved.length) + (alike ? words.allBy(slip) : "")]];
  }
  const dates = words.moved(now.title[language], formatDated(was, language), formatDated(now, language));
  return [[slip === null ? dates : `${dates}, ${slip}`]];
}

/** Of all that the sentence names. */
export function comparedCitations(
  question: Pick<ComparedQuestion, "changes" | "regimes" | "from">,
): Citation[] {
  const { force, moved } = question.changes;
  return uniqueCitations([
    ...[...force.starting, ...force.ending, ...stayingOf(question)].flatMap(({ citations }) => citations),
    ...moved.flatMap(({ was, now }) => [...was.citations, ...now.citations]),
  ]);
}
