import * as z from "zod/mini";
import { id } from "#src/contract/parts.ts";
import { DOMAINS } from "#src/domain/preparation.ts";
import { RESPONSIBLES } from "#src/domain/responsible.ts";
import { TASK_STATUSES } from "#src/domain/task-status.ts";

/** As it is typed; no field takes a longer one. */
const text = z.exactOptional(z.string().check(z.maxLength(2000)));

const taskDraft = z.object({
  taskId: id,
  typed: z.object({
    status: z.exactOptional(z.enum(TASK_STATUSES)),
    effectiveOn: text,
    responsible: z.exactOptional(z.enum([...RESPONSIBLES, ""])),
    ownDeadline: text,
    leadDays: text,
    note: text,
    evidence: text,
    title: text,
    domain: z.exactOptional(z.enum([...DOMAINS, ""])),
  }),
  /** What was saved, by field, when that was first typed over it. */
  over: z.object({
    status: text,
    responsible: text,
    ownDeadline: text,
    leadDays: text,
    note: text,
    evidence: text,
    title: text,
    domain: text,
  }),
});

/** What was typed in the fields of a task and not saved. */
export type TaskDraft = Omit<z.output<typeof taskDraft>, "taskId">;

/** By id of the task. */
export type TaskDrafts = ReadonlyMap<string, TaskDraft>;

/** Whatever it is that a browser kept: what this version would not have written is not there. */
export function readTaskDrafts(kept: string | null): TaskDrafts {
  const found = kept === null ? null : parsed(kept);
  const drafts = (Array.isArray(found) ? found : []).flatMap((each) => {
    const read = z.safeParse(taskDraft, each);
    if (!read.success) return [];
    const { taskId, ...draft } = read.data;
    return [[taskId, draft] as const];
  });
  return new Map(drafts);
}

function parsed(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}

/** `null` when there are none. */
export const writeTaskDrafts = (drafts: TaskDrafts): string | null =>
  drafts.size > 0 ? JSON.stringify([...drafts].map(([taskId, draft]) => ({ taskId, ...draft }))) : null;

const newTask = z.object({
  title: z.string().check(z.maxLength(2000)),
  domain: z.enum(DOMAINS),
  date: z.string().check(z.maxLength(2000)),
});

/** What was typed of a task that is not added yet. */
export type NewTask = z.output<typeof newTask>;

/** `null` when there is none that this version would have written. */
export function readNewTask(kept: string | null): NewTask | null {
  const read = z.safeParse(newTask, kept === null ? null : parsed(kept));
  return read.success ? read.data : null;
}
