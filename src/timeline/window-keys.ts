import type { Period } from "#src/domain/period.ts";
import { clamped, lengthInDays, panned } from "./zoom.ts";
import { dayFromNumber, dayNumber } from "#src/domain/plain-date.ts";

const SMALL_STEP = 0.1;

/** Arrow keys move the window of the overview by a tenth of it, Page keys by all of it. `null`: not its key. */
export function windowPeriod({ key }: { key: string }, period: Period, limits: Period): Period | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return panned(period, { by: -SMALL_STEP, limits });
    case "ArrowRight":
    case "ArrowUp":
      return panned(period, { by: SMALL_STEP, limits });
    case "PageDown":
      return panned(period, { by: -1, limits });
    case "PageUp":
      return panned(period, { by: 1, limits });
    case "Home":
      return clamped(movedTo(period, dayNumber(limits.from)), limits);
    case "End":
      return clamped(movedTo(period, dayNumber(limits.to) - lengthInDays(period) + 1), limits);
    default:
      return null;
  }
}

const movedTo = (period: Period, first: number): Period => ({
  from: dayFromNumber(first),
  to: dayFromNumber(first + lengthInDays(period) - 1),
});
