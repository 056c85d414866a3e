import { describe, expect, it } from "vitest";
import { day, dayNumber, toIso } from "#src/domain/plain-date.ts";
import { timeScale } from "./scale.ts";

const week = timeScale({ from: day("2023-02-06"), to: day("2023-02-12") }, { x0: 100, x1: 170 });
const monday = dayNumber(day("2023-02-06"));
const dayAt = (x: number) => toIso(week.dayAt(x));

describe("the scale of time", () => {
  it("gives every day the same width, the last one too", () => {
    expect(week).toMatchObject({ first: monday, end: monday + 7, pxPerDay: 10, plot: { x0: 100, x1: 170 } });
    expect([0, 1, 6, 7, -3].map((days) => week.x(monday + days))).toEqual([100, 110, 160, 170, 70]);
  });

  it("says a day from its first px up to the px before the next", () => {
    expect([100, 109.9, 110, 159.9, 160].map(dayAt)).toEqual([
      "2023-02-06",
      "2023-02-06",
      "2023-02-07",
      "2023-02-11",
      "2023-02-12",
    ]);
  });

  it("stays within the period under a hand that leaves the plot", () => {
    expect([99.9, -500].map(dayAt)).toEqual(["2023-02-06", "2023-02-06"]);
    expect([169.9, 170, 900].map(dayAt)).toEqual(["2023-02-12", "2023-02-12", "2023-02-12"]);
  });

  it("may be one day", () => {
    const one = timeScale({ from: day("2024-02-29"), to: day("2024-02-29") }, { x0: 0, x1: 50 });
    expect(one.pxPerDay).toBe(50);
    expect(toIso(one.dayAt(50))).toBe("2024-02-29");
  });
});
