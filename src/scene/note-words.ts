import { defineMessages } from "#src/i18n/define-messages.ts";

/** What is said of the milestones that two days differ in, wherever they stand. */
export const noteWords = defineMessages({
  nl: {
    isNew: "nieuw",
    newSince: (day: string) => `nieuw sinds ${day}`,
    moved: "verschoven",
    movedFrom: (was: string, now: string) => `verschoven van ${was} naar ${now}`,
    laterMoved: (date: string) => `, later ${date}`,
    was: "was ",
    now: "nu ",
  },
  en: {
    isNew: "new",
    newSince: (day: string) => `new since ${day}`,
    moved: "moved",
    movedFrom: (was: string, now: string) => `moved from ${was} to ${now}`,
    laterMoved: (date: string) => `, later ${date}`,
    was: "was ",
    now: "now ",
  },
});
