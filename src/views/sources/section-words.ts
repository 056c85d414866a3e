import { defineMessages } from "#src/i18n/define-messages.ts";

/** The ids of the sections; links from other views and from outside lean on them. */
export const SECTIONS = [
  "bronnen",
  "tegenspraak",
  "zonder-datum",
  "niet-gevonden",
  "maatregelen",
  "leersteuncentra",
  "begrippen",
  "vragen",
  "schooldagen",
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Each section by its short name in the index. */
export const sectionWords = defineMessages({
  nl: {
    bronnen: "Bronnen",
    tegenspraak: "Tegenspraak",
    "zonder-datum": "Zonder datum",
    "niet-gevonden": "Niet gevonden",
    maatregelen: "Maatregelen",
    leersteuncentra: "Leersteuncentra",
    begrippen: "Begrippen",
    vragen: "Vragen",
    schooldagen: "Schooldagen",
  },
  en: {
    bronnen: "Sources",
    tegenspraak: "Contradictions",
    "zonder-datum": "Without a date",
    "niet-gevonden": "Not found",
    maatregelen: "Measures",
    leersteuncentra: "Learning support centres",
    begrippen: "Terms",
    vragen: "Questions",
    schooldagen: "School days",
  },
});
