import { parseDay } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { formatMonth } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { taskTerms } from "#src/i18n/task-terms.ts";
import type { LinkState } from "#src/link/link-state.ts";
import { statusWords } from "./status-words.ts";
import type { NO_FILTERS } from "./task-filters.ts";
import { taskNames, taskWords } from "./tasks/task-words.ts";

const messages = defineMessages({
  nl: {
    who: (name: string) => `wie: ${name}`,
    month: (month: string) => `werk in ${month}`,
    search: (text: string) => `met “${text}”`,
    or: " of ",
  },
  en: {
    who: (name: string) => `who: ${name}`,
    month: (month: string) => `work in ${month}`,
    search: (text: string) => `with “${text}”`,
    or: " or ",
  },
});

/** Which tasks are asked for: "Leersteunmodel, bezig of te laat, wie: directie"; empty when all are. */
export function taskFilterWords(wish: Pick<LinkState, keyof typeof NO_FILTERS>, language: Language): string {
  const words = messages[language];
  const { taakdomein, taakrol, taakstatus, taakwie, taakmaand, taakzoek } = wish;
  const names = { ...taskNames[language].responsible, niemand: taskWords[language].nobody };
  // "Te laat of verstreken" says both.
  const isSaid = (status: string) => status === "laat" && taakstatus.includes("verstreken");
  const statuses = taakstatus.flatMap((status) => (isSaid(status) ? [] : [statusWords[language][status]]));
  const month = taakmaand && parseDay(`${taakmaand}-01`);
  return [
    ...(taakdomein ? [taskTerms[language].domain[taakdomein]] : []),
    ...(taakrol ? [taskTerms[language].role[taakrol]] : []),
    ...(statuses.length > 0 ? [statuses.join(words.or)] : []),
    ...(taakwie ? [words.who(names[taakwie])] : []),
    ...(month ? [words.month(formatMonth(month, language))] : []),
    ...(taakzoek.trim() ? [words.search(taakzoek.trim())] : []),
  ].join(", ");
}
