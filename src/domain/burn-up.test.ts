import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { preparationLogs, preparationTasks } from "#tests/arbitraries.ts";
import { sourcedTask } from "#tests/sourced-task.ts";
import { burnUp } from "./burn-up.ts";
import { day, dayNumber, toIso } from "./plain-date.ts";
import { orderedLog, type PreparationEvent, statesAt } from "./preparation-log.ts";
import { boardTasks, countTasks } from "./readiness.ts";

const board = { roles: ["schoolbestuur"] as const };
const period = { from: day("2023-01-01"), to: day("2023-10-01") };

describe("the burn-up", () => {
  it("adds up on every day, and agrees with the state of that day", () => {
    fc.assert(
      fc.property(preparationTasks, preparationLogs, (tasks, events) => {
        const log = orderedLog(events);
        const points = burnUp({ tasks, board, log, period, known: null });
        expect(points).toHaveLength(dayNumber(period.to) - dayNumber(period.from) + 1);
        for (const { on, done, active, rest, total } of points.filter((_, index) => index % 30 === 0)) {
          expect(done + active + rest).toBe(total);
          const counts = countTasks(boardTasks(tasks, board, statesAt(log, { on, known: null })), on);
          expect({ done, total }).toEqual({ done: counts.klaar, total: counts.total });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("plans every task that applies by the last of its dates, and never takes one back", () => {
    fc.assert(
      fc.property(preparationTasks, preparationLogs, (tasks, events) => {
        const points = burnUp({ tasks, board, log: orderedLog(events), period, known: null });
        const planned = points.map((point) => point.planned);
        expect(planned).toEqual(planned.toSorted((a, b) => a - b));
        expect(planned.at(-1) ?? 0).toBeLessThanOrEqual(points.at(-1)?.total ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("five days of March", () => {
  const tasks = [
    sourcedTask("third", { date: "2023-03-03" }),
    sourcedTask("second", { date: "2023-03-02" }),
    sourcedTask("not-ours", { date: "2023-03-01", appliesTo: "leersteuncentrum" }),
  ];
  const event = (on: number, taskId: string, given: Partial<PreparationEvent>): PreparationEvent => ({
    id: `${taskId}-${on}`,
    taskId,
    status: "bezig",
    effectiveOn: day(`2023-03-0${on}`),
    recordedAt: `2023-03-0${on}T10:00:00.000Z`,
    role: "schoolbestuur",
    ...given,
  });
  const own = { title: "Zaal huren", domain: "leersteunmodel" } as const;
  const days = (log: readonly PreparationEvent[], known: string | null = null) =>
    burnUp({
      tasks,
      board,
      log: orderedLog(log),
      period: { from: day("2023-03-01"), to: day("2023-03-05") },
      known: known === null ? null : day(known),
    });
  const planned = (log: readonly PreparationEvent[]) => days(log).map((point) => point.planned);

  it("count each task where it stands at the end of the day", () => {
    const log = [
      event(2, "third", { status: "geblokkeerd" }),
      event(2, "second", {}),
      event(3, "second", { status: "klaar" }),
      event(4, "third", { status: "niet-van-toepassing" }),
      event(5, "second", { status: "niet-gestart" }),
    ];
    expect(
      days(log).map(({ on, done, active, rest, total }) => [toIso(on), done, active, rest, total]),
    ).toEqual([
      ["2023-03-01", 0, 0, 2, 2],
      ["2023-03-02", 0, 2, 0, 2],
      ["2023-03-03", 1, 1, 0, 2],
      ["2023-03-04", 1, 0, 0, 1],
      ["2023-03-05", 0, 0, 1, 1],
    ]);
  });

  it("leave out what was written after the kennisdatum", () => {
    const log = [event(2, "second", { status: "klaar", recordedAt: "2023-03-04T10:00:00.000Z" })];
    expect(days(log).map(({ done }) => done)).toEqual([0, 1, 1, 1, 1]);
    expect(days(log, "2023-03-03").map(({ done }) => done)).toEqual([0, 0, 0, 0, 0]);
  });

  it("count an own task from the day it was added, whatever was said of it before", () => {
    const log = [event(1, "own", {}), event(3, "own", { own }), event(4, "own", { status: "klaar" })];
    expect(days(log).map(({ total, active, done }) => [total, active, done])).toEqual([
      [2, 0, 0],
      [2, 0, 0],
      [3, 1, 0],
      [3, 0, 1],
      [3, 0, 1],
    ]);
  });

  it("count no task of another role, nor one that nobody added", () => {
    const log = [event(2, "not-ours", { own, status: "klaar" }), event(2, "unknown", { status: "klaar" })];
    expect(days(log).map(({ total, done }) => [total, done])).toEqual(days([]).map(() => [2, 0]));
  });

  it("plan a task from the very day it is due", () => {
    expect(planned([])).toEqual([0, 1, 2, 2, 2]);
  });

  it("plan for the dates that the board has set itself, and not for what does not apply or has none", () => {
    expect(planned([event(5, "second", { ownDeadline: day("2023-03-04") })])).toEqual([0, 0, 1, 2, 2]);
    expect(planned([event(1, "second", { status: "niet-van-toepassing" })])).toEqual([0, 0, 1, 1, 1]);
    const own1 = event(1, "own-1", { own });
    const own2 = event(1, "own-2", { own, ownDeadline: day("2023-03-04") });
    expect(planned([own1, own2])).toEqual([0, 1, 2, 3, 3]);
  });
});
