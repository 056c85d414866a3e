import {
  type DatePrecision,
  isLastOfSchoolYear,
  type Period,
  schoolYearName,
  schoolYearStart,
} from "#src/domain/period.ts";
import { isSameDay, type PlainDate, weekday } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";

/**
 * Dates are written with the month as a word. Own tables instead of `Intl`: a new formatter per call is slow, and
 * these words may not depend on what the browser carries.
 */
const WORDS = {
  nl: {
    months: "januari februari maart april mei juni juli augustus september oktober november december".split(
      " ",
    ),
    shortMonths: "jan feb mrt apr mei juni juli aug sep okt nov dec".split(" "),
    weekdays: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(" "),
    schoolYear: (name: string) => `schooljaar ${name}`,
    endOfSchoolYear: (name: string) => `einde schooljaar ${name}`,
    to: "tot en met",
  },
  en: {
    months: "January February March April May June July August September October November December".split(
      " ",
    ),
    shortMonths: "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split(" "),
    weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
    schoolYear: (name: string) => `${name} school year`,
    endOfSchoolYear: (name: string) => `end of the ${name} school year`,
    to: "to",
  },
} as const satisfies Record<Language, unknown>;

const pick = (words: readonly string[], index: number) => words[index] ?? "";

export const monthName = (month: number, language: Language): string =>
  pick(WORDS[language].months, month - 1);
export const shortMonthName = (month: number, language: Language): string =>
  pick(WORDS[language].shortMonths, month - 1);
export const weekdayName = (isoWeekday: number, language: Language): string =>
  pick(WORDS[language].weekdays, isoWeekday - 1);

/** "10 februari 2023" */
export const formatDay = (date: PlainDate, language: Language): string =>
  `${date.day} ${monthName(date.month, language)} ${date.year}`;

/** "10 feb 2023" */
export const formatShortDay = (date: PlainDate, language: Language): string =>
  `${date.day} ${shortMonthName(date.month, language)} ${date.year}`;

/** "vrijdag 10 februari 2023" */
export const formatLongDay = (date: PlainDate, language: Language): string =>
  `${weekdayName(weekday(date), language)} ${formatDay(date, language)}`;

/** "februari 2023" */
export const formatMonth = (date: PlainDate, language: Language): string =>
  `${monthName(date.month, language)} ${date.year}`;

/** "schooljaar 2022-2023", or "einde schooljaar 2022-2023" when its last day is meant. */
export function formatSchoolYear(date: PlainDate, language: Language): string {
  const name = schoolYearName(schoolYearStart(date));
  return isLastOfSchoolYear(date) ? WORDS[language].endOfSchoolYear(name) : WORDS[language].schoolYear(name);
}

/** "14 tot en met 28 maart 2023": what both days share is said once. */
export function formatPeriod({ from, to }: Period, language: Language): string {
  if (isSameDay(from, to)) return formatDay(from, language);
  const sameYear = from.year === to.year;
  const start =
    sameYear && from.month === to.month
      ? String(from.day)
      : sameYear
        ? `${from.day} ${monthName(from.month, language)}`
        : formatDay(from, language);
  return `${start} ${WORDS[language].to} ${formatDay(to, language)}`;
}

type Dated = { date: PlainDate; endDate?: PlainDate | null; datePrecision: DatePrecision };

/** A date at its true precision: a placeholder day is never shown. */
export function formatDated({ date, endDate, datePrecision }: Dated, language: Language): string {
  // A span with known ends that is a whole school year is named as such.
  if (datePrecision === "schoolyear") return formatSchoolYear(date, language);
  if (datePrecision === "year") return String(date.year);
  if (datePrecision === "month") return formatMonth(date, language);
  return endDate ? formatPeriod({ from: date, to: endDate }, language) : formatDay(date, language);
}

type Known = { knownSince: PlainDate; knownSincePrecision?: DatePrecision | undefined };

/** Since when something was public, at its true precision. */
export const formatKnownSince = ({ knownSince, knownSincePrecision = "day" }: Known, language: Language) =>
  formatDated({ date: knownSince, datePrecision: knownSincePrecision }, language);
