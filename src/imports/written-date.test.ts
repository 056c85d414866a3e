import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, dayNumber, type PlainDate, toIso } from "#src/domain/plain-date.ts";
import { formatDay, formatLongDay, formatMonth, formatShortDay, monthName } from "#src/i18n/dates.ts";
import { nearDates } from "#tests/arbitraries.ts";
import { dayBy, type DateRules, readWrittenDate } from "./written-date.ts";

const RULES: DateRules = { epoch: 1900, months: "last-day", schoolYear: 2022 };
const two = (number: number) => String(number).padStart(2, "0");

/** Every way in which people and spreadsheets write a day. */
const FORMS: readonly ((date: PlainDate) => string)[] = [
  toIso,
  ({ year, month, day: d }) => `${d}/${month}/${year}`,
  ({ year, month, day: d }) => `${two(d)}-${two(month)}-${year}`,
  ({ year, month, day: d }) => `${d}.${month}.${year}`,
  ({ year, month, day: d }) => `${d}/${month}/${two(year % 100)}`,
  ({ year, month, day: d }) => `${year}/${two(month)}/${two(d)}`,
  ({ year, month, day: d }) => `${year}${two(month)}${two(d)}`,
  ({ year, month, day: d }) => `${two(d)}/${two(month)}/${year} 00:00:00`,
  (date) => `${toIso(date)}T00:00:00`,
  (date) => `${toIso(date)} 23:59`,
  (date) => formatDay(date, "nl"),
  (date) => formatDay(date, "en"),
  (date) => formatShortDay(date, "nl"),
  (date) => formatShortDay(date, "en"),
  (date) => formatLongDay(date, "nl"),
  (date) => ` ${formatLongDay(date, "en")} `,
  (date) => `${date.day}-${monthName(date.month, "nl").slice(0, 3)}-${two(date.year % 100)}`,
  (date) => `${monthName(date.month, "en")} ${date.day}, ${date.year}`,
  (date) => String(dayNumber(date) + 25_569),
  (date) => `${dayNumber(date) + 25_569}.5`,
];

describe("a day as it is written", () => {
  it("is never another day, in whatever form", () => {
    fc.assert(
      fc.property(nearDates, fc.constantFrom(...FORMS), (date, form) => {
        const read = dayBy(readWrittenDate(form(date)), RULES);
        expect(read && toIso(read)).toBe(toIso(date));
      }),
      { numRuns: 2000 },
    );
  });

  it("that was counted from 1904 is that day by the rule of 1904", () => {
    fc.assert(
      fc.property(nearDates, (date) => {
        const written = readWrittenDate(String(dayNumber(date) + 25_569 - 1462));
        expect(toIso(dayBy(written, { ...RULES, epoch: 1904 }) ?? date.add({ days: 1 }))).toBe(toIso(date));
      }),
    );
  });

  it("in UTC is the day in Belgium", () => {
    expect(readWrittenDate("2023-08-31T22:30:00.000Z")).toEqual({ kind: "day", day: day("2023-09-01") });
  });
});

describe("a month as it is written", () => {
  it.each([
    "sept. 2023",
    "september 2023",
    "September 2023",
    "sep-23",
    "sep '23",
    "09/2023",
    "9-2023",
    "2023-09",
  ])("%j is a month, and no day of it", (text) => {
    expect(readWrittenDate(text)).toEqual({ kind: "month", month: 9, year: 2023 });
  });

  it("in our own words is that month", () => {
    fc.assert(
      fc.property(nearDates, fc.constantFrom("nl" as const, "en" as const), (date, language) => {
        const { month, year } = date;
        expect(readWrittenDate(formatMonth(date, language))).toEqual({ kind: "month", month, year });
      }),
    );
  });

  it("is its last day, or no date, as the reader chose", () => {
    const written = readWrittenDate("feb 2024");
    expect(toIso(dayBy(written, RULES) ?? day("0001-01-01"))).toBe("2024-02-29");
    expect(dayBy(written, { ...RULES, months: "no-date" })).toBeNull();
  });

  it.each([
    ["september", "2022-09-30"],
    ["Juni", "2023-06-30"],
    ["mrt.", "2023-03-31"],
  ])("%j without a year is in the school year that was chosen", (text, last) => {
    expect(toIso(dayBy(readWrittenDate(text), RULES) ?? day("0001-01-01"))).toBe(last);
  });
});

it.each([
  ["31/02/2023", "no-such-day"],
  ["9/13/2023", "no-such-day"],
  ["13/2023", "no-such-day"],
  ["2023", "year-only"],
  ["1/9", "no-year"],
  ["1 sept", "no-year"],
  ["september 23", "no-year"],
  ["maandag 1 september 2023", "unclear"],
  ["zo snel mogelijk", "unclear"],
  ["vandaag", "unclear"],
  ["begin september 2023", "unclear"],
  ["1234", "unclear"],
])("%j is no day: %s", (text, why) => {
  expect(readWrittenDate(text)).toEqual({ kind: "unread", why });
});

it("an empty cell is empty", () => {
  expect(readWrittenDate("  ")).toEqual({ kind: "empty" });
});
