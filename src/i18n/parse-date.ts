import { dayFromParts, parseDay, type PlainDate, weekday } from "#src/domain/plain-date.ts";
import { monthName, shortMonthName, weekdayName } from "./dates.ts";

const NUMERIC = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const DAY_FIRST = /^(?:(\p{L}+),? )?(\d{1,2})(?:ste|de|st|nd|rd|th|e)? (\p{L}+)\.? (\d{4})$/u;
const MONTH_FIRST = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Reads a day as people in Flanders type it, in either language: "10 februari 2023", "10 feb 2023", "10/2/2023",
 * "10-02-2023", "vrijdag 10 februari 2023", "February 10, 2023" and ISO. Numbers are day, month, year.
 * `null` when it is no day, or one that does not exist (30 februari, or maandag 10 februari 2023: it was a Friday).
 */
export function parseTypedDate(text: string): PlainDate | null {
  const typed = text.trim().replace(/\s+/g, " ").toLowerCase();
  const iso = parseDay(typed);
  if (iso) return iso;
  const numeric = NUMERIC.exec(typed);
  if (numeric) return fromParts(numeric[1], Number(numeric[2]), numeric[3]);
  const dayFirst = DAY_FIRST.exec(typed);
  if (dayFirst) {
    const date = fromParts(dayFirst[2], monthFromWord(dayFirst[3] ?? ""), dayFirst[4]);
    return date && falls(date, dayFirst[1]) ? date : null;
  }
  const monthFirst = MONTH_FIRST.exec(typed);
  return monthFirst ? fromParts(monthFirst[2], monthFromWord(monthFirst[1] ?? ""), monthFirst[3]) : null;
}

const fromParts = (day: string | undefined, month: number | null, year: string | undefined) =>
  month === null ? null : dayFromParts({ year: Number(year), month, day: Number(day) });

/** Whether a day falls on the weekday of this name, in full or by its first two or three letters; no name fits all. */
const falls = (date: PlainDate, name: string | undefined) =>
  name === undefined ||
  (["nl", "en"] as const).some((language) => {
    const full = weekdayName(weekday(date), language).toLowerCase();
    return name === full || name === full.slice(0, 2) || name === full.slice(0, 3);
  });

/** The full name, our short name, or its first three letters. */
function monthFromWord(word: string): number | null {
  const matches = (month: number) =>
    (["nl", "en"] as const).some((language) => {
      const name = monthName(month, language).toLowerCase();
      return (
        word === name || word === shortMonthName(month, language).toLowerCase() || word === name.slice(0, 3)
      );
    });
  return MONTHS.find(matches) ?? null;
}
