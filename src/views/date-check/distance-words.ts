import { isImprecise, type Milestone, statusOn } from "#src/domain/milestone.ts";
import { daysBetween, type PlainDate } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { countSpan } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";

const messages = defineMessages({
  nl: {
    after: (days: string) => `na ${days}`,
    ago: (days: string) => `${days} geleden`,
    same: "op de peildatum",
    within: "in de loop hiervan",
    unknownDay: "dag niet bekend",
  },
  en: {
    after: (days: string) => `${days} later`,
    ago: (days: string) => `${days} earlier`,
    same: "on the as-of date",
    within: "in the course of this",
    unknownDay: "day not known",
  },
});

/** How far a milestone is from a day: "na 82 dagen"; without a known day no number. */
export function distanceWords(milestone: Milestone, asOf: PlainDate, language: Language): string {
  const words = messages[language];
  if (isImprecise(milestone)) return words.unknownDay;
  const status = statusOn(milestone, asOf);
  if (status === "vandaag") return words.same;
  if (status === "lopend") return words.within;
  const end = status === "voorbij" ? (milestone.endDate ?? milestone.date) : milestone.date;
  const days = daysBetween(asOf, end);
  return days > 0 ? words.after(countSpan(days, language)) : words.ago(countSpan(-days, language));
}
