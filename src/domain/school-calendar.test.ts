import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDates, schoolHolidays } from "#tests/arbitraries.ts";
import { realCalendar } from "#tests/facts.ts";
import { contains } from "./period.ts";
import { day, daysBetween, isAfter, moveDay, type PlainDate, toIso, weekday } from "./plain-date.ts";
import { LONG, schoolCalendar, schoolDaysBetween, type SchoolHoliday } from "./school-calendar.ts";

const real = realCalendar();
const between = (from: string, to: string) => schoolDaysBetween(real, day(from), day(to));

/** Walks the days one by one, as one would on a wall calendar. */
function walk(holidays: readonly SchoolHoliday[], from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let date = moveDay(from, { days: 1 }); !isAfter(date, to); date = moveDay(date, { days: 1 })) {
    if (weekday(date) <= 5 && !holidays.some((holiday) => contains(holiday, date))) count += 1;
  }
  return count;
}

describe("school days on the way", () => {
  it("from 10 February to 1 September 2023 are 82, of 203 days", () => {
    expect(between("2023-02-10", "2023-09-01")).toBe(82);
    expect(daysBetween(day("2023-02-10"), day("2023-09-01"))).toBe(203);
  });

  it.each([
    ["the target counts", "2023-08-31", "2023-09-01", 1],
    ["the start does not", "2023-02-09", "2023-02-10", 1],
    ["the same day", "2023-02-10", "2023-02-10", 0],
    ["a weekend", "2023-02-10", "2023-02-12", 0],
    ["the summer", "2023-06-30", "2023-08-31", 0],
    ["back in time", "2023-09-01", "2023-02-10", -82],
    ["over the start of a calendar year", "2022-12-23", "2023-01-09", 1],
  ])("%s", (_, from, to, expected) => {
    // Friday 10 February and Friday 1 September are both school days, so going back counts as many.
    expect(between(from, to)).toBe(expected);
  });

  it("going back over a weekend is none, and prints as 0", () => {
    expect(between("2023-02-12", "2023-02-11")).toBe(0);
    expect(String(between("2023-02-12", "2023-02-11"))).toBe("0");
  });

  it("are unknown outside the calendar, and where there is none", () => {
    const { coverage } = real;
    expect(coverage && [toIso(coverage.from), toIso(coverage.to)]).toEqual(["2012-09-01", "2028-08-31"]);
    expect(between("2012-08-31", "2013-01-01")).toBeNull();
    expect(between("2028-08-31", "2028-09-01")).toBeNull();
    expect(between("2040-01-01", "2023-09-01")).toBeNull();
    expect(schoolDaysBetween(schoolCalendar([]), day("2023-02-10"), day("2023-09-01"))).toBeNull();
  });
});

describe("of two days far apart", () => {
  it("nobody counts the days between, in either direction", () => {
    const far = moveDay(day("2020-09-01"), { days: LONG });
    expect(schoolDaysBetween(real, day("2020-09-01"), far)).toBeNull();
    expect(schoolDaysBetween(real, far, day("2020-09-01"))).toBeNull();
    expect(schoolDaysBetween(real, day("2020-09-02"), far)).toBeGreaterThan(300);
  });
});

describe("for any holidays and any two days", () => {
  const inside = plainDates("2016-09-01", "2018-08-31");
  /** A calendar that covers three school years, whatever the other holidays. */
  const calendars = schoolHolidays.map((holidays) => [
    ...holidays,
    ...["2015-09-01", "2018-08-31"].map(
      (date): SchoolHoliday => ({
        id: date,
        name: { nl: "Rand", en: "Edge" },
        from: day(date),
        to: day(date),
        schoolYear: "",
      }),
    ),
  ]);

  it("the count is that of a walk along the days", () => {
    fc.assert(
      fc.property(calendars, inside, fc.nat({ max: 200 }), (holidays, from, length) => {
        const calendar = schoolCalendar(holidays);
        const to = moveDay(from, { days: length });
        const expected = isAfter(to, day("2018-08-31")) ? null : walk(holidays, from, to);
        expect(schoolDaysBetween(calendar, from, to)).toBe(expected);
      }),
    );
  });

  it("back is as far as there", () => {
    fc.assert(
      fc.property(calendars, inside, inside, (holidays, a, b) => {
        const calendar = schoolCalendar(holidays);
        const [there, back] = [schoolDaysBetween(calendar, a, b), schoolDaysBetween(calendar, b, a)];
        expect((there ?? Number.NaN) + (back ?? Number.NaN)).toBe(0);
      }),
    );
  });

  it("a stop on the way changes nothing", () => {
    fc.assert(
      fc.property(calendars, inside, inside, inside, (holidays, a, b, c) => {
        const calendar = schoolCalendar(holidays);
        const [first, second, whole] = [
          schoolDaysBetween(calendar, a, b),
          schoolDaysBetween(calendar, b, c),
          schoolDaysBetween(calendar, a, c),
        ];
        expect((first ?? Number.NaN) + (second ?? Number.NaN)).toBe(whole);
      }),
    );
  });

  it("a day counts exactly when it is a school day", () => {
    fc.assert(
      fc.property(calendars, plainDates("2015-09-02", "2018-08-31"), (holidays, date) => {
        const calendar = schoolCalendar(holidays);
        const counted = schoolDaysBetween(calendar, moveDay(date, { days: -1 }), date);
        const isFree = weekday(date) > 5 || calendar.holidays.some((holiday) => contains(holiday, date));
        expect(counted).toBe(isFree ? 0 : 1);
      }),
    );
  });

  it("the order in which the holidays came does not matter", () => {
    fc.assert(
      fc.property(calendars, inside, inside, (holidays, a, b) => {
        const turned = schoolCalendar(holidays.toReversed());
        expect(schoolDaysBetween(turned, a, b)).toBe(schoolDaysBetween(schoolCalendar(holidays), a, b));
      }),
    );
  });

  it("the calendar reaches over whole school years, with every first day of a holiday in it", () => {
    fc.assert(
      fc.property(schoolHolidays, (holidays) => {
        const { coverage } = schoolCalendar(holidays);
        expect(coverage && toIso(coverage.from).slice(4)).toBe("-09-01");
        expect(coverage && toIso(coverage.to).slice(4)).toBe("-08-31");
        expect(holidays.filter(({ from }) => !coverage || !contains(coverage, from))).toEqual([]);
      }),
    );
  });
});
