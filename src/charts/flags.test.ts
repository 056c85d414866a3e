import * as fc from "fast-check";
import { expect, it } from "vitest";
import { placeFlags, rowsOfFlags, rowTops } from "./flags.ts";

const edges = { left: 0, right: 1000 };
const flags = fc.array(
  fc.record({ x: fc.integer({ min: 150, max: 1000 }), width: fc.integer({ min: 20, max: 140 }) }),
  { maxLength: 9 },
);

it("words cover no other words, and no line runs through them", () => {
  fc.assert(
    fc.property(flags, (given) => {
      // Two lines at one place are one flag.
      fc.pre(new Set(given.map(({ x }) => x)).size === given.length);
      const placed = placeFlags(given, edges);
      expect(placed).toHaveLength(given.length);
      placed.forEach((one, a) => {
        placed.forEach((other, b) => {
          const x = given[a]?.x ?? 0;
          const apart = one.x1 <= other.x0 || other.x1 <= one.x0;
          const free = x <= other.x0 || x >= other.x1;
          // The line of the lower one begins under these words.
          expect(a === b || (one.row === other.row ? apart : one.row > other.row || free)).toBe(true);
        });
      });
    }),
  );
});

it("alone they stand to the right of their line, and to the left at the end of the picture", () => {
  const placed = placeFlags(
    [
      { x: 200, width: 90 },
      { x: 980, width: 90 },
    ],
    edges,
  );
  expect(placed.map(({ side, row }) => [side, row])).toEqual([
    ["right", 0],
    ["left", 0],
  ]);
  expect(rowsOfFlags(placed)).toBe(1);
  expect(rowsOfFlags([])).toBe(0);
});

it("close together they form stairs", () => {
  const placed = placeFlags(
    [
      { x: 500, width: 90 },
      { x: 506, width: 90 },
      { x: 512, width: 90 },
    ],
    edges,
  );
  expect(placed.map(({ side, row }) => [side, row])).toEqual([
    ["left", 1],
    ["left", 0],
    ["right", 0],
  ]);
  expect(rowTops(placed, (index) => [30, 50, 40][index] ?? 0)).toEqual([0, 50, 80]);
});
