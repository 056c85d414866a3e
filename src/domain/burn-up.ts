import type { Board } from "./board.ts";
import type { Period } from "./period.ts";
import { dayFromNumber, dayNumber, type PlainDate } from "./plain-date.ts";
import type { PreparationTask } from "./preparation.ts";
import { logAt, type PreparationEvent, statesAt } from "./preparation-log.ts";
import { aimOf, boardTasks } from "./readiness.ts";
import type { TaskStatus } from "./task-status.ts";

/** How many tasks stood where at the end of a day. `done + active + rest` is `total`. */
export type BurnUpPoint = {
  on: PlainDate;
  done: number;
  /** Begun and not done: bezig or geblokkeerd. */
  active: number;
  rest: number;
  total: number;
  /** How many had to be done by then, by the dates that the board aims for. */
  planned: number;
};

type Question = {
  tasks: readonly PreparationTask[];
  board: Pick<Board, "roles">;
  /** In order (`orderedLog`). */
  log: readonly PreparationEvent[];
  period: Period;
  /** Events written later do not count; `null`: all do. */
  known: PlainDate | null;
};

/**
 * One point per day of the period. The log is replayed once, so the cost is that of the events and the days. The dates
 * that are aimed for are those at the end of the period.
 */
export function burnUp({ tasks, board, log, period, known }: Question): BurnUpPoint[] {
  const final = statesAt(log, { on: period.to, known });
  const all = boardTasks(tasks, board, final);
  const aims = all
    .filter(({ state }) => state.status !== "niet-van-toepassing")
    .flatMap((task) => aimOf(task) ?? [])
    .map(dayNumber)
    .toSorted((a, b) => a - b);
  const ofBoard = new Set(all.map(({ id }) => id));
  const statusOf = new Map<string, TaskStatus>(
    all.flatMap(({ id, sourced }) => (sourced ? [[id, "niet-gestart"]] : [])),
  );
  const counts = { done: 0, active: 0, rest: 0 };
  for (const status of statusOf.values()) count(counts, status, 1);
  const events = logAt(log, { on: period.to, known });
  const points: BurnUpPoint[] = [];
  let next = 0;
  let planned = 0;
  for (let day = dayNumber(period.from); day <= dayNumber(period.to); day += 1) {
    for (let event = events[next]; event && dayNumber(event.effectiveOn) <= day; event = events[next]) {
      const before = statusOf.get(event.taskId);
      // An own task counts from the day it was added.
      if (before !== undefined || (event.own && ofBoard.has(event.taskId))) {
        count(counts, before, -1);
        count(counts, event.status, 1);
        statusOf.set(event.taskId, event.status);
      }
      next += 1;
    }
    while ((aims[planned] ?? Number.POSITIVE_INFINITY) <= day) planned += 1;
    const total = counts.done + counts.active + counts.rest;
    points.push({ on: dayFromNumber(day), ...counts, total, planned });
  }
  return points;
}

type Counts = Pick<BurnUpPoint, "done" | "active" | "rest">;

/** Adds tasks of a status, or takes them away; what does not apply is in none of the three. */
function count(counts: Counts, status: TaskStatus | undefined, by: 1 | -1): void {
  if (status === undefined || status === "niet-van-toepassing") return;
  if (status === "klaar") counts.done += by;
  else if (status === "niet-gestart") counts.rest += by;
  else counts.active += by;
}
