import { dayFromParts, type PlainDate } from "#src/domain/plain-date.ts";
import { monthFromWord, tidy } from "./parse-date.ts";

const YEAR_FIRST = /^(\d{4})-(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})[-/. ](\d{4})$/;
const WORD = /^(\p{L}+)\.? (\d{4})$/u;

/** The first day of a month that was written without a day: "maart 2023", "mrt 2023", "3/2023", "2023-03". */
export function firstOfTypedMonth(text: string): PlainDate | null {
  const typed = tidy(text);
  const [, year, month] = YEAR_FIRST.exec(typed) ?? [];
  const [, name, yearLast] = NUMERIC.exec(typed) ?? WORD.exec(typed) ?? [];
  const number = month ?? name ?? "";
  return dayFromParts({
    year: Number(year ?? yearLast),
    month: monthFromWord(number) ?? Number(number),
    day: 1,
  });
}
