import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { domainOf, rowsOf, spread } from "./series.ts";

const places = fc.array(fc.integer({ min: -500, max: 500 }), { maxLength: 12 });
const gaps = fc.integer({ min: 1, max: 40 });

describe("labels that are spread", () => {
  it("stand apart, in the order in which they were wanted", () => {
    fc.assert(
      fc.property(places, gaps, (wanted, gap) => {
        const order = [...wanted.keys()].toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
        const placed = spread(wanted, gap);
        const inOrder = order.map((index) => placed[index] ?? Number.NaN);
        const tooNear = inOrder.slice(1).filter((place, index) => place - (inOrder[index] ?? 0) < gap - 1e-6);
        expect(tooNear).toEqual([]);
        expect(placed).toHaveLength(wanted.length);
      }),
    );
  });

  it("stay where they are wanted when there is room, and are not moved as a whole", () => {
    fc.assert(
      fc.property(places, gaps, (wanted, gap) => {
        const apart = wanted.map((place, index) => place / 1000 + index * (gap + 2));
        expect(spread(apart, gap)).toEqual(apart);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(spread(wanted, gap))).toBeCloseTo(sum(wanted), 6);
      }),
    );
  });
});

it("rows have every day once, in order, with what was said on it", () => {
  const step = (x: number, y: number) => ({ x, y, marked: true });
  const rows = rowsOf([
    { key: "a", label: "", steps: [step(1, 10), step(5, 20)] },
    { key: "b", label: "", steps: [step(1, 11), step(3, 12)] },
  ]);
  expect(rows.map(({ x, steps }) => [x, [...steps.keys()]])).toEqual([
    [1, ["a", "b"]],
    [3, ["b"]],
    [5, ["a"]],
  ]);
});

it("a domain has room on both sides, also around one value", () => {
  expect(domainOf([100, 200], 0.1)).toEqual([90, 210]);
  expect(domainOf([7], 0.1)).toEqual([6, 8]);
  expect(
    domainOf(
      Array.from({ length: 300_000 }, (_, index) => index),
      0,
    ),
  ).toEqual([-1, 300_000]);
});
