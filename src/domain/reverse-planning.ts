import { dayFromNumber, dayNumber, daysBetween, type PlainDate } from "./plain-date.ts";
import { aimOf, type BoardTask, isClosed } from "./readiness.ts";

/** Days that a task is taken to last when the board has said nothing: an assumption of ours, always shown as one. */
export const ASSUMED_LEAD_DAYS = 14;

/** The last days on which a task can begin and end without making it, or what waits for it, late. Both included. */
export type LatestWork = {
  start: PlainDate;
  end: PlainDate;
  leadDays: number;
  /** The board has not said how long it takes. */
  assumed: boolean;
  /** The task whose start sets the end; `null`: its own date does. */
  heldBy: string | null;
};

/**
 * Plans backwards: a task ends on the day it aims for, or the day before the first start of what depends on it. Tasks
 * without a date that nothing dated depends on have no latest start, and closed ones need none. A circle of tasks that
 * wait for each other is cut at the task that is met twice.
 */
export function planBackwards(tasks: readonly BoardTask[]): ReadonlyMap<string, LatestWork> {
  return new Map(
    [...planInDays(tasks)].map(([id, work]) => [
      id,
      { ...work, start: dayFromNumber(work.start), end: dayFromNumber(work.end) },
    ]),
  );
}

type WorkInDays = Omit<LatestWork, "start" | "end"> & { start: number; end: number };

/** The same in day numbers, for who plans for a thousand boards. */
export function planInDays(tasks: readonly BoardTask[]): ReadonlyMap<string, WorkInDays> {
  const open = tasks.filter(({ state }) => !isClosed(state.status));
  const dependents = new Map<string, BoardTask[]>();
  for (const task of open)
    for (const id of task.dependsOn) dependents.set(id, [...(dependents.get(id) ?? []), task]);
  const planned = new Map<string, WorkInDays | null>();
  const plan = (task: BoardTask, waiting: ReadonlySet<string>): WorkInDays | null => {
    const known = planned.get(task.id);
    if (known !== undefined) return known;
    const aim = aimOf(task);
    let end = aim && dayNumber(aim);
    let heldBy: string | null = null;
    for (const dependent of dependents.get(task.id) ?? []) {
      if (waiting.has(dependent.id)) continue;
      const later = plan(dependent, new Set([...waiting, task.id]));
      if (!later || (end !== null && later.start - 1 >= end)) continue;
      end = later.start - 1;
      heldBy = dependent.id;
    }
    const { leadDays: said } = task.state;
    const leadDays = said ?? ASSUMED_LEAD_DAYS;
    const work =
      end === null ? null : { start: end + 1 - leadDays, end, leadDays, assumed: said === null, heldBy };
    planned.set(task.id, work);
    return work;
  };
  for (const task of open) plan(task, new Set());
  return new Map([...planned].flatMap(([id, work]) => (work ? [[id, work] as const] : [])));
}

/** What still has to be done after a task, and so sets when it can start at the latest: each waits for the one before. */
export function comesAfter(plan: ReadonlyMap<string, LatestWork>, id: string): string[] {
  const after: string[] = [];
  for (let next = plan.get(id)?.heldBy; next && !after.includes(next); next = plan.get(next)?.heldBy)
    after.push(next);
  return after;
}

/** Days by which the latest start has passed for a task that has not begun; 0 when there is time. */
export const startOverdue = ({ state }: BoardTask, { start }: LatestWork, on: PlainDate): number =>
  state.status === "niet-gestart" ? Math.max(0, daysBetween(start, on)) : 0;
