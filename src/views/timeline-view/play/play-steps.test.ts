import * as fc from "fast-check";
import { expect, test } from "vitest";
import { contains } from "#src/domain/period.ts";
import {
  day,
  dayFromNumber,
  dayNumber,
  isAfter,
  type PlainDate,
  toIso,
  uniqueDays,
} from "#src/domain/plain-date.ts";
import { firstStep, nextStep } from "./play-steps.ts";

const DAYS = ["2022-07-08", "2023-02-10", "2023-05-03", "2023-09-01"].map(day);
const PERIOD = { from: day("2022-01-01"), to: day("2023-08-31") };
const first = (asOf: string) => {
  const step = firstStep(DAYS, day(asOf), PERIOD);
  return step && toIso(step);
};

test("playing goes on from the peildatum, or begins where the period does", () => {
  expect(first("2023-01-01")).toBe("2023-02-10");
  expect(first("2015-01-01")).toBe("2022-07-08");
  expect(first("2026-01-01")).toBe("2022-07-08");
});

test("at the end it begins again", () => {
  expect(nextStep(DAYS, day("2023-05-03"), PERIOD)).toBeNull();
  expect(first("2023-05-03")).toBe("2022-07-08");
});

test("every play ends, visits only later days, and stays in the period", () => {
  const days = fc.integer({ min: 0, max: 4000 }).map(dayFromNumber);
  fc.assert(
    fc.property(fc.array(days), days, days, fc.nat(2000), (some, asOf, from, length) => {
      const changes = uniqueDays(some);
      const period = { from, to: dayFromNumber(dayNumber(from) + length) };
      const visited: PlainDate[] = [];
      for (let at = firstStep(changes, asOf, period); at; at = nextStep(changes, at, period))
        visited.push(at);
      expect(visited.every((step) => contains(period, step))).toBe(true);
      expect(visited.slice(1).every((step, index) => isAfter(step, visited[index] ?? step))).toBe(true);
      expect(visited.length > 0).toBe(changes.some((change) => contains(period, change)));
    }),
  );
});
