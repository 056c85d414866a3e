import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { serverQuery } from "#src/api/queries.ts";
import {
  type NewTask,
  readNewTask,
  readTaskDrafts,
  type TaskDraft,
  type TaskDrafts,
  writeTaskDrafts,
} from "#src/api/task-drafts.ts";
import { isUnkept, keepPreference, readPreference, usePreference } from "#src/ui/preferences.ts";
import { isTyped } from "./edit-draft.ts";

export type KeptDrafts = {
  /** By task; `null` until it is known which server answers. */
  drafts: TaskDrafts | null;
  /** The browser would not keep them: a reload loses them. */
  unkept: boolean;
  keep: (taskId: string, draft: TaskDraft) => void;
};

/**
 * What was typed in the tasks of a board and neither saved nor taken back. It is kept for this server and board until it is,
 * or until the tab is closed: the computer may be shared, and another tab may type in the same task.
 */
export function useTaskDrafts(boardId: string): KeptDrafts {
  const server = useQuery(serverQuery).data;
  const name = `leersteun.drafts ${server} ${boardId}`;
  const kept = usePreference(name, "tab");
  const unkept = isUnkept(name);
  const drafts = useMemo(() => (server === undefined ? null : readTaskDrafts(kept)), [server, kept]);
  const keep = useCallback(
    (taskId: string, draft: TaskDraft) => {
      const next = new Map(readTaskDrafts(readPreference(name, "tab")));
      if (isTyped(draft)) next.set(taskId, draft);
      else next.delete(taskId);
      keepPreference(name, writeTaskDrafts(next), "tab");
    },
    [name],
  );
  return { drafts, unkept, keep };
}

export type KeptNewTask = {
  /** `null` while nothing is typed. */
  typed: NewTask | null;
  /** The browser would not keep it: a reload loses it. */
  unkept: boolean;
  /** `null` takes it away. */
  keep: (typed: NewTask | null) => void;
};

/**
 * What was typed of a task that this board adds itself, kept in the same way until it is added or taken back. `null` until
 * it is known which server answers.
 */
export function useNewTask(boardId: string): KeptNewTask | null {
  const server = useQuery(serverQuery).data;
  const name = `leersteun.new-task ${server} ${boardId}`;
  const kept = usePreference(name, "tab");
  const unkept = isUnkept(name);
  return useMemo(() => {
    if (server === undefined) return null;
    return {
      typed: readNewTask(kept),
      unkept,
      keep: (typed) => keepPreference(name, typed && JSON.stringify(typed), "tab"),
    };
  }, [server, name, kept, unkept]);
}
