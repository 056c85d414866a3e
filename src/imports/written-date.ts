import {
  dayFromNumber,
  dayFromParts,
  dayOfMoment,
  parseDay,
  type PlainDate,
  toIso,
} from "#src/domain/plain-date.ts";
import { monthName, shortMonthName } from "#src/i18n/dates.ts";
import { parseTypedDate } from "#src/i18n/parse-date.ts";

/** What stands in a cell where a day is expected. A month is a month: which day of it is meant, nobody wrote. */
export type WrittenDate =
  | { kind: "empty" }
  | { kind: "day"; day: PlainDate }
  | { kind: "month"; month: number; year: number }
  /** "september": of which year is not said. */
  | { kind: "bare-month"; month: number }
  /** How a spreadsheet counts days, without saying from when: 45170. */
  | { kind: "serial"; count: number }
  | { kind: "unread"; why: "no-such-day" | "year-only" | "no-year" | "unclear" };

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;
const TIME = /[ T]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const COUNT = /^(\d{5})([.,]\d+)?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const MONTH_THEN_YEAR = /^(\p{L}+)\.?(?:[ /-]*(\d{4})|-(\d{2})| ?['’](\d{2}))$/u;
const MONTH_NUMBER = /^(?:(\d{1,2})[-/](\d{4})|(\d{4})[-/](\d{1,2}))$/;
const NO_YEAR = /^\d{1,2}[-/. ](?:\d{1,2}|\p{L}+\.?)$|^\p{L}+\.? \d{1,2}$/u;
/** What is longer is a story. */
const LONGEST_DATE = 100;
/** Of years in two digits, as everywhere in the product. */
const CENTURY = 2000;

/** Reads a day or a month as people and spreadsheets write it, in either language; numbers are day, month, year. */
export function readWrittenDate(text: string): WrittenDate {
  const whole = text.trim();
  if (whole.length > LONGEST_DATE) return { kind: "unread", why: "unclear" };
  const written = whole.replace(/\s+/g, " ");
  if (written === "") return { kind: "empty" };
  if (MOMENT.test(written)) return dayOr(dayOfWrittenMoment(written));
  const date = written.replace(TIME, "");
  const yearFirst = YEAR_FIRST.exec(date) ?? COMPACT.exec(date);
  if (yearFirst) return fromParts(yearFirst[1], yearFirst[2], yearFirst[3]);
  if (DAY_FIRST.test(date)) return dayOr(parseTypedDate(date, ANY_DAY));
  const count = COUNT.exec(date)?.[1];
  if (count) return { kind: "serial", count: Number(count) };
  if (/^(?:19|20)\d{2}$/.test(date)) return { kind: "unread", why: "year-only" };
  return readMonth(date.toLowerCase()) ?? readNamedDay(date) ?? unread(date);
}

const ANY_DAY = dayFromNumber(0);

const dayOr = (day: PlainDate | null): WrittenDate =>
  day ? { kind: "day", day } : { kind: "unread", why: "no-such-day" };

const fromParts = (year = "", month = "", day = "") =>
  dayOr(dayFromParts({ year: Number(year), month: Number(month), day: Number(day) }));

function dayOfWrittenMoment(text: string): PlainDate | null {
  try {
    return dayOfMoment(text);
  } catch {
    return null;
  }
}

function readMonth(text: string): WrittenDate | null {
  const month = monthOf(text);
  if (month) return { kind: "bare-month", month };
  const named = MONTH_THEN_YEAR.exec(text);
  const namedMonth = monthOf(named?.[1] ?? "");
  if (named && namedMonth) {
    const short = named[3] ?? named[4];
    return { kind: "month", month: namedMonth, year: short ? CENTURY + Number(short) : Number(named[2]) };
  }
  const numbers = MONTH_NUMBER.exec(text);
  if (!numbers) return null;
  const number = Number(numbers[1] ?? numbers[4]);
  const year = Number(numbers[2] ?? numbers[3]);
  return number >= 1 && number <= 12
    ? { kind: "month", month: number, year }
    : { kind: "unread", why: "no-such-day" };
}

/** "1 september 2023", "vrijdag 1 sept. 2023", "1-sep-23", "September 1, 2023". */
function readNamedDay(text: string): WrittenDate | null {
  if (!/\d/.test(text) || !/\p{L}/u.test(text)) return null;
  const day = parseTypedDate(text.replaceAll("-", " "), ANY_DAY);
  return day && { kind: "day", day };
}

const unread = (text: string): WrittenDate => ({
  kind: "unread",
  why: NO_YEAR.test(text) ? "no-year" : "unclear",
});

const MONTHS = new Map(
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    (["nl", "en"] as const).flatMap((language) => {
      const name = monthName(month, language).toLowerCase();
      const forms = [name, shortMonthName(month, language).toLowerCase(), name.slice(0, 3), name.slice(0, 4)];
      return forms.map((form) => [form, month] as const);
    }),
  ),
);

const monthOf = (word: string): number | null => MONTHS.get(word.replace(/\.$/, "")) ?? null;

/** From which day a spreadsheet counts: Excel on Windows, or on an old Mac. */
export type Epoch = 1900 | 1904;

export type DateRules = {
  epoch: Epoch;
  /** What a month without a day becomes. */
  months: "last-day" | "no-date";
  /** The school year that months without a year are in, by its first calendar year. */
  schoolYear: number;
};

const ZERO = { 1900: 25_569, 1904: 24_107 } as const satisfies Record<Epoch, number>;

export const dayOfCount = (count: number, epoch: Epoch): PlainDate => dayFromNumber(count - ZERO[epoch]);

/** The day that is meant by these rules; `null` when none is. */
export function dayBy(written: WrittenDate, { epoch, months, schoolYear }: DateRules): PlainDate | null {
  switch (written.kind) {
    case "day":
      return written.day;
    case "serial":
      return dayOfCount(written.count, epoch);
    case "month":
      return months === "last-day" ? lastDayOf(written.year, written.month) : null;
    case "bare-month":
      return months === "last-day"
        ? lastDayOf(written.month >= 9 ? schoolYear : schoolYear + 1, written.month)
        : null;
    case "empty":
    case "unread":
      return null;
  }
}

function lastDayOf(year: number, month: number): PlainDate | null {
  const first = dayFromParts({ year, month, day: 1 });
  return first && parseDay(toIso(first.with({ day: first.daysInMonth })));
}
