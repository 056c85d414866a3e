import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromNumber } from "#src/domain/plain-date.ts";
import { between, eased, isFar, shiftTo } from "./live-view.ts";
import { timeScale } from "./scale.ts";
import type { Stretch } from "./zoom.ts";

const plot = { x0: 134, x1: 1360 };
const stretches = fc.record<Stretch>({
  first: fc.double({ min: 14_000, max: 25_000, noNaN: true }),
  length: fc.double({ min: 14, max: 9000, noNaN: true }),
});
const placements = fc
  .tuple(fc.integer({ min: 14_000, max: 25_000 }), fc.integer({ min: 14, max: 9000 }))
  .map(([first, length]) =>
    timeScale({ from: dayFromNumber(first), to: dayFromNumber(first + length - 1) }, plot),
  );

describe("a view that moves", () => {
  it("brings every day to where the new stretch has it", () => {
    fc.assert(
      fc.property(placements, stretches, fc.integer({ min: 13_000, max: 26_000 }), (scale, live, date) => {
        const { a, b } = shiftTo(scale, live);
        const wanted = plot.x0 + ((date - live.first) / live.length) * (plot.x1 - plot.x0);
        expect(a * scale.x(date) + b).toBeCloseTo(wanted, 3);
      }),
    );
  });

  it("keeps a day where it is all the way, when both ends have it in the same place", () => {
    fc.assert(
      fc.property(
        stretches,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, place, factor, share) => {
          const date = from.first + place * from.length;
          const length = from.length * factor;
          const on = between(from, { first: date - place * length, length }, share);
          expect((date - on.first) / on.length).toBeCloseTo(place, 6);
        },
      ),
    );
  });

  it("glides from start to end without turning back", () => {
    expect(eased(0)).toBeCloseTo(0, 3);
    expect(eased(1)).toBeCloseTo(1, 3);
    const steps = Array.from({ length: 101 }, (_, index) => eased(index / 100));
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
  });

  it.each([
    ["where it was placed", { first: 100, length: 1000 }, false],
    ["a third further", { first: 430, length: 1000 }, false],
    ["nearly all of it further", { first: 900, length: 1000 }, true],
    ["twice as near", { first: 350, length: 500 }, false],
    ["three times as near", { first: 400, length: 333 }, true],
    ["three times as far", { first: -900, length: 3000 }, true],
  ])("is placed anew only when it has gone far: %s", (_, live, far) => {
    expect(isFar({ first: 100, length: 1000 }, live)).toBe(far);
  });
});
