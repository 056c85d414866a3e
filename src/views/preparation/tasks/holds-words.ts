import { type EventDraft, overtaking } from "#src/domain/log-changes.ts";
import { isAfter, isSameDay } from "#src/domain/plain-date.ts";
import type { TaskState } from "#src/domain/preparation-log.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import type { Situation } from "../use-situation.ts";
import { taskNames } from "./task-words.ts";

const messages = defineMessages({
  nl: {
    later: (day: string, asOf: string) => `Dit telt pas vanaf ${day}: op ${asOf} verandert er nog niets.`,
    until: (day: string, status: string) => `Dit geldt tot ${day}: dan staat er ${status}.`,
  },
  en: {
    later: (day: string, asOf: string) => `This counts only from ${day}: on ${asOf} nothing changes yet.`,
    until: (day: string, status: string) => `This holds until ${day}: then it is ${status}.`,
  },
});

/** Where a change does not show now, or does not last: from when it counts, and what overtakes it. */
export function holdsWords(
  change: EventDraft,
  { log, asOf }: Pick<Situation, "log" | "asOf">,
  state: TaskState,
  language: Language,
): string[] {
  const words = messages[language];
  const { status, effectiveOn } = change;
  const isNothingNew = status === state.status && isSameDay(effectiveOn, asOf);
  const next = isNothingNew ? null : overtaking(change, log);
  return [
    ...(isAfter(effectiveOn, asOf)
      ? [words.later(formatDay(effectiveOn, language), formatDay(asOf, language))]
      : []),
    ...(next
      ? [words.until(formatDay(next.effectiveOn, language), taskNames[language].status[next.status])]
      : []),
  ];
}
