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
});
