import type { LegalStage } from "#src/domain/milestone.ts";
import { compareDays, type PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import type { Language } from "#src/domain/text.ts";
import { inSentence } from "#src/facts/regime-name.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import type { LegalState } from "./legal-state.ts";

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
    notYet: (next: string) => `nog niet ${next}`,
    nothingKnown: (known: string, name: string) =>
      `Op ${known} was nog geen stap naar ${name} bekend, dus ook deze data niet.`,
  },
  en: {
    day: (day: string) => `On ${day} `,
    past: " was ",
    present: " is ",
    name: (name: string) => `the ${name}`,
    and: (stage: string, next: string) => `${stage}, not yet ${next}`,
    notYet: (next: string) => `not yet ${next}`,
    nothingKnown: (known: string, name: string) =>
      `On ${known} no step towards ${name} was known yet, nor these dates.`,
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
  const said = stage && following ? words.and(stage, following) : (stage ?? words.notYet(following ?? ""));
  const verb = compareDays(asOf, today) < 0 ? words.past : words.present;
  const day = words.day(formatDay(asOf, language));
  return language === "nl" ? `${day}${verb}${name} ${said}.` : `${day}${name}${verb}${said}.`;
}
