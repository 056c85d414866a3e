import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDates } from "#tests/arbitraries.ts";
import { day, isSameDay, toIso, weekday } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDay, formatLongDay, formatShortDay, monthName, weekdayName } from "./dates.ts";
import { isWrittenAsDay, parseTypedDate } from "./parse-date.ts";

const TODAY = day("2026-12-31");
const iso = (text: string) => {
  const date = parseTypedDate(text, TODAY);
  return date && toIso(date);
};
/** Years that are written in four digits. */
const years = plainDates("1000-01-01", "9999-12-31");
const languages = fc.constantFrom<Language[]>("nl", "en");

describe("a typed day", () => {
  it.each([
    "10 februari 2023",
    "10 feb 2023",
    "10 feb. 2023",
    "10/2/2023",
    "10/02/2023",
    "10-2-2023",
    "10.2.2023",
    "10.2.23",
    "10-2-23",
    "10 feb 23",
    "February 10, 23",
    "vr 10 februari 23",
    "10 2 2023",
    "2023-02-10",
    "vrijdag 10 februari 2023",
    "Vrijdag, 10 februari 2023",
    "vr 10 feb 2023",
    "vri 10 feb 2023",
    "10e februari 2023",
    "10de februari 2023",
    "10 February 2023",
    "10th February 2023",
    "February 10, 2023",
    "Feb 10 2023",
    "February 10th, 2023",
    "Friday 10 February 2023",
    "Fri 10 Feb 2023",
    "  10   FEBRUARI\t2023 \n",
    "10\u00a0februari\u00a02023",
  ])("%j is 10 February 2023", (text) => {
    expect(iso(text)).toBe("2023-02-10");
  });

  it.each([
    ["1ste september 2023", "2023-09-01"],
    ["1 sept 2023", "2023-09-01"],
    ["1 sep 2023", "2023-09-01"],
    ["1st September 2023", "2023-09-01"],
    ["29 februari 2024", "2024-02-29"],
    ["1 mrt 2023", "2023-03-01"],
    ["1 maa 2023", "2023-03-01"],
    ["1 mei 2023", "2023-05-01"],
    ["1 okt 2023", "2023-10-01"],
    ["1 Oct 2023", "2023-10-01"],
    // Numbers are day, month, year, in both languages.
    ["3/2/2023", "2023-02-03"],
    // Two digits: this century up to 59.
    ["1.1.00", "2000-01-01"],
    ["31/12/59", "2059-12-31"],
    ["1/1/60", "1960-01-01"],
    ["1 sep 99", "1999-09-01"],
    ["vandaag", "2026-12-31"],
    ["Today ", "2026-12-31"],
    ["morgen", "2027-01-01"],
    ["tomorrow", "2027-01-01"],
    ["31/12/0001", "0001-12-31"],
  ])("%j is %s", (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each([
    ["a day that does not exist", ["30 februari 2023", "29 februari 2023", "31/4/2023", "0 mei 2023"]],
    ["a month that does not exist", ["10/13/2023", "10/0/2023", "10 brumaire 2023", "10 fe 2023"]],
    ["the wrong weekday", ["maandag 10 februari 2023", "Mon 10 Feb 2023"]],
    ["a word that is no weekday", ["voor 10 februari 2023", "tot 10 februari 2023"]],
    ["a year of one or three digits", ["10/2/3", "10/2/023", "10 februari 202"]],
    ["month before day in numbers", ["2/13/2023"]],
    ["a part of a day", ["10 februari", "februari 2023", "2023", "10", "10/2"]],
    ["too much", ["10 februari 2023 tot 11 februari 2023", "10 februari 2023 14:00", "10/2/2023/1"]],
    ["mixed signs between words", ["10-februari-2023", "10//2//2023"]],
    ["years out of reach", ["1 januari 0000", "1 januari 12023", "-1/1/2023"]],
    ["nothing", ["", "   ", "gisteren", "null", "__proto__", "<b>10 februari 2023</b>", "(("]],
  ])("is refused: %s", (_, texts) => {
    expect(texts.filter((text) => parseTypedDate(text, TODAY) !== null)).toEqual([]);
  });

  it("of ten thousand letters is refused at once", () => {
    for (const letter of ["a", "1", " ", "1 a "]) {
      expect(parseTypedDate(`${letter.repeat(10_000)}!`, TODAY)).toBeNull();
    }
  });
});

describe("a refused text", () => {
  it.each(["30 februari 2023", "31/4/2023", "10/13/23", "2023-02-30", "maandag 10 februari 2023"])(
    "%j is written as a day, but of one that does not exist",
    (text) => {
      expect(iso(text)).toBeNull();
      expect(isWrittenAsDay(text)).toBe(true);
    },
  );

  it.each(["volgende week", "10/2", "10 brumaire 2023", "tot 10 februari 2023", "februari 2023", ""])(
    "%j cannot be read as a day",
    (text) => {
      expect(iso(text)).toBeNull();
      expect(isWrittenAsDay(text)).toBe(false);
    },
  );
});

describe("what the product writes, it also reads", () => {
  it.each([
    ["in full", formatDay],
    ["in short", formatShortDay],
    ["with the weekday", formatLongDay],
  ])("%s, for every day and in both languages", (_, write) => {
    fc.assert(
      fc.property(years, languages, (date, language) => {
        const read = parseTypedDate(write(date, language), TODAY);
        expect(read && toIso(read)).toBe(toIso(date));
      }),
      { numRuns: 300 },
    );
  });

  it("in ISO, from the first year on", () => {
    fc.assert(
      fc.property(plainDates(), (date) => {
        const read = parseTypedDate(toIso(date), TODAY);
        expect(read && isSameDay(read, date)).toBe(true);
      }),
    );
  });

  it("with another weekday it is refused", () => {
    const wrong = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(years, languages, wrong, (date, language, shift) => {
        const other = weekdayName(((weekday(date) - 1 + shift) % 7) + 1, language);
        expect(parseTypedDate(`${other} ${formatDay(date, language)}`, TODAY)).toBeNull();
      }),
    );
  });

  it("with the month first, as in the United States", () => {
    fc.assert(
      fc.property(years, (date) => {
        const written = `${monthName(date.month, "en")} ${date.day}, ${date.year}`;
        expect(iso(written)).toBe(toIso(date));
      }),
    );
  });
});

it("any text is a day or refused, never an error", () => {
  const pieces = fc.array(
    fc.constantFrom("10", "2", "2023", "feb", "mei", "/", "-", " ", ".", ",", "e", "vr"),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((parts) => parts.join("")),
      ),
      (text) => {
        const date = parseTypedDate(text, TODAY);
        expect(date === null || (date.year >= 1 && date.year <= 9999)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
