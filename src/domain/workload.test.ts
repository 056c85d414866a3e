import * as fc from "fast-check";
import { expect, it } from "vitest";
import { nearDates } from "#tests/arbitraries.ts";
import { day, daysBetween, moveDay, toIso } from "./plain-date.ts";
import type { LatestWork } from "./reverse-planning.ts";
import { busyStretch, workPerMonth } from "./workload.ts";

const work = (start: string, end: string): LatestWork => ({
  start: day(start),
  end: day(end),
  leadDays: daysBetween(day(start), day(end)) + 1,
  assumed: false,
  heldBy: null,
});

it("counts a task in every month that its work touches, and keeps the months in between", () => {
  const months = workPerMonth(
    new Map([
      ["a", work("2023-06-20", "2023-07-03")],
      ["b", work("2023-07-31", "2023-07-31")],
      ["c", work("2023-10-01", "2023-10-14")],
    ]),
  );
  expect(months.map(({ month, taskIds }) => [toIso(month), taskIds])).toEqual([
    ["2023-06-01", ["a"]],
    ["2023-07-01", ["a", "b"]],
    ["2023-08-01", []],
    ["2023-09-01", []],
    ["2023-10-01", ["c"]],
  ]);
});

it("has no months without work", () => {
  expect(workPerMonth(new Map())).toEqual([]);
});

it("loses no task, and its months follow each other", () => {
  const works = fc.array(fc.tuple(nearDates, fc.integer({ min: 1, max: 200 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(works, (all) => {
      const plan = new Map(
        all.map(([start, leadDays], index) => [
          String(index),
          { start, end: moveDay(start, { days: leadDays - 1 }), leadDays, assumed: true, heldBy: null },
        ]),
      );
      const months = workPerMonth(plan);
      expect(new Set(months.flatMap(({ taskIds }) => taskIds))).toEqual(new Set(plan.keys()));
      months.slice(1).forEach(({ month }, index) => {
        expect(toIso(month)).toBe(toIso(moveDay(months[index]?.month ?? month, { months: 1 })));
      });
      expect(months[0]?.taskIds).not.toEqual([]);
      expect(months.at(-1)?.taskIds).not.toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it("a task years away does not stretch the axis: it is said apart", () => {
  const near = ["2023-03-10", "2023-04-20", "2023-08-31"].map((end) => [end, work(end, end)] as const);
  const months = workPerMonth(new Map([...near, ["far", work("2025-12-03", "2025-12-16")]]));
  const { shown, far } = busyStretch(months);
  expect(shown.map(({ month }) => toIso(month))).toEqual([
    "2023-03-01",
    "2023-04-01",
    "2023-05-01",
    "2023-06-01",
    "2023-07-01",
    "2023-08-01",
  ]);
  expect(far.map((stretch) => stretch.map(({ month }) => toIso(month)))).toEqual([["2025-12-01"]]);
  expect(busyStretch([])).toEqual({ shown: [], far: [] });
});
