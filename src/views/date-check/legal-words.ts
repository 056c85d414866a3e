import type { LegalStage } from "#src/domain/milestone.ts";
import { compareDays, type PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import type { Language } from "#src/domain/text.ts";
import { inSentence } from "#src/facts/regime-name.tsx";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { isOverduePlan, type LegalState } from "./legal-state.ts";

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
    gestemd: "voted",
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
  const { decree, current, next } = state;
  const name = decreeName(decree, language);
  if (!current && !next) return words.nothingKnown(formatDay(kennis ?? asOf, language), name);
  const stage = current && reached[language][current.stage];
  const following = next && reached[language][next.stage];
  const overdue = next !== null && isOverduePlan(next, asOf);
  const verb = compareDays(asOf, today) < 0 ? words.past : words.present;
  const day = words.day(formatDay(asOf, language));
  const said =
    stage && following && !overdue ? words.and(stage, following) : (stage ?? words.notYet(following ?? ""));
  const known = kennis ? words.known(formatDay(kennis, language)) : "";
  const plan = overdue ? words.planned(following ?? "", formatDated(next.milestone, language)) : "";
  const subject = language === "nl" ? verb + name : name + verb.trimEnd();
  return `${day}${subject} ${said}${known}.${plan}`;
}
