import type { Board } from "./board.ts";
import type { Period } from "./period.ts";
import { dayFromNumber, dayNumber, type PlainDate } from "./plain-date.ts";
import type { PreparationTask } from "./preparation.ts";
import { logAt, type PreparationEvent, statesAt } from "./preparation-log.ts";
import { aimOf, boardTasks } from "./readiness.ts";

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
  const counting = new Set(all.filter(({ sourced }) => sourced !== null).map(({ id }) => id));
  const statusOf = new Map<string, PreparationEvent["status"]>();
  const events = logAt(log, { on: period.to, known });
  const points: BurnUpPoint[] = [];
  let next = 0;
  let planned = 0;
  for (let day = dayNumber(period.from); day <= dayNumber(period.to); day += 1) {
    for (let event = events[next]; event && dayNumber(event.effectiveOn) <= day; event = events[next]) {
      // An own task counts from the day it was added.
      if (event.own && ofBoard.has(event.taskId)) counting.add(event.taskId);
      statusOf.set(event.taskId, event.status);
      next += 1;
    }
    while ((aims[planned] ?? Number.POSITIVE_INFINITY) <= day) planned += 1;
    const point = { on: dayFromNumber(day), done: 0, active: 0, rest: 0, total: 0, planned };
    for (const id of counting) {
      const status = statusOf.get(id) ?? "niet-gestart";
      if (status === "niet-van-toepassing") continue;
      point.total += 1;
      if (status === "klaar") point.done += 1;
      else if (status === "niet-gestart") point.rest += 1;
      else point.active += 1;
    }
    points.push(point);
  }
  return points;
}
