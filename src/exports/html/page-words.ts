import { defineMessages } from "#src/i18n/define-messages.ts";

export const pageWords = defineMessages({
  nl: {
    timeline: "Tijdlijn",
    schoolYear: (year: string) => `Schooljaar ${year}`,
    dated: "Alle mijlpalen op datum",
    sources: "Bronnen",
    cited: "Bronnen:",
    undated: "zonder datum",
    back: "Dezelfde tijdlijn, levend:",
    scene: "Deze scène, levend:",
    independent: "Onafhankelijk overzicht, geen website van de overheid.",
    generated: "gegenereerd voorbeeld",
    nothing: "De filters laten geen mijlpaal over.",
    slide: (n: number, m: number) => `${n} van ${m}`,
    keys: "Pijltjes, spatie, Home en End bladeren door de dia’s.",
  },
  en: {
    timeline: "Timeline",
    schoolYear: (year: string) => `School year ${year}`,
    dated: "All milestones by date",
    sources: "Sources",
    cited: "Sources:",
    undated: "undated",
    back: "The same timeline, live:",
    scene: "This scene, live:",
    independent: "Independent overview, not a government website.",
    generated: "generated example",
    nothing: "The filters leave no milestone.",
    slide: (n: number, m: number) => `${n} of ${m}`,
    keys: "Arrows, space, Home and End leaf through the slides.",
  },
});
