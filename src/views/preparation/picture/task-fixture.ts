import { day } from "#src/domain/plain-date.ts";
import { type TaskState, UNTOUCHED } from "#src/domain/preparation-log.ts";
import type { BoardTask } from "#src/domain/readiness.ts";

/** A task for a test: with a fixed date when it has one, else without any. */
export const taskOf = (
  id: string,
  {
    fixed,
    state,
    ...given
  }: Partial<Omit<BoardTask, "state">> & { fixed?: string; state?: Partial<TaskState> } = {},
): BoardTask => ({
  id,
  sourced: null,
  ownTitle: id,
  domain: "leersteunmodel",
  dependsOn: [],
  deadline: fixed ? { basis: "source", date: day(fixed) } : null,
  ...given,
  state: { ...UNTOUCHED, ...state },
});

export const suggested = (date: string) =>
  ({ basis: "suggested", date: day(date), reason: { nl: "voorstel", en: "suggestion" } }) as const;
