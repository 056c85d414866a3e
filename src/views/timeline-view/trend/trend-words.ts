import { defineMessages } from "#src/i18n/define-messages.ts";

/** What the picture, its table and its tip all call the same. */
export const trendWords = defineMessages({
  nl: { known: "Bekend op", announced: "Aangekondigd voor" },
  en: { known: "Known on", announced: "Announced for" },
});
