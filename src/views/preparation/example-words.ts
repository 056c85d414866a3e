import { defineMessages } from "#src/i18n/define-messages.ts";

/** Said of every board that does not exist, on screen and in what leaves it. */
export const exampleWords = defineMessages({
  nl: { example: "verzonnen voorbeeld" },
  en: { example: "invented example" },
});
