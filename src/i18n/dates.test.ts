import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { milestone as anyMilestone, plainDates } from "#tests/arbitraries.ts";
import { readFacts, withId } from "#tests/facts.ts";
import type { DatePrecision } from "#src/domain/period.ts";
import { day } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import {
  formatDated,
  formatDay,
  formatLongDay,
  formatMonth,
  formatPeriod,
  formatSchoolYear,
  formatShortDay,
  monthName,
  shortMonthName,
  weekdayName,
} from "./dates.ts";

const languages = fc.constantFrom<Language[]>("nl", "en");
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

describe("a day", () => {
  const date = day("2023-02-10");

  it("is written with the month as a word", () => {
    expect(formatDay(date, "nl")).toBe("10 februari 2023");
    expect(formatDay(date, "en")).toBe("10 February 2023");
    expect(formatShortDay(date, "nl")).toBe("10 feb 2023");
    expect(formatShortDay(date, "en")).toBe("10 Feb 2023");
    expect(formatLongDay(date, "nl")).toBe("vrijdag 10 februari 2023");
    expect(formatLongDay(date, "en")).toBe("Friday 10 February 2023");
    expect(formatMonth(date, "nl")).toBe("februari 2023");
    expect(formatMonth(date, "en")).toBe("February 2023");
  });

  it("carries no zeros in front", () => {
    expect(formatDay(day("2023-09-01"), "nl")).toBe("1 september 2023");
    expect(formatDay(day("0001-01-01"), "nl")).toBe("1 januari 1");
  });

  it("uses the words of the platform's own dictionary", () => {
    for (const [language, locale] of [
      ["nl", "nl-BE"],
      ["en", "en-GB"],
    ] as const) {
      const utc = (options: Intl.DateTimeFormatOptions, at: number) =>
        new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(at);
      for (const month of MONTHS) {
        expect(monthName(month, language)).toBe(utc({ month: "long" }, Date.UTC(2023, month - 1)));
      }
      // 2 January 2023 was a Monday.
      for (const index of [1, 2, 3, 4, 5, 6, 7]) {
        expect(weekdayName(index, language)).toBe(utc({ weekday: "long" }, Date.UTC(2023, 0, index + 1)));
      }
    }
  });

  it.each(["nl", "en"] as const)("has twelve different months, long and short (%s)", (language) => {
    expect(new Set(MONTHS.map((month) => monthName(month, language))).size).toBe(12);
    expect(new Set(MONTHS.map((month) => shortMonthName(month, language))).size).toBe(12);
    expect(MONTHS.every((month) => shortMonthName(month, language).length <= 4)).toBe(true);
  });
});

describe("a date at its true precision", () => {
  it.each<[string, DatePrecision, string | null, string, string]>([
    ["2023-02-10", "day", null, "10 februari 2023", "10 February 2023"],
    ["2017-06-01", "month", null, "juni 2017", "June 2017"],
    ["2023-06-30", "month", null, "juni 2023", "June 2023"],
    ["2040-12-31", "year", null, "2040", "2040"],
    ["2024-09-01", "schoolyear", null, "schooljaar 2024-2025", "2024-2025 school year"],
    ["2023-08-31", "schoolyear", null, "einde schooljaar 2022-2023", "end of the 2022-2023 school year"],
    ["2022-09-01", "schoolyear", "2023-08-31", "schooljaar 2022-2023", "2022-2023 school year"],
    ["2023-03-14", "day", "2023-03-28", "14 tot en met 28 maart 2023", "14 to 28 March 2023"],
    ["2023-03-14", "day", "2023-03-14", "14 maart 2023", "14 March 2023"],
  ])("%s (%s, until %s) is %s", (date, datePrecision, end, nl, en) => {
    const dated = { date: day(date), datePrecision, endDate: end === null ? null : day(end) };
    expect(formatDated(dated, "nl")).toBe(nl);
    expect(formatDated(dated, "en")).toBe(en);
  });

  it("never shows a placeholder day", () => {
    fc.assert(
      fc.property(anyMilestone, languages, (milestone, language) => {
        fc.pre(milestone.datePrecision !== "day");
        const written = formatDated(milestone, language);
        expect(written).not.toMatch(/(^|\D)\d{1,2}(\D|$)/);
        expect(written).toContain(String(milestone.date.year));
      }),
    );
  });

  it("is right for the facts that moved", () => {
    const end = withId(readFacts("milestones"), "ms-2023-08-31-einde-onw");
    expect(formatDated(end, "nl")).toBe("einde schooljaar 2022-2023");
  });
});

describe("a school year", () => {
  it("is named by the two years it touches", () => {
    expect(formatSchoolYear(day("2023-09-01"), "nl")).toBe("schooljaar 2023-2024");
    expect(formatSchoolYear(day("2023-08-30"), "en")).toBe("2022-2023 school year");
  });
});

describe("a period", () => {
  it.each([
    ["2023-03-14", "2023-03-28", "14 tot en met 28 maart 2023", "14 to 28 March 2023"],
    ["2023-03-14", "2023-04-02", "14 maart tot en met 2 april 2023", "14 March to 2 April 2023"],
    [
      "2022-12-24",
      "2023-01-08",
      "24 december 2022 tot en met 8 januari 2023",
      "24 December 2022 to 8 January 2023",
    ],
    // The same month of another year says its year.
    ["2022-03-14", "2023-03-14", "14 maart 2022 tot en met 14 maart 2023", "14 March 2022 to 14 March 2023"],
    ["2023-03-14", "2023-03-14", "14 maart 2023", "14 March 2023"],
  ])("from %s to %s says what both share once", (from, to, nl, en) => {
    const period = { from: day(from), to: day(to) };
    expect(formatPeriod(period, "nl")).toBe(nl);
    expect(formatPeriod(period, "en")).toBe(en);
  });

  it("always ends with its last day in full", () => {
    fc.assert(
      fc.property(plainDates(), plainDates(), languages, (from, to, language) =>
        formatPeriod({ from, to }, language).endsWith(formatDay(to, language)),
      ),
    );
  });
});
