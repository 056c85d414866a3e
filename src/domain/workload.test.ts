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

it("counts a task in a month of which it touches the first day alone, and not in that after its last", () => {
  const months = (...works: LatestWork[]) =>
    workPerMonth(new Map(works.map((one, index) => [String(index), one]))).map(({ month, taskIds }) => [
      toIso(month),
      taskIds,
    ]);
  expect(months(work("2023-06-30", "2023-07-01"))).toEqual([
    ["2023-06-01", ["0"]],
    ["2023-07-01", ["0"]],
  ]);
  expect(months(work("2023-06-01", "2023-06-30"), work("2023-07-01", "2023-07-31"))).toEqual([
    ["2023-06-01", ["0"]],
    ["2023-07-01", ["1"]],
  ]);
});

it("a pause of five months is drawn, one of six is not; the stretch with most tasks is", () => {
  const on = (...dates: string[]) =>
    busyStretch(workPerMonth(new Map(dates.map((date, index) => [String(index), work(date, date)]))));
  const lengths = ({ shown, far }: ReturnType<typeof on>) => [
    shown.length,
    far.map((months) => months.length),
  ];
  expect(lengths(on("2023-01-10", "2023-07-10"))).toEqual([7, []]);
  expect(lengths(on("2023-01-10", "2023-08-10"))).toEqual([1, [1]]);
  const later = on("2022-01-10", "2023-03-10", "2023-04-10", "2024-02-10");
  expect(later.shown.map(({ month }) => toIso(month))).toEqual(["2023-03-01", "2023-04-01"]);
  expect(later.far.map((months) => months.map(({ month }) => toIso(month)))).toEqual([
    ["2022-01-01"],
    ["2024-02-01"],
  ]);
});

it("a stretch counts its tasks, not its months; of two with as many the first is shown", () => {
  const shown = (works: Readonly<Record<string, LatestWork>>) =>
    busyStretch(workPerMonth(new Map(Object.entries(works)))).shown[0]?.taskIds;
  const long = work("2022-01-10", "2022-06-10");
  const short = work("2024-02-10", "2024-02-20");
  expect(shown({ long, a: short, b: short })).toEqual(["a", "b"]);
  expect(shown({ long, a: short })).toEqual(["long"]);
});
