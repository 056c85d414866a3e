import { describe, expect, it } from "vitest";
import { day, toIso } from "#src/domain/plain-date.ts";
import { measureWith } from "./measures.ts";
import { aMilestone } from "./milestone-fixture.ts";
import { overviewOf } from "./overview.ts";
import { boundsOf, stretchOf } from "./zoom.ts";

const milestones = ["2013-10-02", "2017-09-01", "2021-01-21", "2023-02-10", "2025-12-17"].map((date, index) =>
  aMilestone({ id: `m-${index}`, date, weight: index === 3 ? 1 : 3 }),
);
const far = aMilestone({ id: "far", date: "2040-12-31", datePrecision: "year", certainty: "gepland" });

const overview = (items = [...milestones, far]) =>
  overviewOf({
    milestones: items,
    regimes: [],
    bounds: boundsOf(items, []),
    asOf: day("2023-02-10"),
    plot: { x0: 134, x1: 952 },
    language: "nl",
    measure: measureWith(1),
  });

const inView = (from: string, to: string) => stretchOf({ from: day(from), to: day(to) });

describe("the overview", () => {
  it("knows the day under each point, also behind the break", () => {
    const { windowOf, dayAt, tail, caption } = overview();
    const window = windowOf(inView("2022-01-01", "2024-08-31"));
    expect(toIso(dayAt(window.x0))).toBe("2022-01-01");
    expect(toIso(dayAt(window.x1 - 0.01))).toBe("2024-08-31");
    expect(dayAt(tail?.x1 ?? 0).year).toBe(2040);
    expect(tail).toMatchObject({ text: "2040", planned: true });
    expect(caption).toBe("2013 tot 2040");
  });

  it("ends the window before the break, unless it shows what lies behind", () => {
    const { windowOf, main } = overview();
    expect(windowOf(inView("2013-09-01", "2028-08-31")).x1).toBeCloseTo(main.x1);
    expect(windowOf(inView("2040-01-01", "2040-12-31")).x0).toBeGreaterThan(main.x1);
  });

  it("uses all its width when nothing lies far away", () => {
    const { main, tail } = overview(milestones);
    expect(tail).toBeNull();
    expect(main.x1).toBe(952);
  });

  it("draws the heaviest ticks tallest", () => {
    const { ticks } = overview();
    expect(ticks.map(({ height }) => height).toSorted((a, b) => b - a)[0]).toBe(13);
    expect(ticks).toHaveLength(5);
  });
});
