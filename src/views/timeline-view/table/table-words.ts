import { defineMessages } from "#src/i18n/define-messages.ts";

/** The columns, in their header and, on a narrow screen, beside each value. */
export const tableWords = defineMessages({
  nl: {
    columns: {
      datum: "Datum",
      titel: "Titel",
      spoor: "Spoor",
      wie: "Wie",
      status: "Status",
      zekerheid: "Zekerheid",
      bronnen: "Bronnen",
    },
    generated: "gegenereerd voorbeeld",
  },
  en: {
    columns: {
      datum: "Date",
      titel: "Title",
      spoor: "Track",
      wie: "Who",
      status: "Status",
      zekerheid: "Certainty",
      bronnen: "Sources",
    },
    generated: "generated example",
  },
});
