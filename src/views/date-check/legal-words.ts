import type { LegalState } from "#src/domain/legal-state.ts";
import type { LegalStage } from "#src/domain/milestone.ts";
import { compareDays, type PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import type { Language } from "#src/domain/text.ts";
import { inSentence } from "#src/facts/regime-name.tsx";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";

type StageWords = Record<LegalStage, string>;

const reached: Record<Language, StageWords> = {
  nl: {
    aangekondigd: "aangekondigd",
    conceptnota: "uitgewerkt in een conceptnota",
    "principieel goedgekeurd": "principieel goedgekeurd",
    ingediend: "ingediend bij het parlement",
    gestemd: "gestemd",
    bekrachtigd: "bekrachtigd",
    gepubliceerd: "gepubliceerd",
    "gedeeltelijk in werking": "gedeeltelijk in werking",
    "in werking": "in werking",
  },
  en: {
    aangekondigd: "announced",
    conceptnota: "set out in a concept note",
    "principieel goedgekeurd": "approved in principle",
    ingediend: "tabled in parliament",
    gestemd: "adopted",
    bekrachtigd: "ratified",
    gepubliceerd: "published",
    "gedeeltelijk in werking": "partly in force",
    "in werking": "in force",
  },
};

const messages = defineMessages({
  nl: {
    day: (day: string) => `Op ${day} `,
    past: "was ",
    present: "is ",
    name: (name: string) => `het ${name}`,
    and: (stage: string, next: string) => `${stage}, nog niet ${next}`,
    known: (day: string) => `, voor zover bekend op ${day}`,
    planned: (next: string, day: string) => ` Gepland stond toen: ${next} op ${day}.`,
    notYet: (next: string) => `nog niet ${next}`,
    underWay: (next: string, span: string) =>
      ` In de loop van ${span} werd het ${next}; de dag is niet bekend.`,
    underWayOnly: (span: string, name: string, next: string) =>
      `In de loop van ${span} werd ${name} ${next}; de dag is niet bekend.`,
    nothingKnown: (known: string, name: string) => `Op ${known} was nog geen stap naar ${name} bekend.`,
  },
  en: {
    day: (day: string) => `On ${day} `,
    past: " was ",
    present: " is ",
    name: (name: string) => `the ${name}`,
    and: (stage: string, next: string) => `${stage}, not yet ${next}`,
    known: (day: string) => `, as far as known on ${day}`,
    planned: (next: string, day: string) => ` Planned at that time: ${next} on ${day}.`,
    notYet: (next: string) => `not yet ${next}`,
    underWay: (next: string, span: string) =>
      ` In the course of ${span} it was ${next}; the day is not known.`,
    underWayOnly: (span: string, name: string, next: string) =>
      `In the course of ${span} ${name} was ${next}; the day is not known.`,
    nothingKnown: (known: string, name: string) => `On ${known} no step towards ${name} was known yet.`,
  },
});

/** "het decreet leersteun" */
export const decreeName = (decree: Regime, language: Language): string =>
  messages[language].name(inSentence(decree.name[language]));

type Question = {
  state: LegalState;
  asOf: PlainDate;
  today: PlainDate;
  kennis: PlainDate | null;
  language: Language;
};

/** "Op 10 februari 2023 was het decreet leersteun principieel goedgekeurd, nog niet gestemd." */
export function legalWeightWords({ state, asOf, today, kennis, language }: Question): string {
  const words = messages[language];
  const { decree, current, next, nextState } = state;
  const name = decreeName(decree, language);
  if (!current && !next) return words.nothingKnown(formatDay(kennis ?? asOf, language), name);
  const stage = current && reached[language][current.stage];
  const following = next && reached[language][next.stage];
  const span = next && formatDated(next.milestone, language);
  const underWay = nextState === "under way" && span && following;
  if (!stage && underWay) return words.underWayOnly(span, name, following);
  const overdue = nextState === "overdue" && span && following;
  const verb = compareDays(asOf, today) < 0 ? words.past : words.present;
  const day = words.day(formatDay(asOf, language));
  const said =
    stage && following && !overdue && !underWay
      ? words.and(stage, following)
      : (stage ?? words.notYet(following ?? ""));
  const known = kennis ? words.known(formatDay(kennis, language)) : "";
  const plan = overdue ? words.planned(following, span) : underWay ? words.underWay(following, span) : "";
  const subject = language === "nl" ? verb + name : name + verb.trimEnd();
  return `${day}${subject} ${said}${known}.${plan}`;
}
