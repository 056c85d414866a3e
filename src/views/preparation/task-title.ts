import type { BoardTask } from "#src/domain/readiness.ts";
import type { Language } from "#src/domain/text.ts";

/** What a task is called: an own one in the words of the board. */
export const taskTitle = ({ sourced, ownTitle, id }: BoardTask, language: Language): string =>
  sourced ? sourced.title[language] : (ownTitle ?? id);
