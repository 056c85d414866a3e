import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { milestone as anyMilestone, periods } from "#tests/arbitraries.ts";
import { readFacts, withId } from "#tests/facts.ts";
import { day, dayNumber } from "#src/domain/plain-date.ts";
import { slipOf } from "#src/domain/slip.ts";
import { trailOf } from "./ghosts.ts";
import { markOf, spanNumbers } from "./marks.ts";
import { GHOST_RADIUS } from "./measures.ts";
import { timeScale } from "./scale.ts";

const plot = { x0: 134, x1: 952 };
const facts = readFacts("milestones");
const start = withId(facts, "ms-2023-09-01-start");
const trailIn = (from: string, to: string) => {
  const scale = timeScale({ from: day(from), to: day(to) }, plot);
  return { scale, trail: trailOf(start, dayNumber(start.date), scale) };
};

it("ghosts stand on the days that were announced, and the trail leads from the first to the day that stands", () => {
  const { scale, trail } = trailIn("2020-01-01", "2024-12-31");
  const at = (text: string) => scale.x(dayNumber(day(text)));
  expect(trail?.ghosts.map(({ shape }) => shape.kind === "dot" && shape.x)).toEqual([
    at("2021-09-01"),
    at("2022-09-01"),
  ]);
  expect(trail).toMatchObject({ x0: at("2021-09-01"), x1: at("2023-09-01") });
});

it("what lies before the view is cut off: the trail comes in at the edge", () => {
  const { trail } = trailIn("2022-01-01", "2024-08-31");
  expect(trail?.ghosts).toHaveLength(1);
  expect(trail?.x0).toBe(plot.x0);
});

describe("for any milestone and period", () => {
  it("the mark takes all that its trail covers, and the trail stays in the plot", () => {
    fc.assert(
      fc.property(anyMilestone, periods(), (milestone, period) => {
        const scale = timeScale(period, plot);
        const { from, to } = spanNumbers(milestone);
        fc.pre(from < scale.end && to >= scale.first);
        const mark = markOf(milestone, scale, from);
        expect(mark.trail === null).toBe(slipOf(milestone) === null);
        if (!mark.trail) return;
        const { x0, x1, covers, ghosts } = mark.trail;
        expect(Math.min(x0, covers.x0)).toBeGreaterThanOrEqual(plot.x0 - GHOST_RADIUS);
        expect(Math.max(x1, covers.x1)).toBeLessThanOrEqual(plot.x1 + GHOST_RADIUS);
        for (const stretch of [{ x0, x1 }, mark.own, ...ghosts.map(({ shape }) => shape.covers)]) {
          expect(mark.x0).toBeLessThanOrEqual(stretch.x0);
          expect(mark.x1).toBeGreaterThanOrEqual(stretch.x1);
        }
      }),
    );
  });
});
