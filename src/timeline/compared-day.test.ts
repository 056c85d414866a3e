import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromNumber, dayNumber, day } from "#src/domain/plain-date.ts";
import { formatShortDay } from "#src/i18n/dates.ts";
import { comparedDay } from "./compared-day.ts";
import { measureWith, TYPE } from "./measures.ts";
import { peildatumFlag } from "./peildatum.ts";
import { timeScale } from "./scale.ts";

const START = dayNumber(day("2021-01-01"));
const language = "nl";

/** A drawing without words, for two days. */
function placed({
  days,
  width,
  asOf,
  other,
  textScale,
}: Record<"days" | "width" | "asOf" | "other" | "textScale", number>) {
  const period = { from: dayFromNumber(START), to: dayFromNumber(START + days) };
  const scale = timeScale(period, { x0: 134, x1: 134 + width });
  const measure = measureWith(textScale);
  const [a, b] = [dayFromNumber(START + asOf), dayFromNumber(START + other)];
  const flag = peildatumFlag(a, { scale, language, measure });
  return {
    scale,
    asOf: flag,
    ...comparedDay(b, a, { scale, measure, flag, words: [], bodyBottom: 500 }, language),
  };
}

const situation = fc.record({
  days: fc.integer({ min: 13, max: 6000 }),
  width: fc.integer({ min: 180, max: 1800 }),
  asOf: fc.integer({ min: -500, max: 6500 }),
  other: fc.integer({ min: -500, max: 6500 }),
  textScale: fc.double({ min: 1, max: 1.6, noNaN: true }),
});

describe("the day that is compared with", () => {
  it("has a flag that never touches that of the peildatum and stays inside the drawing", () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { flag, asOf, scale } = placed(given);
        if (!flag) return;
        expect(flag.x1 <= asOf.x0 || flag.x0 >= asOf.x1).toBe(true);
        expect(flag.x0).toBeGreaterThanOrEqual(scale.plot.x0);
        expect(flag.x1).toBeLessThanOrEqual(scale.plot.x1);
      }),
    );
  });

  it("has its flag on the side of its day wherever even its fewest words have room there", () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { flag, asOf, scale } = placed(given);
        if (!flag || given.asOf === given.other) return;
        const isAfter = given.other > given.asOf;
        if (flag.x0 > asOf.x0 === isAfter) return;
        const room = isAfter ? scale.plot.x1 - asOf.x1 : asOf.x0 - scale.plot.x0;
        // Twenty around the words, eight between the flags, twenty-two for an arrow.
        const fewest = formatShortDay(dayFromNumber(START + given.other), language);
        const words = measureWith(given.textScale)(fewest, TYPE.flag);
        expect(room).toBeLessThan(words + 50);
      }),
      { examples: [[{ days: 973, width: 606, asOf: 560, other: 640, textScale: 1 }]] },
    );
  });

  it("always has a flag where the drawing stands, on a screen of 820 px or wider", () => {
    fc.assert(
      fc.property(situation, (given) => {
        expect(placed({ ...given, width: Math.max(600, given.width), textScale: 1 }).flag).not.toBeNull();
      }),
    );
  });

  it("stands over its line where it can, and aside when the days are near each other", () => {
    const wide = { days: 974, width: 1226, asOf: 405, textScale: 1 };
    const far = placed({ ...wide, other: 180 });
    expect(((far.flag?.x0 ?? 0) + (far.flag?.x1 ?? 0)) / 2).toBeCloseTo(far.lineX ?? -1);
    const near = placed({ ...wide, other: 403 });
    expect(near.flag?.x1).toBeLessThan(near.asOf.x0);
    expect(near.flag?.text).toBe("Vergeleken met 8 februari 2022");
  });

  it("waits at the edge when its day is out of view, and has no line", () => {
    const { lineX, flag, strokes, between, scale } = placed({
      days: 974,
      width: 1226,
      asOf: 405,
      other: -100,
      textScale: 1,
    });
    expect([lineX, flag?.way, flag?.x0]).toEqual([null, "left", scale.plot.x0]);
    expect(strokes).toEqual([]);
    expect(between?.x0).toBe(scale.plot.x0);
  });
});
