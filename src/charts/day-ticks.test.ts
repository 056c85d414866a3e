import { expect, it } from "vitest";
import { day, dayFromNumber, dayNumber, toIso } from "#src/domain/plain-date.ts";
import { monthStarts, schoolYearTicks, yearTicks } from "./day-ticks.ts";

const domain = (from: string, to: string) => [dayNumber(day(from)), dayNumber(day(to))] as const;
const days = (ticks: readonly number[]) => ticks.map((tick) => toIso(dayFromNumber(tick)));

it("years begin in January", () => {
  expect(days(yearTicks(domain("2019-11-26", "2022-01-01"), 9))).toEqual([
    "2020-01-01",
    "2021-01-01",
    "2022-01-01",
  ]);
});

it("school years begin in September", () => {
  expect(days(schoolYearTicks(domain("2021-06-30", "2023-08-31"), 9))).toEqual(["2021-09-01", "2022-09-01"]);
});

it("of many only as many are left as there is room for", () => {
  expect(days(yearTicks(domain("2010-01-01", "2020-12-31"), 4))).toEqual([
    "2010-01-01",
    "2013-01-01",
    "2016-01-01",
    "2019-01-01",
  ]);
});

it("months begin on their first day, from the first within the period", () => {
  expect(monthStarts(domain("2022-11-08", "2023-03-01")).map(toIso)).toEqual([
    "2022-12-01",
    "2023-01-01",
    "2023-02-01",
    "2023-03-01",
  ]);
});
