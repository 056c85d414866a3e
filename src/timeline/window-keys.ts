import type { Period } from "#src/domain/period.ts";
import {
  dayFromNumber,
  dayNumber,
  earliest,
  latest,
  moveDay,
  type PlainDate,
} from "#src/domain/plain-date.ts";
import { commandOf, EDGE_KEYS, type Key, WINDOW_KEYS } from "./keys.ts";
import { clamped, lengthInDays, panned, SHORTEST_PERIOD_DAYS } from "./zoom.ts";

const SMALL_STEP = 0.1;

/** Where a key leads the window of the overview, as a whole. `null`: not its key. */
export function windowPeriod(key: Key, period: Period, limits: Period): Period | null {
  switch (commandOf(WINDOW_KEYS, key)) {
    case "back":
      return panned(period, { by: -SMALL_STEP, limits });
    case "forward":
      return panned(period, { by: SMALL_STEP, limits });
    case "screenBack":
      return panned(period, { by: -1, limits });
    case "screenForward":
      return panned(period, { by: 1, limits });
    case "toStart":
      return clamped(movedTo(period, dayNumber(limits.from)), limits);
    case "toEnd":
      return clamped(movedTo(period, dayNumber(limits.to) - lengthInDays(period) + 1), limits);
    case null:
      return null;
  }
}

const movedTo = (period: Period, first: number): Period => ({
  from: dayFromNumber(first),
  to: dayFromNumber(first + lengthInDays(period) - 1),
});

export type Edge = "from" | "to";

/** How far an end of the window may go: to the limits, and not so near the other end that nothing is left. */
export const edgeRange = (edge: Edge, { from, to }: Period, limits: Period): Period =>
  edge === "from"
    ? { from: limits.from, to: latest(limits.from, moveDay(to, { days: 1 - SHORTEST_PERIOD_DAYS })) }
    : { from: earliest(limits.to, moveDay(from, { days: SHORTEST_PERIOD_DAYS - 1 })), to: limits.to };

/** Where a key leads one end of the window. `null`: not its key. */
export function edgePeriod(edge: Edge, key: Key, period: Period, limits: Period): Period | null {
  const moved = movedEdge(period[edge], key);
  if (!moved) return null;
  const range = edgeRange(edge, period, limits);
  return { ...period, [edge]: earliest(range.to, latest(range.from, moved)) };
}

function movedEdge(date: PlainDate, key: Key): PlainDate | null {
  switch (commandOf(EDGE_KEYS, key)) {
    case "monthBefore":
      return moveDay(date, { months: -1 });
    case "monthAfter":
      return moveDay(date, { months: 1 });
    case "dayBefore":
      return moveDay(date, { days: -1 });
    case "dayAfter":
      return moveDay(date, { days: 1 });
    case "yearBefore":
      return moveDay(date, { months: -12 });
    case "yearAfter":
      return moveDay(date, { months: 12 });
    case null:
      return null;
  }
}
