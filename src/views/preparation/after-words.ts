import type { Language } from "#src/domain/text.ts";
import { comesAfter } from "#src/domain/reverse-planning.ts";
import { listed } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { taskTitle } from "./task-title.ts";
import type { Situation } from "./use-situation.ts";

const messages = defineMessages({
  nl: {
    after: (tasks: string) => `want daarna komt nog: ${tasks}`,
    more: (count: number) => (count === 1 ? "nog één taak" : `nog ${count} taken`),
  },
  en: {
    after: (tasks: string) => `because this still comes after it: ${tasks}`,
    more: (count: number) => (count === 1 ? "one more task" : `${count} more tasks`),
  },
});

/** More names are a list, not a reason. */
const NAMED = 2;

/** Why the latest start of a task is earlier than its own date asks: what waits for it, by name; `null` when it is not. */
export function afterWords(
  id: string,
  { tasks, plan }: Pick<Situation, "tasks" | "plan">,
  language: Language,
): string | null {
  const after = comesAfter(plan, id);
  if (after.length === 0) return null;
  const names = after.slice(0, NAMED).flatMap((next) => {
    const task = tasks.find((one) => one.id === next);
    return task ? [`“${taskTitle(task, language)}”`] : [];
  });
  const rest = after.length - NAMED;
  const { after: because, more } = messages[language];
  return because(listed(rest > 0 ? [...names, more(rest)] : names, language));
}
