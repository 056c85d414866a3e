import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, dayFromNumber, dayNumber } from "#src/domain/plain-date.ts";
import { schoolCalendar } from "#src/domain/school-calendar.ts";
import { measureWith } from "./measures.ts";
import { timeScale } from "./scale.ts";
import { axisTicks, type Tick } from "./ticks.ts";

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
