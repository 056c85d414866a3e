import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periods, plainDates, precisions } from "#tests/arbitraries.ts";
import {
  contains,
  type DatePrecision,
  overlaps,
  type Period,
  schoolYear,
  schoolYearName,
  schoolYearStart,
  spanOf,
} from "./period.ts";
import { day, daysBetween, isSameDay, moveDay, toIso } from "./plain-date.ts";

const periodKey = ({ from, to }: Period) => `${toIso(from)}/${toIso(to)}`;
const samePeriod = (a: Period, b: Period) => periodKey(a) === periodKey(b);

describe("the days that a date can mean", () => {
  it.each<[string, DatePrecision, string]>([
    ["2023-02-10", "day", "2023-02-10/2023-02-10"],
    ["2023-02-10", "month", "2023-02-01/2023-02-28"],
    ["2024-02-01", "month", "2024-02-01/2024-02-29"],
    ["2040-12-31", "year", "2040-01-01/2040-12-31"],
    ["2022-09-01", "schoolyear", "2022-09-01/2023-08-31"],
    ["2023-01-15", "schoolyear", "2022-09-01/2023-08-31"],
    ["2023-08-30", "schoolyear", "2022-09-01/2023-08-31"],
    // "Up to and including school year 2022-2023" means its last day.
    ["2023-08-31", "schoolyear", "2023-08-31/2023-08-31"],
    ["9999-12-31", "month", "9999-12-01/9999-12-31"],
    ["9999-12-31", "schoolyear", "9999-09-01/9999-12-31"],
    ["0001-01-01", "schoolyear", "0001-01-01/0001-08-31"],
  ])("%s with precision %s: %s", (date, precision, expected) => {
    expect(periodKey(spanOf(day(date), precision))).toBe(expected);
  });

  it("hold the date itself, whatever the precision", () => {
    fc.assert(
      fc.property(plainDates(), precisions, (date, precision) => contains(spanOf(date, precision), date)),
    );
  });

  it("are the same for every day of a month, and of a year", () => {
    fc.assert(
      fc.property(plainDates(), fc.constantFrom<DatePrecision[]>("month", "year"), (date, precision) => {
        const span = spanOf(date, precision);
        expect(samePeriod(spanOf(span.from, precision), span)).toBe(true);
        expect(samePeriod(spanOf(span.to, precision), span)).toBe(true);
      }),
    );
  });
});

describe("the school year", () => {
  it("changes on 1 September", () => {
    expect(["2022-08-31", "2022-09-01", "2023-08-31", "2023-09-01"].map(day).map(schoolYearStart)).toEqual([
      2021, 2022, 2022, 2023,
    ]);
    expect(schoolYearName(2022)).toBe("2022-2023");
    expect(periodKey(schoolYear(2022))).toBe("2022-09-01/2023-08-31");
  });

  it("of a day holds that day, in every year", () => {
    const ends = ["0001-01-01", "0001-08-31", "0001-09-01", "9999-08-31", "9999-09-01", "9999-12-31"];
    fc.assert(
      fc.property(plainDates(), (date) => contains(schoolYear(schoolYearStart(date)), date)),
      { examples: ends.map((text) => [day(text)]) },
    );
  });

  it("begins on the day after the previous one ended", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (year) =>
        isSameDay(moveDay(schoolYear(year - 1).to, { days: 1 }), schoolYear(year).from),
      ),
    );
  });
});

describe("two periods", () => {
  const close = periods(plainDates("2023-02-20", "2023-03-10"));
  const daysOf = ({ from, to }: Period) =>
    Array.from({ length: daysBetween(from, to) + 1 }, (_, days) => moveDay(from, { days }));

  it("overlap when a day lies in both", () => {
    fc.assert(
      fc.property(close, close, (a, b) => {
        expect(overlaps(a, b)).toBe(daysOf(a).some((date) => contains(b, date)));
        expect(overlaps(b, a)).toBe(overlaps(a, b));
      }),
    );
  });

  it("hold their ends and nothing outside", () => {
    const february = { from: day("2023-02-01"), to: day("2023-02-28") };
    const inside = ["2023-01-31", "2023-02-01", "2023-02-28", "2023-03-01"].map((text) =>
      contains(february, day(text)),
    );
    expect(inside).toEqual([false, true, true, false]);
  });
});
