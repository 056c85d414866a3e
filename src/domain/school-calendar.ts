import { contains, type Period, schoolYear, schoolYearStart } from "./period.ts";
import { compareDays, dayNumber, isBefore, type PlainDate } from "./plain-date.ts";
import type { Text } from "./text.ts";

export type SchoolHoliday = Period & { id: string; name: Text; schoolYear: string };

const SATURDAY = 6;

/** The days on which Flemish schools are open, as far as the calendar reaches. */
export type SchoolCalendar = {
  /** Whole school years; outside these days nothing is counted. `null`: there is no calendar. */
  coverage: Period | null;
  holidays: readonly SchoolHoliday[];
};

export function schoolCalendar(holidays: readonly SchoolHoliday[]): SchoolCalendar {
  const sorted = [...holidays].sort((a, b) => compareDays(a.from, b.from));
  const first = sorted[0];
  const last = sorted.at(-1);
  const coverage =
    first && last
      ? { from: schoolYear(schoolYearStart(first.from)).from, to: schoolYear(schoolYearStart(last.from)).to }
      : null;
  return { coverage, holidays: sorted };
}

/** Two years, in days. Beyond that nobody counts days. */
export const LONG = 731;

/**
 * School days after `from`, up to and including `to`, weekdays in no school holiday; negative when `to` is earlier. Local
 * days off are not in the calendar. `null` when either lies outside the calendar, for a number would be a guess, or when
 * they are so far apart that nobody counts days.
 */
export function schoolDaysBetween(calendar: SchoolCalendar, from: PlainDate, to: PlainDate): number | null {
  if (isBefore(to, from)) {
    const count = schoolDaysBetween(calendar, to, from);
    return count === null ? null : 0 - count; // Not -count: none is 0, not -0.
  }
  if (!calendar.coverage || !contains(calendar.coverage, from) || !contains(calendar.coverage, to))
    return null;
  const start = dayNumber(from) + 1;
  const end = dayNumber(to);
  if (end - start + 1 >= LONG) return null;
  const free = new Set<number>();
  for (const holiday of calendar.holidays) {
    const stop = Math.min(dayNumber(holiday.to), end);
    for (let number = Math.max(dayNumber(holiday.from), start); number <= stop; number += 1) free.add(number);
  }
  let count = 0;
  for (let number = start; number <= end; number += 1) if (isWeekday(number) && !free.has(number)) count += 1;
  return count;
}

/** 1 January 1970 was a Thursday: day number 0 is the fourth day of its week. */
const isWeekday = (number: number) => ((((number + 3) % 7) + 7) % 7) + 1 < SATURDAY;
