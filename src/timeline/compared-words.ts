import { defineMessages } from "#src/i18n/define-messages.ts";

export const comparedWords = defineMessages({
  nl: { comparedWith: (day: string) => `Vergeleken met ${day}` },
  en: { comparedWith: (day: string) => `Compared with ${day}` },
});
