import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDates, preparationLogs, preparationTasks } from "#tests/arbitraries.ts";
import { sourcedTask } from "#tests/sourced-task.ts";
import { boardReplay } from "./board-replay.ts";
import type { Board } from "./board.ts";
import { day, dayNumber } from "./plain-date.ts";
import { orderedLog, type PreparationEvent, statesAt } from "./preparation-log.ts";
import { boardTasks, countTasks, urgencyOn } from "./readiness.ts";
import { planBackwards, startOverdue } from "./reverse-planning.ts";

const board: Board = {
  id: "a",
  name: { nl: "a", en: "a" },
  roles: ["schoolbestuur"],
  schools: 1,
  pupils: 1,
  example: true,
};
const days = plainDates("2022-12-01", "2023-12-31");
const known = fc.option(days);

describe("a board among all boards", () => {
  it("has the counts of its own page, on any day and any kennisdatum, asked in any order", () => {
    fc.assert(
      fc.property(
        preparationTasks,
        preparationLogs,
        fc.array(days, { minLength: 1, maxLength: 5 }),
        known,
        (tasks, log, asked, knownOn) => {
          const replay = boardReplay({ tasks, board, log: [...log, ...log], known: knownOn });
          for (const on of asked) {
            const own = boardTasks(tasks, board, statesAt(orderedLog(log), { on, known: knownOn }));
            const counts = countTasks(own, on);
            const standing = replay.at(dayNumber(on));
            expect(standing).toMatchObject({
              done: counts.klaar,
              total: counts.total,
              late: counts.late,
              blocked: counts.geblokkeerd,
            });
            expect(standing.tasks).toEqual(own);
            expect(replay.doneAt(dayNumber(on))).toBe(counts.klaar);
            const domains = Object.values(standing.domains);
            expect(domains.reduce((sum, { done }) => sum + done, 0)).toBe(counts.klaar);
            expect(domains.reduce((sum, { total }) => sum + total, 0)).toBe(counts.total);
            const plan = planBackwards(own);
            const passed = own.filter((task) => {
              const work = plan.get(task.id);
              return work && startOverdue(task, work, on) > 0;
            });
            expect(standing.startsPassed).toBe(passed.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("says the oldest date that has passed, and the next one to come", () => {
    fc.assert(
      fc.property(preparationTasks, preparationLogs, days, (tasks, log, on) => {
        const standing = boardReplay({ tasks, board, log, known: null }).at(dayNumber(on));
        const dates = (kinds: readonly string[]) =>
          standing.tasks
            .filter((task) => kinds.includes(urgencyOn(task, on)?.kind ?? ""))
            .flatMap(({ deadline }) => (deadline ? dayNumber(deadline.date) : []))
            .toSorted((a, b) => a - b);
        expect(standing.oldestLate).toBe(dates(["late"])[0] ?? null);
        expect(standing.nextFixed).toBe(dates(["today", "ahead"])[0] ?? null);
      }),
    );
  });
});

describe("a board with two tasks", () => {
  const tasks = [
    sourcedTask("march", { date: "2023-03-31" }),
    sourcedTask("june", { date: "2023-06-30" }),
    sourcedTask("not-ours", { date: "2023-01-31", appliesTo: "leersteuncentrum" }),
  ];
  const event = (
    id: string,
    taskId: string,
    effectiveOn: string,
    given: Partial<PreparationEvent> = {},
  ): PreparationEvent => ({
    id,
    taskId,
    status: "klaar",
    effectiveOn: day(effectiveOn),
    recordedAt: "2023-02-01T10:00:00.000Z",
    role: "schoolbestuur",
    ...given,
  });
  const own = { title: "Zaal huren", domain: "leersteunmodel" } as const;
  const replayOf = (log: readonly PreparationEvent[], knownOn: string | null = null) =>
    boardReplay({ tasks, board, log, known: knownOn === null ? null : day(knownOn) });
  const at = (log: readonly PreparationEvent[], on: string) => replayOf(log).at(dayNumber(day(on)));
  const doneAt = (log: readonly PreparationEvent[], on: string) => replayOf(log).doneAt(dayNumber(day(on)));

  it.each([
    ["2023-03-31", { late: 0, oldestLate: null, nextFixed: "2023-03-31" }],
    ["2023-04-01", { late: 1, oldestLate: "2023-03-31", nextFixed: "2023-06-30" }],
    ["2023-07-01", { late: 2, oldestLate: "2023-03-31", nextFixed: null }],
  ])("is late from the day after a date: on %s", (on, expected) => {
    const number = (date: string | null) => date && dayNumber(day(date));
    expect(at([], on)).toMatchObject({
      late: expected.late,
      oldestLate: number(expected.oldestLate),
      nextFixed: number(expected.nextFixed),
    });
  });

  it("can begin in time up to and including the last day to begin", () => {
    const march = (on: string) => at([event("1", "june", "2023-01-01")], on).startsPassed;
    expect([march("2023-03-18"), march("2023-03-19")]).toEqual([0, 1]);
    expect(
      at(
        [event("1", "june", "2023-01-01"), event("2", "march", "2023-01-01", { status: "bezig" })],
        "2023-06-01",
      ).startsPassed,
    ).toBe(0);
  });

  it("has worked last on the day of its last line by then", () => {
    const log = [event("1", "march", "2023-02-10"), event("2", "june", "2023-02-20")];
    const worked = (on: string) => at(log, on).lastWork;
    expect(worked("2023-02-09")).toBeNull();
    expect(worked("2023-02-10")).toBe(dayNumber(day("2023-02-10")));
    expect(worked("2023-02-19")).toBe(dayNumber(day("2023-02-10")));
    expect(worked("2023-02-20")).toBe(dayNumber(day("2023-02-20")));
  });

  it("has done a task from the day itself, until the day on which it is taken up again", () => {
    const log = [event("2", "march", "2023-02-10"), event("3", "march", "2023-02-20", { status: "bezig" })];
    const done = ["2023-02-09", "2023-02-10", "2023-02-19", "2023-02-20"].map((on) => doneAt(log, on));
    expect(done).toEqual([0, 1, 1, 0]);
    expect(at(log, "2023-02-10")).toMatchObject({ done: 1, total: 2 });
  });

  it("has done no task of another role, nor one that nobody added, whatever its log says", () => {
    const log = [
      event("1", "not-ours", "2023-01-01", { own }),
      event("2", "unknown", "2023-01-01"),
      event("3", "own", "2023-01-01", { own }),
    ];
    expect(doneAt(log, "2023-02-01")).toBe(1);
    expect(at(log, "2023-02-01")).toMatchObject({ done: 1, total: 3 });
  });

  it("believes of one day what was written last, and of one moment the last by id, in whatever order they came", () => {
    const first = event("2", "march", "2023-02-10", { status: "bezig" });
    const later = event("1", "march", "2023-02-10", { recordedAt: "2023-02-01T10:00:00.001Z" });
    const twin = event("3", "march", "2023-02-10");
    for (const log of [
      [first, later],
      [later, first],
      [first, twin],
      [twin, first],
    ])
      expect([at(log, "2023-02-10").done, doneAt(log, "2023-02-10")]).toEqual([1, 1]);
  });

  it("keeps the first of two lines with one id", () => {
    const log = [event("1", "march", "2023-02-10"), event("1", "march", "2023-02-11", { status: "bezig" })];
    expect([at(log, "2023-03-01").done, doneAt(log, "2023-03-01")]).toEqual([1, 1]);
  });

  it("forgets what was written after the kennisdatum", () => {
    const log = [event("1", "march", "2023-01-10")];
    const done = ["2023-01-31", "2023-02-01"].map((on) =>
      replayOf(log, on).doneAt(dayNumber(day("2023-03-01"))),
    );
    expect(done).toEqual([0, 1]);
  });

  it("is not worked out anew for a day when nothing has happened since the one before", () => {
    const replay = replayOf([event("1", "march", "2023-02-10"), event("2", "june", "2023-02-20")]);
    const tasksOn = (on: string) => replay.at(dayNumber(day(on))).tasks;
    const before = tasksOn("2023-02-10");
    expect(tasksOn("2023-02-19")).toBe(before);
    expect(tasksOn("2023-02-20")).not.toBe(before);
  });
});
