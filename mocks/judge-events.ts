import { isOwnTaskId } from "#src/contract/board.ts";
import type { WireEvent } from "./boards/wire.ts";
import type { RequestErrors } from "./read-json.ts";

export type Judgement =
  | {
      kind: "accepted";
      /** What was not there yet. */
      add: readonly WireEvent[];
      /** Each event of the request as it is stored. */
      items: readonly WireEvent[];
    }
  | { kind: "conflict" | "invalid"; add: readonly []; errors: RequestErrors };

type Case = {
  sent: readonly WireEvent[];
  /** All that the board has, in order of arrival. */
  log: readonly WireEvent[];
  isSourcedTask: (taskId: string) => boolean;
};

/** All or nothing: what is invalid weighs more than what conflicts, and both keep the whole request out. */
export function judgeEvents({ sent, log, isSourcedTask }: Case): Judgement {
  const stored = new Map(log.map((event) => [event.id, event]));
  const ownTasks = new Set(log.flatMap(({ own, taskId }) => (own ? [taskId] : [])));
  const first = new Map<string, WireEvent>();
  const invalid: RequestErrors = [];
  const conflicts: RequestErrors = [];
  for (const [index, event] of sent.entries()) {
    const twin = first.get(event.id) ?? event;
    first.set(event.id, twin);
    if (event.own) ownTasks.add(event.taskId);
    const refuse = (field: string, detail: string) => invalid.push({ pointer: `/${index}/${field}`, detail });
    if (!isSameContent(twin, event)) refuse("id", "this id stands in the request twice, with other content");
    if (isOwnTaskId(event.taskId)) {
      if (!ownTasks.has(event.taskId)) refuse("own", "the first event of an own task says what that task is");
    } else if (!isSourcedTask(event.taskId)) {
      refuse("taskId", "neither a task of /tasks nor own- and a UUID");
    }
    if (!isSameContent(stored.get(event.id) ?? event, event)) {
      conflicts.push({ pointer: `/${index}/id`, detail: "this id is stored with other content" });
    }
  }
  if (invalid.length > 0) return { kind: "invalid", add: [], errors: invalid };
  if (conflicts.length > 0) return { kind: "conflict", add: [], errors: conflicts };
  const add = [...first.values()].filter(({ id }) => !stored.has(id));
  return { kind: "accepted", add, items: sent };
}

/** The same values under the same names, in whatever order those stand. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [inA, inB] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    inA.length === inB.size && inA.every(([key, value]) => inB.has(key) && isSameContent(value, inB.get(key)))
  );
}
