import { defineMessages } from "#src/i18n/define-messages.ts";

export const pictureWords = defineMessages({
  nl: {
    sources: (count: string) => `${count}: `,
    more: (count: number) => `en ${count} andere`,
    addresses: "Titels en adressen staan in de eigenschappen van dit bestand en achter de link.",
    independent: "Onafhankelijk overzicht, geen website van de overheid.",
    shows: (milestones: string, names: string) => `Tijdlijn met ${milestones}. ${names}`,
  },
  en: {
    sources: (count: string) => `${count}: `,
    more: (count: number) => `and ${count} more`,
    addresses: "Titles and addresses are in the properties of this file and behind the link.",
    independent: "Independent overview, not a government website.",
    shows: (milestones: string, names: string) => `Timeline with ${milestones}. ${names}`,
  },
});
