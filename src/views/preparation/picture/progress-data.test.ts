import { describe, expect, it } from "vitest";
import { day, toIso } from "#src/domain/plain-date.ts";
import type { Forecast } from "#src/domain/forecast.ts";
import type { BurnUpPoint } from "#src/domain/burn-up.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { monthEnds, plannedBy, progressRows, shownPeriod } from "./progress-data.ts";
import { suggested, taskOf } from "./task-fixture.ts";

const event = (effectiveOn: string): PreparationEvent => ({
  id: effectiveOn,
  taskId: "a",
  status: "bezig",
  effectiveOn: day(effectiveOn),
  recordedAt: `${effectiveOn}T12:00:00.000Z`,
  role: "school",
});
const forecastTo = (most: string): Forecast => ({
  kind: "forecast",
  chance: 0.5,
  half: day("2023-09-01"),
  most: day(most),
  leftAfter: 0,
  unpaced: 0,
  weeks: 9,
  runs: 2000,
});
const period = (events: readonly string[], asOf: string, forecast: Forecast | null = null) => {
  const { from, to } = shownPeriod({ log: events.map(event), asOf: day(asOf), known: null }, forecast);
  return [toIso(from), toIso(to)];
};

describe("the period of the chart", () => {
  it("is that of 2023 before anything is recorded", () => {
    expect(period([], "2023-06-15")).toEqual(["2023-01-01", "2023-10-01"]);
    expect(period(["2023-07-01"], "2023-06-15")).toEqual(["2023-01-01", "2023-10-01"]);
  });

  it("begins a month before the first event, and reaches to the last one and to the forecast", () => {
    expect(period(["2022-12-08"], "2023-06-15")).toEqual(["2022-11-08", "2023-10-01"]);
    expect(period(["2022-12-08", "2023-10-20"], "2023-10-20")).toEqual(["2022-11-08", "2023-11-20"]);
    expect(period(["2022-12-08"], "2023-06-15", forecastTo("2023-12-01"))).toEqual([
      "2022-11-08",
      "2023-12-15",
    ]);
    expect(period(["2022-12-08"], "2023-06-15", forecastTo("2029-12-01"))[1]).toBe("2024-03-01");
  });

  it("takes in a peildatum that lies near, and leaves out one that lies far", () => {
    expect(period([], "2022-11-15")[0]).toBe("2022-11-15");
    expect(period([], "2023-12-15")[1]).toBe("2023-12-29");
    expect(period([], "2015-06-15")).toEqual(["2023-01-01", "2023-10-01"]);
    expect(period(["2022-12-08"], "2026-11-22")).toEqual(["2022-11-08", "2023-10-01"]);
  });
});

const tasks = [
  taskOf("a", { fixed: "2023-03-10" }),
  taskOf("b", { deadline: suggested("2023-03-10"), state: { ownDeadline: day("2023-04-01") } }),
  taskOf("c", { fixed: "2023-03-01", state: { status: "niet-van-toepassing" } }),
  taskOf("d"),
];

it("the plan is what is aimed for: the board's own date where it has one, and nothing that does not apply", () => {
  expect(plannedBy(tasks, day("2023-03-09"))).toBe(0);
  expect(plannedBy(tasks, day("2023-03-10"))).toBe(1);
  expect(plannedBy(tasks, day("2023-04-01"))).toBe(2);
});

const point = (on: string, done: number): BurnUpPoint => ({
  on: day(on),
  done,
  active: 1,
  rest: 2 - done,
  total: 3,
  planned: 0,
});

it("the chart has a row where something changes and at its ends, and nothing done after the last point", () => {
  const points = ["2023-03-01", "2023-03-02", "2023-03-03", "2023-03-04"].map((on, index) =>
    point(on, index < 2 ? 0 : 1),
  );
  const rows = progressRows(points, tasks, { from: day("2023-03-01"), to: day("2023-05-01") });
  expect(rows.map(({ done, begun, total, planned }) => [done, begun, total, planned])).toEqual([
    [0, 1, 3, 0],
    [1, 2, 3, null],
    [1, 2, 3, null],
    [null, null, null, 1],
    [null, null, null, 2],
    [null, null, 3, 2],
  ]);
});

it("the table has the last day of each month, and the peildatum", () => {
  const points = ["2023-02-27", "2023-02-28", "2023-03-01", "2023-03-02"].map((on) => point(on, 0));
  expect(monthEnds(points).map(({ on }) => toIso(on))).toEqual(["2023-02-28", "2023-03-02"]);
});
