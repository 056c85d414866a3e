import { type DayParts, dayFromParts, moveDay, type PlainDate, weekday } from "#src/domain/plain-date.ts";
import { monthName, shortMonthName, weekdayName } from "./dates.ts";

const TODAY = ["vandaag", "today"];
const TOMORROW = ["morgen", "tomorrow"];
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const NUMERIC = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;
const DAY_FIRST = /^(?:(\p{L}+),? )?(\d{1,2})(?:ste|de|st|nd|rd|th|e)? (\p{L}+)\.? (\d{4}|\d{2})$/u;
const MONTH_FIRST = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|\d{2})$/u;
/** Typed in two digits. */
const FIRST_OF_LAST_CENTURY = 60;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Reads a day as people in Flanders type it, in either language: "10 februari 2023", "10 feb 2023", "10/2/2023",
 * "10-02-23", "vrijdag 10 februari 2023", "February 10, 2023", ISO, "vandaag" and "morgen". Numbers are day, month,
 * year. `null` when it is no day, or one that does not exist (30 februari, or maandag 10 februari 2023: a Friday).
 */
export function parseTypedDate(text: string, today: PlainDate): PlainDate | null {
  const typed = tidy(text);
  if (TODAY.includes(typed)) return today;
  if (TOMORROW.includes(typed)) return moveDay(today, { days: 1 });
  return existing(readParts(typed));
}

/** For a refused text: was it written as a day, but of a day that does not exist? */
export const isWrittenAsDay = (text: string): boolean => readParts(tidy(text)) !== null;

export const tidy = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();

type Written = DayParts & { weekdayName: string | undefined };

function readParts(typed: string): Written | null {
  const iso = ISO.exec(typed);
  if (iso) return parts({ day: iso[3], month: Number(iso[2]), year: iso[1] });
  const numeric = NUMERIC.exec(typed);
  if (numeric) return parts({ day: numeric[1], month: Number(numeric[2]), year: numeric[3] });
  const dayFirst = DAY_FIRST.exec(typed);
  if (dayFirst) {
    const [, name, day, month, year] = dayFirst;
    return parts({ day, month: monthFromWord(month ?? ""), year, name });
  }
  const monthFirst = MONTH_FIRST.exec(typed);
  if (!monthFirst) return null;
  return parts({ day: monthFirst[2], month: monthFromWord(monthFirst[1] ?? ""), year: monthFirst[3] });
}

type Typed = {
  day: string | undefined;
  month: number | null;
  year: string | undefined;
  name?: string | undefined;
};

/** A word that is no month or no weekday makes the text unreadable. */
function parts({ day, month, year = "", name }: Typed): Written | null {
  if (month === null || (name !== undefined && !isWeekday(name))) return null;
  return { day: Number(day), month, year: fullYear(year), weekdayName: name };
}

function existing(written: Written | null): PlainDate | null {
  const date = written && dayFromParts(written);
  return date && falls(date, written.weekdayName) ? date : null;
}

/** "23" is 2023 and "60" is 1960. */
function fullYear(typed: string): number {
  const year = Number(typed);
  if (typed.length > 2) return year;
  return year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
}

/** Whether a day falls on the weekday of this name, in full or by its first two or three letters; no name fits all. */
const falls = (date: PlainDate, name: string | undefined) =>
  name === undefined || isNameOf(name, weekday(date));

const isWeekday = (name: string) => WEEKDAYS.some((isoWeekday) => isNameOf(name, isoWeekday));

const isNameOf = (name: string, isoWeekday: number) =>
  (["nl", "en"] as const).some((language) => {
    const full = weekdayName(isoWeekday, language).toLowerCase();
    return name === full || name === full.slice(0, 2) || name === full.slice(0, 3);
  });

/** The full name, our short name, or its first three letters. */
export function monthFromWord(word: string): number | null {
  const matches = (month: number) =>
    (["nl", "en"] as const).some((language) => {
      const name = monthName(month, language).toLowerCase();
      return (
        word === name || word === shortMonthName(month, language).toLowerCase() || word === name.slice(0, 3)
      );
    });
  return MONTHS.find(matches) ?? null;
}
