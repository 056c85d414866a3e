import { useDeferredValue, useMemo } from "react";
import type { BoardTask } from "#src/domain/readiness.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { taskFilterWords } from "./task-filter-words.ts";
import { filterTasks } from "./tasks/arrange-tasks.ts";
import type { Standing } from "./use-situation.ts";

/** The tasks that the link asks for, in their own order, and in words which; empty when all are. */
export type AskedTasks = { asked: readonly BoardTask[]; only: string };

/** For files and paper, which nobody reads while typing: the list goes first. */
export function useAskedTasks(standing: Standing | null): AskedTasks {
  const language = useLanguage();
  const wish = useDeferredValue(useLink().state);
  return useMemo(
    () => ({
      asked: standing ? filterTasks(standing.tasks, { ...standing, wish, language }) : [],
      only: taskFilterWords(wish, language),
    }),
    [standing, wish, language],
  );
}
