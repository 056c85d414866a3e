import { day, dayFromParts, isAfter, isBefore, type PlainDate, FIRST_DAY, LAST_DAY } from "./plain-date.ts";

/** Both ends belong to it. */
export type Period = { from: PlainDate; to: PlainDate };

export type DatePrecision = "day" | "month" | "schoolyear" | "year";

export const contains = ({ from, to }: Period, date: PlainDate): boolean =>
  !isBefore(date, from) && !isAfter(date, to);

export const overlaps = (a: Period, b: Period): boolean => !isAfter(a.from, b.to) && !isBefore(a.to, b.from);

/** The year in which the school year of this day began: it runs from 1 September to 31 August. */
export const schoolYearStart = (date: PlainDate): number => (date.month >= 9 ? date.year : date.year - 1);

/** School year that begins on 1 September of `startYear` (0 to 9999), cut off where the days of the product end. */
export const schoolYear = (startYear: number): Period => ({
  from: dayFromParts({ year: startYear, month: 9, day: 1 }) ?? day(FIRST_DAY),
  to: dayFromParts({ year: startYear + 1, month: 8, day: 31 }) ?? day(LAST_DAY),
});

/** "2022-2023" */
export const schoolYearName = (startYear: number): string => `${startYear}-${startYear + 1}`;

/** Days that a date can mean, given how precisely it is known. A month-precision day is a placeholder. */
export function spanOf(date: PlainDate, precision: DatePrecision): Period {
  switch (precision) {
    case "day":
      return { from: date, to: date };
    case "month":
      return { from: date.with({ day: 1 }), to: date.with({ day: date.daysInMonth }) };
    case "year":
      return { from: date.with({ month: 1, day: 1 }), to: date.with({ month: 12, day: 31 }) };
    case "schoolyear":
      // "Up to and including school year 2022-2023" is kept as 31 August 2023: its last day, not any day of it.
      return isLastOfSchoolYear(date) ? { from: date, to: date } : schoolYear(schoolYearStart(date));
  }
}

export const isLastOfSchoolYear = (date: PlainDate): boolean => date.month === 8 && date.day === 31;
