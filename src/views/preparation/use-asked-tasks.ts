import { useMemo } from "react";
import type { BoardTask } from "#src/domain/readiness.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { taskFilterWords } from "./task-filter-words.ts";
import { filterTasks } from "./tasks/arrange-tasks.ts";
import type { Standing } from "./use-situation.ts";

/** The tasks that the link asks for, in their own order, and in words which; paper and files hold these, as the list does. */
export function useAskedTasks(standing: Standing | null): { asked: readonly BoardTask[]; only: string } {
  const language = useLanguage();
  const { state: wish } = useLink();
  return useMemo(
    () => ({
      asked: standing ? filterTasks(standing.tasks, { ...standing, wish, language }) : [],
      only: taskFilterWords(wish, language),
    }),
    [standing, wish, language],
  );
}
