import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDates } from "#tests/arbitraries.ts";
import {
  doneAtPace,
  forecast,
  type ForecastQuestion,
  prepareForecast,
  readForecast,
  weeklyPace,
} from "./forecast.ts";
import { day, dayNumber, isAfter, toIso } from "./plain-date.ts";
import type { PreparationTask } from "./preparation.ts";
import { type PreparationEvent, statesAt } from "./preparation-log.ts";
import { boardTasks } from "./readiness.ts";
import type { TaskStatus } from "./task-status.ts";

const on = day("2023-06-15");
const target = day("2023-09-01");
const weekly = ["2023-05-01", "2023-05-08", "2023-05-15", "2023-05-22", "2023-05-29", "2023-06-05"].map(day);
const asked = (given: Partial<ForecastQuestion>) =>
  forecast({
    doneOn: weekly,
    begunOn: day("2023-05-01"),
    lastOn: day("2023-06-05"),
    left: 6,
    on,
    target,
    seed: 1,
    ...given,
  });

describe("the forecast", () => {
  it("orders its days, and its chance agrees with them", () => {
    fc.assert(
      fc.property(
        fc.array(plainDates("2023-02-10", "2023-06-15"), { minLength: 3, maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer(),
        (doneOn, left, seed) => {
          const answer = asked({ doneOn, begunOn: day("2023-02-01"), left, seed, runs: 200 });
          fc.pre(answer.kind === "forecast");
          const { half, most, chance } = answer;
          const end = dayNumber(day("9999-12-31"));
          const [first, second] = [half, most].map((date) => (date ? dayNumber(date) : end));
          expect(first).toBeLessThanOrEqual(second ?? 0);
          expect(chance >= 0.5).toBe(half !== null && !isAfter(half, target));
          expect(chance >= 0.85).toBe(most !== null && !isAfter(most, target));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("is the same for the same seed", () => {
    expect(asked({ seed: 7 })).toEqual(asked({ seed: 7 }));
  });

  it("follows a steady pace", () => {
    const answer = asked({ begunOn: day("2023-05-05"), left: 6 });
    if (answer.kind !== "forecast") throw new Error(answer.kind);
    expect(answer.weeks).toBe(6);
    expect(answer.half && dayNumber(answer.half) - dayNumber(on)).toBeGreaterThan(35);
    expect(answer.half && dayNumber(answer.half) - dayNumber(on)).toBeLessThan(63);
  });

  it("says so when all is done, and when there is too little to go on", () => {
    expect(asked({ left: 0 })).toEqual({ kind: "ready" });
    expect(asked({ begunOn: null })).toEqual({ kind: "too-little", weeks: 0, done: 0 });
    expect(asked({ begunOn: day("2023-06-01") })).toMatchObject({ kind: "too-little", weeks: 2 });
    expect(asked({ doneOn: weekly.slice(1, 3) })).toMatchObject({ kind: "too-little", done: 2 });
  });

  it("needs four weeks, and three tasks done in them", () => {
    const prepared = (begun: string, doneOn: readonly string[]) =>
      prepareForecast({
        doneOn: doneOn.map(day),
        begunOn: day(begun),
        lastOn: on,
        left: 6,
        on,
        target,
        seed: 1,
      }).kind;
    const three = ["2023-06-01", "2023-06-05", "2023-06-05"];
    expect(prepared("2023-05-19", three)).toBe("simulate");
    expect(prepared("2023-05-20", three)).toBe("too-little");
    expect(prepared("2023-05-19", three.slice(1))).toBe("too-little");
  });

  it("reads the day by which half of the runs were ready, and 85 in 100; the target day is in time", () => {
    const simulation = { pace: [1, 2, 0], left: 1, seed: 1, runs: 20 };
    const runs = Array.from({ length: 20 }, (_, index) => index + 1);
    const read = readForecast({ on, target: day("2023-06-20") }, simulation, runs);
    expect(read).toEqual({
      kind: "forecast",
      chance: 0.25,
      leftAfter: 0,
      unpaced: 0,
      half: day("2023-06-25"),
      most: day("2023-07-02"),
      weeks: 3,
      runs: 20,
    });
    const never = runs.map((days) => (days > 16 ? Number.POSITIVE_INFINITY : days));
    expect(readForecast({ on, target }, simulation, never)).toMatchObject({
      chance: 0.8,
      half: day("2023-06-25"),
      most: null,
    });
    const one = readForecast({ on, target }, { ...simulation, runs: 1 }, [3]);
    expect(one).toMatchObject({ chance: 1, half: day("2023-06-18"), most: day("2023-06-18") });
  });

  it("is not made of a log that has been silent for half a year, or in which nothing was done for so long", () => {
    const since = day("2023-06-05");
    const silent = { kind: "silent", nothing: "changed", since };
    expect(asked({ on: day("2023-12-04") })).toMatchObject({ kind: "forecast" });
    expect(asked({ on: day("2023-12-05") })).toEqual(silent);
    expect(asked({ on: day("2040-01-01") })).toEqual(silent);
    const noted = asked({ on: day("2023-12-05"), lastOn: day("2023-12-01") });
    expect(noted).toEqual({ ...silent, nothing: "done" });
    expect(asked({ on: day("2040-01-01"), left: 0 })).toEqual({ kind: "ready" });
  });

  it("says how many tasks come after the target, and is not about them", () => {
    const { leftAfter: _, ...without } = { leftAfter: 0, ...asked({}) };
    expect(asked({ leftAfter: 3 })).toEqual({ ...without, leftAfter: 3 });
  });

  it("names no day when the pace would take more than ten years", () => {
    const answer = asked({ begunOn: day("2022-06-15"), left: 2000 });
    expect(answer).toMatchObject({ kind: "forecast", chance: 0, half: null, most: null });
  });
});

describe("what counts as pace", () => {
  const event = (id: string, status: TaskStatus, on: string, own = false): PreparationEvent => ({
    id: `${id} ${on}`,
    taskId: id,
    status,
    effectiveOn: day(on),
    recordedAt: `${on}T08:00:00.000Z`,
    role: "school",
    ...(own && { own: { title: id, domain: "leersteunmodel" } }),
  });
  const paceOf = (log: readonly PreparationEvent[], tasks: readonly PreparationTask[] = []) => {
    const states = statesAt(log, { on, known: null });
    return doneAtPace(boardTasks(tasks, { roles: ["school"] }, states), log)
      .map(toIso)
      .toSorted();
  };
  const sourced = ["a", "b", "c"].map(
    (id): PreparationTask => ({
      id,
      title: { nl: id, en: id },
      description: { nl: id, en: id },
      domain: "leersteunmodel",
      appliesTo: "school",
      deadline: { basis: "source", date: target },
      dependsOn: [],
      citations: [],
    }),
  );

  it("is not what was done when the work began: a list that was read in", () => {
    const list = [event("a", "klaar", "2023-02-01"), event("b", "bezig", "2023-02-01")];
    expect(paceOf(list, sourced)).toEqual([]);
    const later = [...list, event("b", "klaar", "2023-03-01"), event("c", "klaar", "2023-03-02")];
    expect(paceOf(later, sourced)).toEqual(["2023-03-01", "2023-03-02"]);
  });

  it("is not what came in done together, on whichever day; what is done one by one is", () => {
    const begun = event("a", "bezig", "2023-02-01");
    const list = ["b", "c", "eigen"].map((id) => event(id, "klaar", "2023-04-01", id === "eigen"));
    expect(paceOf([begun, ...list], sourced)).toEqual([]);
    const again = [event("eigen", "bezig", "2023-05-01"), event("eigen", "klaar", "2023-05-08")];
    expect(paceOf([begun, ...list, ...again], sourced)).toEqual(["2023-05-08"]);
    const [one, other] = [event("b", "klaar", "2023-04-01"), event("c", "klaar", "2023-04-01")];
    const apart = [one, { ...other, recordedAt: "2023-04-01T09:00:00.000Z" }];
    expect(paceOf([begun, ...apart], sourced)).toEqual(["2023-04-01", "2023-04-01"]);
    const onTheirDays = [one, { ...other, effectiveOn: day("2023-03-01") }];
    expect(paceOf([begun, ...onTheirDays], sourced)).toEqual(["2023-03-01", "2023-04-01"]);
    const followed = [event("b", "bezig", "2023-03-01"), ...list];
    expect(paceOf([begun, ...followed], sourced)).toEqual(["2023-04-01"]);
  });
});

describe("the pace", () => {
  it("counts whole weeks back from the peildatum, zeros included", () => {
    const pace = weeklyPace(
      [day("2023-06-15"), day("2023-06-09"), day("2023-06-08"), day("2023-05-26")],
      day("2023-05-26"),
      on,
    );
    expect(pace).toEqual([2, 1, 1]);
    expect(toIso(on)).toBe("2023-06-15");
    expect(weeklyPace([], day("2023-06-14"), on)).toEqual([]);
  });
});
