import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, dayFromNumber, dayNumber } from "#src/domain/plain-date.ts";
import { schoolCalendar } from "#src/domain/school-calendar.ts";
import { type Measure, measureWith } from "./measures.ts";
import { DAY_0, dateOf, plainScale } from "./placing-fixture.ts";
import { timeScale } from "./scale.ts";
import { axisTicks, showsHolidays, type Tick } from "./ticks.ts";

const measure = measureWith(1);
const calendar = schoolCalendar([
  {
    id: "h",
    name: { nl: "Herfstvakantie", en: "Autumn break" },
    from: day("2022-10-31"),
    to: day("2022-11-06"),
    schoolYear: "2022-2023",
  },
  {
    id: "k",
    name: { nl: "Kerstvakantie", en: "Christmas holidays" },
    from: day("2022-12-26"),
    to: day("2023-01-08"),
    schoolYear: "2022-2023",
  },
]);
const axisOf = (from: string, to: string, language: "nl" | "en" = "nl", width = 952) =>
  axisTicks(
    { scale: timeScale({ from: day(from), to: day(to) }, { x0: 134, x1: width }), language, measure },
    calendar,
  );
const texts = (ticks: readonly Pick<Tick, "label">[]) => ticks.flatMap(({ label }) => label?.text ?? []);

describe("the axis", () => {
  it("names school years from 1 September and the quarters within them", () => {
    const axis = axisOf("2022-01-01", "2024-08-31");
    expect(texts(axis.schoolYears)).toEqual(["2021-2022", "2022-2023", "2023-2024"]);
    expect(texts(axis.minor)).toEqual("mrt juni sep dec mrt juni sep dec mrt juni".split(" "));
    expect(axis.bands.map(({ shaded }) => shaded)).toEqual([false, true, false]);
    expect(axis.holidays).toEqual([]);
  });

  it("names years when all is in view, months and holidays when a year is, days when a week is", () => {
    expect(texts(axisOf("2013-09-01", "2026-12-31").minor)).toContain("2020");
    const year = axisOf("2022-09-01", "2023-08-31", "en");
    expect(texts(year.minor)).toContain("Feb");
    expect(texts(year.holidays)).toEqual(["Autumn break", "Christmas holidays"]);
    expect(texts(axisOf("2023-02-06", "2023-02-19").minor)).toContain("10 feb");
  });

  it("never lets two words touch, whatever the period and the width", () => {
    const start = dayNumber(day("1995-01-01"));
    const any = fc.record({
      from: fc.integer({ min: 0, max: 12_000 }),
      days: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 40_000 })),
      width: fc.integer({ min: 120, max: 2000 }),
      language: fc.constantFrom("nl" as const, "en" as const),
      textScale: fc.double({ min: 1, max: 1.6, noNaN: true }),
    });
    fc.assert(
      fc.property(any, ({ from, days, width, language, textScale }) => {
        const period = { from: dayFromNumber(start + from), to: dayFromNumber(start + from + days) };
        const plot = { x0: 134, x1: 134 + width };
        const options = { scale: timeScale(period, plot), language, measure: measureWith(textScale) };
        const axis = axisTicks(options, calendar);
        const rows = [axis.schoolYears, axis.minor, axis.holidays].map((ticks) =>
          ticks.flatMap(({ label }) => (label ? [{ x0: label.x, x1: label.x + label.width }] : [])),
        );
        const touching = rows.flatMap((labels) =>
          labels.filter(({ x1 }, index) => x1 >= (labels[index + 1]?.x0 ?? Number.POSITIVE_INFINITY)),
        );
        expect(touching).toEqual([]);
        expect(rows.flat().filter(({ x1 }) => x1 > plot.x1 + 0.01)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** A tick needs 7 px before its words and 6 after them: with words of `width` px, so much in all. */
const needs = (px: number): Measure => {
  const width = px - 13;
  return () => width;
};

type Asked = { from: string; to: string; pxPerDay?: number; measure: Measure; language?: "nl" | "en" };
function axisAt({ from, to, pxPerDay = 1, measure: given, language = "nl" }: Asked) {
  const period = { from: day(from), to: day(to) };
  const days = dayNumber(period.to) - dayNumber(period.from) + 1;
  const scale = timeScale(period, { x0: 100, x1: 100 + days * pxPerDay });
  return axisTicks({ scale, language, measure: given }, null);
}
const placesOf = (ticks: readonly Tick[]) =>
  ticks.map(({ x, label }) => `${x} ${label ? `${label.text} ${label.x}` : "-"}`);

describe("the bands of school years", () => {
  it("begin and end with the period, and the even years are shaded", () => {
    const { bands } = axisAt({ from: "2022-08-22", to: "2023-09-10", measure: needs(20) });
    expect(bands).toEqual([
      { x0: 100, x1: 110, shaded: false },
      { x0: 110, x1: 475, shaded: true },
      { x0: 475, x1: 485, shaded: false },
    ]);
  });

  it("are those that have a day in the period: not the one that begins the day after", () => {
    const count = (from: string, to: string) => axisAt({ from, to, measure: needs(20) }).bands.length;
    expect(count("2022-09-01", "2023-08-31")).toBe(1);
    expect(count("2022-09-01", "2023-09-01")).toBe(2);
    expect(count("2022-08-31", "2023-08-31")).toBe(2);
  });

  it("are left out when a year is narrower than eight px", () => {
    const bands = (pxPerDay: number) =>
      axisAt({ from: "2019-09-01", to: "2020-08-31", pxPerDay, measure: needs(20) }).bands.length;
    expect(bands(8 / 366)).toBe(1);
    expect(bands(7.99 / 366)).toBe(0);
  });

  it("reach from the first year of the calendar to its last", () => {
    const first = axisAt({ from: "0001-01-01", to: "0001-12-31", measure: needs(20) });
    expect(first.bands).toMatchObject([
      { x0: 100, x1: 343 },
      { x0: 343, x1: 465 },
    ]);
    const last = axisAt({ from: "9999-01-01", to: "9999-12-31", measure: needs(20) });
    expect(last.bands).toMatchObject([
      { x0: 100, x1: 343 },
      { x0: 343, x1: 465 },
    ]);
    expect(placesOf(last.schoolYears)).toEqual(["100 9998-9999 107", "343 9999-10000 350"]);
  });
});

describe("the names of school years", () => {
  const years = (px: number, from = "2021-09-01", to = "2025-08-31") =>
    placesOf(axisAt({ from, to, measure: needs(px) }).schoolYears);

  it("stand seven px right of 1 September, while the shortest year has room for them", () => {
    expect(years(365)).toEqual([
      "100 2021-2022 107",
      "465 2022-2023 472",
      "830 2023-2024 837",
      "1196 2024-2025 1203",
    ]);
    expect(axisAt({ from: "2021-09-01", to: "2022-08-31", measure: needs(80) }).schoolYears).toMatchObject([
      { label: { width: 67 } },
    ]);
  });

  it("are those of even years when one px is lacking, then those of every five", () => {
    expect(years(366)).toEqual(["465 2022-2023 472", "1196 -"]);
    expect(years(731, "2018-09-01", "2031-08-31")).toEqual([
      "831 2020-2021 838",
      "2657 2025-2026 2664",
      "4483 -",
    ]);
  });

  it("need half as many years when a day is twice as wide", () => {
    const asked = { from: "2021-09-01", to: "2023-08-31", pxPerDay: 2 };
    const names = (px: number) => texts(axisAt({ ...asked, measure: needs(px) }).schoolYears);
    expect(names(730)).toEqual(["2021-2022", "2022-2023"]);
    expect(names(731)).toEqual([]);
  });

  it("are left out where the edge of the plot leaves too little of a year", () => {
    expect(years(100, "2022-05-24", "2022-12-09")).toEqual(["100 2021-2022 107", "200 2022-2023 207"]);
    expect(years(101, "2022-05-24", "2022-12-09")).toEqual(["100 -", "200 -"]);
  });

  it("are none but those of a thousand years when there is room for nothing", () => {
    expect(years(1_000_000, "1999-01-01", "2003-12-31")).toEqual(["709 -"]);
  });
});

describe("the ticks below the school years", () => {
  const ticks = (given: Omit<Asked, "from" | "to">, from = "2022-08-29", to = "2022-09-14") =>
    placesOf(axisAt({ from, to, ...given }).minor);

  it("are days when the widest day has room, else Mondays", () => {
    const days = ticks({ pxPerDay: 20, measure: needs(20) });
    expect(days).toHaveLength(17);
    expect(days.slice(2, 4)).toEqual(["140 31 aug 147", "160 1 sep 167"]);
    const widest: Measure = (text) => (text === "30 sep" ? 9000 : 7);
    expect(ticks({ pxPerDay: 20, measure: widest })).toEqual(["160 september 167"]);
    expect(ticks({ pxPerDay: 20, measure: needs(21) })).toEqual([
      "100 29 aug 107",
      "240 5 sep 247",
      "380 12 sep 387",
    ]);
  });

  it("are Mondays when a week has room, else months", () => {
    expect(ticks({ pxPerDay: 3, measure: needs(21) })).toHaveLength(3);
    expect(ticks({ pxPerDay: 3, measure: needs(22) })).toEqual(["109 september 116"]);
  });

  it("are whole names of months when the longest has room in February, else short ones", () => {
    const longest =
      (px: number): Measure =>
      (text) =>
        text === "september" ? px - 13 : 2;
    const asked = { from: "2022-07-15", to: "2022-12-31" };
    const texts28 = (given: Measure, language: "nl" | "en" = "nl") =>
      texts(axisAt({ ...asked, measure: given, language }).minor);
    const inWeeks =
      (given: Measure): Measure =>
      (text, style) =>
        text.startsWith("30 ") ? 100 : given(text, style);
    expect(texts28(inWeeks(longest(28)))).toEqual([
      "augustus",
      "september",
      "oktober",
      "november",
      "december",
    ]);
    expect(texts28(inWeeks(longest(29)))).toEqual(["aug", "sep", "okt", "nov", "dec"]);
    expect(texts28(inWeeks(needs(28)), "en")).toContain("September");
  });

  it("are quarters of a school year when a month has no room, then years", () => {
    const shortMonths =
      (px: number): Measure =>
      (text) =>
        text === "sep" ? px - 13 : /^(30 sep|september)$/.test(text) ? 9000 : 2;
    const asked = { from: "2021-11-15", to: "2023-07-14" };
    const of = (px: number) => texts(axisAt({ ...asked, measure: shortMonths(px) }).minor);
    expect(of(28)).toHaveLength(20);
    expect(of(28).slice(0, 3)).toEqual(["dec", "jan", "feb"]);
    expect(of(29)).toEqual(["dec", "mrt", "juni", "sep", "dec", "mrt", "juni"]);
    expect(of(90)).toHaveLength(7);
    expect(of(91)).toEqual(["2022", "2023"]);
  });

  it("are years of a step that grows with what a year has room for", () => {
    const of = (px: number, pxPerDay = 1) =>
      texts(axisAt({ from: "1990-02-01", to: "2040-12-31", pxPerDay, measure: needs(px) }).minor);
    expect(of(365)).toHaveLength(50);
    expect(of(365)[0]).toBe("1991");
    expect(of(366).slice(0, 2)).toEqual(["1992", "1994"]);
    expect(of(730).slice(0, 2)).toEqual(["1992", "1994"]);
    expect(of(731)).toEqual(["1995", "2000", "2005", "2010", "2015", "2020", "2025", "2030", "2035"]);
    expect(of(1826)).toEqual(["2000", "2010", "2020", "2030"]);
    expect(of(3651)).toEqual(["2000", "2020"]);
  });

  it("are none when a thousand years have no room for their words", () => {
    expect(ticks({ measure: needs(365_000) }, "1999-01-01", "2001-12-31")).toEqual(["465 -"]);
    expect(ticks({ measure: needs(365_001) }, "1999-01-01", "2001-12-31")).toEqual([]);
  });

  it("are those from the first day of the period to its last", () => {
    const months = (from: string, to: string) => ticks({ measure: needs(28) }, from, to);
    expect(months("2022-09-01", "2022-11-30")).toEqual([
      "100 september 107",
      "130 oktober 137",
      "161 november 168",
    ]);
    expect(months("2022-09-02", "2022-12-01").map((tick) => tick.split(" ")[0])).toEqual([
      "129",
      "160",
      "190",
    ]);
  });

  it("keep their line without words where these would leave the plot", () => {
    const last = (to: string) => ticks({ measure: needs(28) }, "2022-10-01", to).at(-1);
    expect(last("2022-11-22")).toBe("131 november 138");
    expect(last("2022-11-21")).toBe("131 -");
  });

  it("say how wide their words are", () => {
    const { minor } = axisAt({ from: "2022-10-01", to: "2022-10-31", measure: needs(28) });
    expect(minor).toEqual([{ x: 100, label: { text: "oktober", x: 107, width: 15 } }]);
  });
});

describe("the line of a school year", () => {
  const august =
    (width: number): Measure =>
    (text) =>
      text === "augustus" ? width : 10;
  const isShort = (given: Measure, pxPerDay = 1, from = "2026-07-30") =>
    axisAt({ from, to: "2026-09-30", pxPerDay, measure: given }).schoolYears.map((tick) => tick.isShort);

  it("stops above words that reach it, from their first px to their last", () => {
    expect(isShort(august(24))).toEqual([false, true]);
    expect(isShort(august(23.9))).toEqual([false, false]);
    // 31 August 2026 is a Monday: its words start on the line, or a px beyond it.
    expect(isShort(needs(42), 7)).toEqual([false, true]);
    expect(isShort(needs(42), 6)).toEqual([false, false]);
  });

  it("passes a tick whose words found no room", () => {
    const { minor, schoolYears } = axisAt({ from: "2022-08-22", to: "2022-09-10", measure: needs(28) });
    expect(placesOf(minor)).toEqual(["110 -"]);
    expect(schoolYears.map((tick) => tick.isShort)).toEqual([false, false]);
  });
});

describe("the names of school holidays", () => {
  const holiday = (id: string, from: number, days: number, name = id) => ({
    id,
    name: { nl: name, en: `${name} (en)` },
    from: dateOf(from),
    to: dateOf(from + days - 1),
    schoolYear: "2021-2022",
  });
  const scale = plainScale(100, 10);
  const shown = (holidays: readonly ReturnType<typeof holiday>[], width: (name: string) => number) =>
    axisTicks({ scale, language: "nl", measure: width }, schoolCalendar(holidays)).holidays;
  const named = (holidays: readonly ReturnType<typeof holiday>[], width: (name: string) => number) =>
    shown(holidays, width).flatMap(({ key, label }) => (label ? [key] : []));

  it("are shown from 1.6 px a day", () => {
    expect(showsHolidays({ ...scale, pxPerDay: 1.6 })).toBe(true);
    expect(showsHolidays({ ...scale, pxPerDay: 1.59 })).toBe(false);
    const far = axisTicks(
      { scale: plainScale(100, 1.5), language: "nl", measure },
      schoolCalendar([holiday("a", 3, 3)]),
    );
    expect(far.holidays).toEqual([]);
    expect(axisTicks({ scale, language: "nl", measure }, null).holidays).toEqual([]);
  });

  it("start where their days do, cut off at the edges of the period", () => {
    const all = [holiday("voor", -5, 7), holiday("in", 40, 7), holiday("na", 98, 9)];
    expect(shown(all, () => 20)).toEqual([
      { key: "voor", name: "voor", x0: 100, x1: 120, label: { text: "voor", x: 100, width: 20 } },
      { key: "in", name: "in", x0: 500, x1: 570, label: { text: "in", x: 500, width: 20 } },
      { key: "na", name: "na", x0: 1080, x1: 1100, label: { text: "na", x: 1080, width: 20 } },
    ]);
    expect(DAY_0).toBe(scale.first);
  });

  it("leave out those without a day in the period", () => {
    const outside = [holiday("gisteren", -2, 2), holiday("straks", 100, 2)];
    expect(shown(outside, () => 1)).toEqual([]);
    expect(shown([holiday("eerste", -2, 3), holiday("laatste", 99, 2)], () => 1)).toHaveLength(2);
  });

  it("speak the language", () => {
    const options = { scale, language: "en" as const, measure };
    expect(axisTicks(options, schoolCalendar([holiday("k", 10, 14)])).holidays[0]?.name).toBe("k (en)");
  });

  it("give way to those of a longer one: six px must stay between two", () => {
    const dayThenWeek = [holiday("dag", 10, 1), holiday("week", 15, 7)];
    const wide = (ofDay: number) => (name: string) => (name === "dag" ? ofDay : 30);
    expect(named(dayThenWeek, wide(44))).toEqual(["dag", "week"]);
    expect(named(dayThenWeek, wide(44.1))).toEqual(["week"]);
    const weekThenDay = [holiday("week", 10, 4), holiday("dag", 15, 1)];
    expect(named(weekThenDay, (name) => (name === "week" ? 44 : 9))).toEqual(["week", "dag"]);
    expect(named(weekThenDay, (name) => (name === "week" ? 44.1 : 9))).toEqual(["week"]);
  });

  it("end within the plot", () => {
    expect(named([holiday("a", 90, 3)], () => 100)).toEqual(["a"]);
    expect(named([holiday("a", 90, 3)], () => 101)).toEqual([]);
  });
});
