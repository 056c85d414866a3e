import type { Forecast } from "#src/domain/forecast.ts";
import { type BurnUpPoint, burnUp } from "#src/domain/burn-up.ts";
import type { Period } from "#src/domain/period.ts";
import {
  day,
  dayNumber,
  daysBetween,
  earliest,
  isAfter,
  isBefore,
  latest,
  moveDay,
  type PlainDate,
} from "#src/domain/plain-date.ts";
import { logAt } from "#src/domain/preparation-log.ts";
import { aimOf, type BoardTask } from "#src/domain/readiness.ts";
import type { Standing } from "../use-situation.ts";

const FIRST = day("2023-01-01");
const LAST = day("2023-10-01");
/** A forecast or a log that goes on longer is cut: its days stand in words. */
const LONGEST = day("2024-03-01");
/** A peildatum further away than this would leave no room for what happened. */
const FAR_DAYS = 183;
const ROOM_DAYS = 14;

type Asked = Pick<Standing, "log" | "asOf" | "known">;

/**
 * From a month before the first event to a month after the start of leersteun, or further where the log, the peildatum
 * or the forecast goes further. A peildatum far outside it stays outside.
 */
export function shownPeriod({ log, asOf, known }: Asked, forecast: Forecast | null): Period {
  const events = logAt(log, { on: asOf, known });
  const [first, last] = [events[0]?.effectiveOn, events.at(-1)?.effectiveOn];
  const begin = first ? moveDay(first, { months: -1 }) : FIRST;
  const most = forecast?.kind === "forecast" ? (forecast.most ?? forecast.half) : null;
  const reach = most ? earliest(moveDay(most, { days: ROOM_DAYS }), LONGEST) : LAST;
  const after = last ? moveDay(last, { months: 1 }) : LAST;
  const from = daysBetween(asOf, begin) > FAR_DAYS ? begin : earliest(begin, asOf);
  const end = [reach, after].reduce(latest, LAST);
  const withAsOf = latest(end, moveDay(asOf, { days: ROOM_DAYS }));
  return { from, to: daysBetween(end, asOf) > FAR_DAYS ? end : withAsOf };
}

/** What the chart reads: only days on which something changes, and the two ends. */
export type ProgressRow = {
  x: number;
  /** Up to the peildatum only. */
  done: number | null;
  begun: number | null;
  total: number | null;
  planned: number | null;
};

/** The points of the log from the begin of the period to the peildatum; empty when the peildatum is earlier. */
export function progressPoints(situation: Standing, period: Period): BurnUpPoint[] {
  const { facts, board, log, known, asOf } = situation;
  const to = earliest(asOf, period.to);
  if (isBefore(to, period.from)) return [];
  return burnUp({ tasks: facts.tasks, board, log, known, period: { from: period.from, to } });
}

export function progressRows(
  points: readonly BurnUpPoint[],
  tasks: readonly BoardTask[],
  { from, to }: Period,
): ProgressRow[] {
  const rows = new Map<number, ProgressRow>();
  const rowAt = (x: number): ProgressRow => {
    const row = rows.get(x) ?? { x, done: null, begun: null, total: null, planned: null };
    rows.set(x, row);
    return row;
  };
  points.forEach(({ on, done, active, total }, index) => {
    const before = points[index - 1];
    const same = before?.done === done && before.active === active && before.total === total;
    if (same && index < points.length - 1) return;
    Object.assign(rowAt(dayNumber(on)), { done, begun: done + active, total });
  });
  // The total of the peildatum goes on: what is still to be done does not grow less by waiting.
  const total = tasks.filter(({ state }) => state.status !== "niet-van-toepassing").length;
  for (const date of [from, to]) {
    const row = rowAt(dayNumber(date));
    row.planned = plannedBy(tasks, date);
    row.total ??= total;
  }
  // In order, so that each says how many came before it, however many tasks there are.
  const [first, last] = [dayNumber(from), dayNumber(to)];
  aims(tasks)
    .map(dayNumber)
    .toSorted((a, b) => a - b)
    .forEach((aim, index) => {
      if (aim >= first && aim <= last) rowAt(aim).planned = index + 1;
    });
  return [...rows.values()].toSorted((a, b) => a.x - b.x);
}

const aims = (tasks: readonly BoardTask[]): PlainDate[] =>
  tasks.flatMap((task) => (task.state.status === "niet-van-toepassing" ? [] : (aimOf(task) ?? [])));

/** How many tasks had to be done by this day, by the dates that are aimed for. */
export const plannedBy = (tasks: readonly BoardTask[], on: PlainDate): number =>
  aims(tasks).filter((aim) => !isAfter(aim, on)).length;

/** The points at the end of each month, and the last one. */
export const monthEnds = (points: readonly BurnUpPoint[]): BurnUpPoint[] =>
  points.filter(({ on }, index) => index === points.length - 1 || on.day === on.daysInMonth);
