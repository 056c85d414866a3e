import type { PreparationTask, Role } from "./preparation.ts";
import type { Text } from "./text.ts";

/** Who prepares: a schoolbestuur or a leersteuncentrum. */
export type Board = {
  id: string;
  name: Text;
  /** Whose tasks it carries; at least one. */
  roles: readonly Role[];
  schools: number;
  pupils: number;
  /** Invented to show how it works; always said on screen. */
  example: boolean;
};

/** The sourced tasks that are a board's to do. */
export const tasksOfBoard = (
  tasks: readonly PreparationTask[],
  { roles }: Pick<Board, "roles">,
): PreparationTask[] => tasks.filter(({ appliesTo }) => roles.includes(appliesTo));
