import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDates } from "#tests/arbitraries.ts";
import {
  compareDays,
  day,
  dayFromNumber,
  dayFromParts,
  dayInBelgium,
  dayNumber,
  daysBetween,
  earliest,
  FIRST_DAY,
  isAfter,
  isBefore,
  isSameDay,
  isUtcMoment,
  LAST_DAY,
  latest,
  moveDay,
  parseDay,
  timeOfMoment,
  toIso,
  uniqueDays,
  weekday,
} from "./plain-date.ts";

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

describe("a day as text", () => {
  it.each(["2023-02-10", "2024-02-29", "2000-02-29", FIRST_DAY, LAST_DAY])("%s is one", (text) => {
    expect(parseDay(text)?.toString()).toBe(text);
    expect(toIso(day(text))).toBe(text);
  });

  it("is the same object each time it is read, so that nothing is worked out anew for it", () => {
    expect(parseDay("2023-02-10")).toBe(day("2023-02-10"));
    expect(parseDay("2023-02-11")).not.toBe(day("2023-02-10"));
  });

  it.each([
    ["a day that does not exist", ["2023-02-30", "2023-02-29", "1900-02-29", "2023-04-31", "2023-00-10"]],
    ["a month that does not exist", ["2023-13-01", "2023-00-01"]],
    ["a year outside 0001 to 9999", ["0000-01-01", "10000-01-01", "+010000-01-01", "-000001-01-01"]],
    ["another spelling", ["2023-2-1", "20230210", "10-02-2023", "10/2/2023", "23-02-10", "2023-02"]],
    ["more than a day", ["2023-02-10T00:00", "2023-02-10Z", "2023-02-10[u-ca=gregory]", "2023-02-10\n"]],
    ["something else", ["", " ", "vandaag", "2023-02-1x", " 2023-02-10", "２０２３-０２-１０", "__proto__"]],
  ])("%s is none", (_, texts) => {
    expect(texts.filter((text) => parseDay(text) !== null)).toEqual([]);
    for (const text of texts) expect(() => day(text)).toThrow(new RangeError(`not a day: ${text}`));
  });

  it("exists exactly when the calendar has it", () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(number(9999), number(13), number(32), (year, month, dayOfMonth) => {
        const exists = year > 0 && month > 0 && month < 13 && dayOfMonth > 0;
        const expected = exists && dayOfMonth <= lengthOf(year, month);
        expect(dayFromParts({ year, month, day: dayOfMonth }) !== null).toBe(expected);
      }),
    );
  });

  it("is never guessed from another text", () => {
    const almost = fc.stringMatching(/^[-+0-9TZ ]{8,12}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), (text) => {
        const parsed = parseDay(text);
        expect([null, text]).toContain(parsed && toIso(parsed));
      }),
    );
  });

  it("comes back from its text, in every year", () => {
    fc.assert(fc.property(plainDates(), (date) => isSameDay(day(toIso(date)), date)));
  });
});

describe("a day from parts", () => {
  it.each([
    { year: 2023, month: 2, day: 30 },
    { year: -1, month: 2, day: 1 },
    { year: 2023, month: 2, day: 1.5 },
    { year: Number.NaN, month: 2, day: 1 },
    { year: 12_023, month: 2, day: 1 },
  ])("$year, $month, $day is none", (parts) => {
    expect(dayFromParts(parts)).toBeNull();
  });

  it("fills small numbers with zeros", () => {
    expect(dayFromParts({ year: 7, month: 2, day: 1 })?.toString()).toBe("0007-02-01");
  });
});

describe("day numbers", () => {
  it("count from 1 January 1970", () => {
    expect(["1969-12-31", "1970-01-01", "2023-02-10"].map((text) => dayNumber(day(text)))).toEqual([
      -1, 0, 19_398,
    ]);
  });

  it("agree with the clock of the platform", () => {
    fc.assert(
      fc.property(plainDates("0100-01-01"), ({ year, month, day: dayOfMonth }) => {
        const date = day(toIso(dayFromNumber(Date.UTC(year, month - 1, dayOfMonth) / 86_400_000)));
        expect([date.year, date.month, date.day]).toEqual([year, month, dayOfMonth]);
      }),
    );
  });

  it("and days are each other's inverse", () => {
    const [first, last] = [dayNumber(day(FIRST_DAY)), dayNumber(day(LAST_DAY))];
    fc.assert(fc.property(plainDates(), (date) => isSameDay(dayFromNumber(dayNumber(date)), date)));
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: last }),
        (number) => dayNumber(dayFromNumber(number)) === number,
      ),
      { examples: [[first], [last], [0], [-1]] },
    );
  });

  it("cut fractions towards the day that has begun", () => {
    expect(toIso(dayFromNumber(0.99))).toBe("1970-01-01");
    expect(toIso(dayFromNumber(-0.01))).toBe("1969-12-31");
  });

  it("keep the order", () => {
    fc.assert(
      fc.property(plainDates(), plainDates(), (a, b) => {
        const difference = dayNumber(a) - dayNumber(b);
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(difference));
        expect([isBefore(a, b), isSameDay(a, b), isAfter(a, b)]).toEqual([
          difference < 0,
          difference === 0,
          difference > 0,
        ]);
        expect(daysBetween(b, a)).toBe(b.until(a, { largestUnit: "day" }).days);
        expect(Math.sign(compareDays(a, b))).toBe(
          a.toString() < b.toString() ? -1 : Number(a.toString() !== b.toString()),
        );
        expect(dayNumber(earliest(a, b))).toBe(Math.min(dayNumber(a), dayNumber(b)));
        expect(dayNumber(latest(a, b))).toBe(Math.max(dayNumber(a), dayNumber(b)));
      }),
    );
  });
});

describe("moving a day", () => {
  it.each([
    ["2023-01-31", { months: 1 }, "2023-02-28"],
    ["2024-01-31", { months: 1 }, "2024-02-29"],
    ["2024-02-29", { months: 12 }, "2025-02-28"],
    ["2023-03-31", { months: -1 }, "2023-02-28"],
    ["2023-08-31", { days: 1 }, "2023-09-01"],
    ["2023-03-25", { days: 1 }, "2023-03-26"],
    ["2023-01-31", { months: 1, days: -1 }, "2023-02-27"],
    [LAST_DAY, { days: 1 }, LAST_DAY],
    [FIRST_DAY, { months: -1 }, FIRST_DAY],
    ["2023-02-10", {}, "2023-02-10"],
  ])("%s by %o is %s", (from, by, to) => {
    expect(toIso(moveDay(day(from), by))).toBe(to);
  });

  it("stays within the years 0001 to 9999", () => {
    const months = fc.integer({ min: -120_000, max: 120_000 });
    const days = fc.integer({ min: -4_000_000, max: 4_000_000 });
    fc.assert(
      fc.property(plainDates(), months, days, (date, byMonths, byDays) => {
        const moved = moveDay(date, { months: byMonths, days: byDays });
        expect(moved.year).toBeGreaterThanOrEqual(1);
        expect(moved.year).toBeLessThanOrEqual(9999);
      }),
    );
  });

  it("by days there and back is the same day", () => {
    fc.assert(
      fc.property(plainDates("1000-01-01", "9000-01-01"), fc.integer({ min: -9e4, max: 9e4 }), (date, days) =>
        isSameDay(moveDay(moveDay(date, { days }), { days: -days }), date),
      ),
    );
  });
});

describe("days of the week", () => {
  it("run from Monday 1 to Sunday 7", () => {
    expect(["2023-02-06", "2023-02-10", "2023-02-12"].map((text) => weekday(day(text)))).toEqual([1, 5, 7]);
  });

  it("repeat after seven days", () => {
    fc.assert(
      fc.property(plainDates(FIRST_DAY, "9999-12-01"), (date) => {
        expect(weekday(moveDay(date, { days: 7 }))).toBe(weekday(date));
        expect(weekday(moveDay(date, { days: 1 }))).toBe((weekday(date) % 7) + 1);
      }),
    );
  });
});

it("days are put in order, each once", () => {
  expect(uniqueDays([]).length).toBe(0);
  fc.assert(
    fc.property(fc.array(plainDates("2023-01-01", "2023-01-20")), (dates) => {
      const texts = uniqueDays(dates).map(toIso);
      expect(texts).toEqual([...new Set(dates.map(toIso))].sort());
    }),
  );
});

describe("the day in Belgium", () => {
  it.each([
    ["2023-02-10T22:59:59Z", "2023-02-10"],
    ["2023-02-10T23:00:00Z", "2023-02-11"],
    ["2023-07-10T21:59:59Z", "2023-07-10"],
    ["2023-07-10T22:00:00Z", "2023-07-11"],
    ["2022-12-31T23:00:00Z", "2023-01-01"],
  ])("at %s is %s", (instant, expected) => {
    expect(toIso(dayInBelgium(Date.parse(instant)))).toBe(expected);
  });
});

describe("a moment in UTC with milliseconds", () => {
  it("is what a clock writes, in the order of its text", () => {
    const clock = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(clock, clock, (a, b) => {
        expect(isUtcMoment(a.toISOString())).toBe(true);
        expect(a.toISOString() < b.toISOString()).toBe(a.getTime() < b.getTime());
      }),
    );
  });

  it.each([
    "2023-02-10",
    "2023-02-10T09:30:00Z",
    "2023-02-10T09:30:00.0000Z",
    "2023-02-10T09:30:00.000+01:00",
    "2023-02-30T09:30:00.000Z",
    "2023-02-10T24:00:00.000Z",
    "2023-02-10T09:30:60.000Z",
    "2023-02-10T09:61:00.000Z",
    "0000-01-01T00:00:00.000Z",
    " 2023-02-10T09:30:00.000Z",
    "",
  ])("is not %j", (text) => {
    expect(isUtcMoment(text)).toBe(false);
  });
});

it.each([
  ["2023-02-10T09:30:59.999Z", "10:30"],
  ["2023-07-10T09:05:00.000Z", "11:05"],
  ["2023-02-10T23:00:00.000Z", "00:00"],
])("the time in Belgium at %s is %s", (moment, time) => {
  expect(timeOfMoment(moment)).toBe(time);
});
