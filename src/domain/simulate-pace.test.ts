import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulatePace } from "./simulate-pace.ts";

/** Every week the same, so that chance has no say. */
const steady = (aWeek: number, left: number) => simulatePace({ pace: [aWeek], left, seed: 1, runs: 2 });

describe("at the same pace every week", () => {
  it.each([
    ["three tasks take a week", 3, 3, 7],
    ["one task takes a third of it, to the end of that day", 3, 1, 3],
    ["a fourth takes the next week a third", 3, 4, 10],
    ["ten tasks take three weeks and a day or three", 3, 10, 24],
    ["one a week is done in ten years, at most", 1, 520, 3640],
    ["what takes a week longer is never done", 1, 521, Number.POSITIVE_INFINITY],
    ["nothing a week is never done", 0, 1, Number.POSITIVE_INFINITY],
  ])("%s", (_, aWeek, left, days) => {
    expect(steady(aWeek, left)).toEqual([days, days]);
  });
});

it("weeks are drawn from those that were: no run is faster than the best or slower than the worst, fewest days first", () => {
  const paces = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(paces, fc.integer({ min: 1, max: 60 }), fc.integer(), (pace, left, seed) => {
      const ends = simulatePace({ pace, left, seed, runs: 40 });
      expect(ends).toHaveLength(40);
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      expect(ends[0]).toBeGreaterThanOrEqual(Math.ceil((7 * left) / Math.max(...pace)));
      expect(ends.at(-1)).toBeLessThanOrEqual(Math.ceil((7 * left) / Math.min(...pace)));
    }),
    { numRuns: 50 },
  );
});
