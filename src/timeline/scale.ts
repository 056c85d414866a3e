import type { Period } from "#src/domain/period.ts";
import { dayFromNumber, dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Interval } from "./measures.ts";

/** Day numbers ⇄ px. A day starts at `x(day)` and ends at `x(day + 1)`. */
export type TimeScale = {
  plot: Interval;
  /** First day in view, and the first day after it. */
  first: number;
  end: number;
  pxPerDay: number;
  x: (dayNumber: number) => number;
  /** The day under a point of the drawing, kept within the period. */
  dayAt: (x: number) => PlainDate;
};

export function timeScale(period: Period, plot: Interval): TimeScale {
  const first = dayNumber(period.from);
  const end = dayNumber(period.to) + 1;
  const pxPerDay = (plot.x1 - plot.x0) / (end - first);
  return {
    plot,
    first,
    end,
    pxPerDay,
    x: (number) => plot.x0 + (number - first) * pxPerDay,
    dayAt: (x) => {
      const number = Math.floor(first + (x - plot.x0) / pxPerDay);
      return dayFromNumber(Math.min(end - 1, Math.max(first, number)));
    },
  };
}
