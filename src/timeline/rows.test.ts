import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NEIGHBOUR_GAP } from "./measures.ts";
import { fits, isFree, type Rows, take } from "./rows.ts";

describe("rows", () => {
  it("keeps what it takes apart and in order", () => {
    const stretch = fc.record({
      row: fc.integer({ min: 0, max: 3 }),
      x0: fc.integer({ min: 0, max: 900 }),
      width: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 80 }), (stretches) => {
        const rows: Rows = [];
        for (const { row, x0, width } of stretches) {
          const parts = [{ row: 0, x0, x1: x0 + width }];
          if (fits(rows, row, parts)) take(rows, row, parts);
        }
        const gaps = rows.flatMap((taken) =>
          taken.slice(1).map((next, index) => next.x0 - (taken[index]?.x1 ?? 0)),
        );
        expect(gaps.filter((gap) => gap < NEIGHBOUR_GAP)).toEqual([]);
      }),
    );
  });

  it("finds a gap between two neighbours", () => {
    const rows: Rows = [];
    take(rows, 0, [{ row: 0, x0: 0, x1: 100 }]);
    take(rows, 0, [{ row: 0, x0: 200, x1: 300 }]);
    expect(isFree(rows, 0, { x0: 112, x1: 188 })).toBe(true);
    expect(isFree(rows, 0, { x0: 111, x1: 188 })).toBe(false);
    expect(isFree(rows, 0, { x0: 112, x1: 189 })).toBe(false);
    expect(isFree(rows, 7, { x0: 0, x1: 900 })).toBe(true);
  });

  it("asks and takes every row of a shape, counted from its top", () => {
    const rows: Rows = [];
    const shape = [
      { row: 0, x0: 50, x1: 100 },
      { row: 1, x0: 70, x1: 100 },
    ];
    take(rows, 2, shape);
    expect(rows).toEqual([[], [], [{ x0: 50, x1: 100 }], [{ x0: 70, x1: 100 }]]);
    expect(fits(rows, 0, shape)).toBe(true);
    expect(fits(rows, 1, shape)).toBe(false);
    expect(fits(rows, 4, shape)).toBe(true);
    expect(fits(rows, 1, [{ row: 0, x0: 0, x1: 900 }])).toBe(true);
    expect(fits(rows, 3, [{ row: 0, x0: 0, x1: 58 }])).toBe(true);
    expect(fits(rows, 2, [{ row: 0, x0: 0, x1: 39 }])).toBe(false);
  });

  it("puts what it takes before, between and after what stands there, even when they touch", () => {
    const rows: Rows = [];
    for (const x0 of [200, 0, 100, 300]) take(rows, 0, [{ row: 0, x0, x1: x0 + 100 }]);
    expect(rows[0]?.map(({ x0 }) => x0)).toEqual([0, 100, 200, 300]);
  });

  it("has room for a shape of no rows", () => {
    expect(fits([[{ x0: 0, x1: 900 }]], 0, [])).toBe(true);
  });
});
