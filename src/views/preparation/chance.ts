import type { Language } from "#src/domain/text.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";

const messages = defineMessages({
  nl: { less: "minder dan 1 %", more: "meer dan 99 %", percent: (count: number) => `${count} %` },
  en: { less: "less than 1%", more: "more than 99%", percent: (count: number) => `${count}%` },
});

/** A share of runs, 0 to 1, in words. Runs are a sample: none of them, or all, is no certainty either. */
export function chanceWords(share: number, language: Language): string {
  const words = messages[language];
  if (share < 0.01) return words.less;
  if (share > 0.99) return words.more;
  return words.percent(Math.round(share * 100));
}
