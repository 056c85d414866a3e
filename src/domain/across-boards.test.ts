import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDates, preparationLogs, preparationTasks } from "#tests/arbitraries.ts";
import { sourcedTask } from "#tests/sourced-task.ts";
import {
  type BoardStanding,
  type DoneOf,
  HEATS,
  heatOf,
  isHalfway,
  needAttention,
  nextFixedTasks,
  shareOf,
  sortBoards,
  spreadOf,
  sumOf,
  tallyTasks,
} from "./across-boards.ts";
import { boardReplay } from "./board-replay.ts";
import type { Board } from "./board.ts";
import { day, dayNumber, isBefore } from "./plain-date.ts";
import type { Deadline, PreparationTask } from "./preparation.ts";
import { UNTOUCHED } from "./preparation-log.ts";
import { type BoardTask, urgencyOn } from "./readiness.ts";
import type { TaskStatus } from "./task-status.ts";

const boardCalled = (id: string, name = id): Board => ({
  id,
  name: { nl: name, en: name },
  roles: ["schoolbestuur"],
  schools: 1,
  pupils: 1,
  example: true,
});
const days = plainDates("2022-12-01", "2023-12-31");

describe("heat", () => {
  it("rises with what is done, and is highest only when all is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (total) => {
        const heats = Array.from({ length: total + 1 }, (_, done) => heatOf({ done, total }) ?? 0);
        expect(heats).toEqual(heats.toSorted((a, b) => a - b));
        expect(heats.filter((heat) => heat === 5)).toHaveLength(1);
        expect(heats[0]).toBe(1);
      }),
    );
  });

  it("has none where there is nothing to do", () => {
    expect(heatOf({ done: 0, total: 0 })).toBeNull();
  });

  it.each([
    [0, 1],
    [1, 1],
    [24, 1],
    [25, 2],
    [49, 2],
    [50, 3],
    [74, 3],
    [75, 4],
    [99, 4],
    [100, 5],
  ])("of %i tasks in a hundred is %i", (done, heat) => {
    expect(heatOf({ done, total: 100 })).toBe(heat);
  });
});

it("a board is halfway at half of its tasks, and where there is nothing to do all is done", () => {
  const counts = [1, 2, 3].map((done): DoneOf => ({ done, total: 4 }));
  expect(counts.map(isHalfway)).toEqual([false, true, true]);
  expect(counts.map(shareOf)).toEqual([0.25, 0.5, 0.75]);
  expect(isHalfway({ done: 2, total: 5 })).toBe(false);
  expect([shareOf({ done: 0, total: 0 }), isHalfway({ done: 0, total: 0 })]).toEqual([1, true]);
});

it("boards add up, and those without tasks are in no part of the spread", () => {
  const all = [
    { done: 1, total: 4 },
    { done: 0, total: 0 },
    { done: 3, total: 3 },
    { done: 2, total: 6 },
  ];
  expect(sumOf(all)).toEqual({ done: 6, total: 13 });
  expect(sumOf([])).toEqual({ done: 0, total: 0 });
  expect(spreadOf(all)).toEqual({ 1: 0, 2: 2, 3: 0, 4: 0, 5: 1 });
});

const standings = fc
  .array(fc.tuple(preparationTasks, preparationLogs), { maxLength: 6 })
  .chain((all) =>
    days.map((on) =>
      all.map(([tasks, log], index) =>
        boardReplay({ tasks, board: boardCalled(`b-${index}`), log, known: null }).at(dayNumber(on)),
      ),
    ),
  );

describe("all boards together", () => {
  it("each stands in one part of the spread", () => {
    fc.assert(
      fc.property(standings, (all) => {
        const spread = spreadOf(all);
        const counted = HEATS.reduce((sum, heat) => sum + spread[heat], 0);
        expect(counted).toBe(all.filter(({ total }) => total > 0).length);
      }),
      { numRuns: 40 },
    );
  });

  it("what is told of tasks adds up to what is told of boards", () => {
    fc.assert(
      fc.property(standings, days, (all, on) => {
        const tallies = tallyTasks(all, ({ deadline }) => isBefore(deadline.date, on));
        const sourced = all.flatMap(({ tasks }) => tasks.filter((task) => task.sourced));
        const sum = (key: "total" | "done" | "late") => tallies.reduce((all, tally) => all + tally[key], 0);
        expect(sum("done")).toBe(sourced.filter(({ state }) => state.status === "klaar").length);
        expect(sum("total")).toBe(
          sourced.filter(({ state }) => state.status !== "niet-van-toepassing").length,
        );
        expect(sum("late")).toBe(sourced.filter((task) => urgencyOn(task, on)?.kind === "late").length);
        for (const { total, started, done } of tallies) {
          expect(done).toBeLessThanOrEqual(started);
          expect(started).toBeLessThanOrEqual(total);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are sorted without losing one, and those without a figure come last", () => {
    const columns = fc.constantFrom("naam", "klaar", "te-laat", "datum", "leersteunmodel" as const);
    fc.assert(
      fc.property(standings, columns, fc.boolean(), (all, column, descending) => {
        const sorted = sortBoards(all, { column, descending }, ({ name }) => name.nl);
        expect(new Set(sorted)).toEqual(new Set(all));
        if (column !== "datum") return;
        const missing = sorted.map(({ nextFixed }) => nextFixed === null);
        expect(missing).toEqual(missing.toSorted((a, b) => Number(a) - Number(b)));
      }),
      { numRuns: 40 },
    );
  });

  it("ask for attention only with a reason, the late ones first", () => {
    fc.assert(
      fc.property(standings, days, (all, on) => {
        const asking = needAttention(all, dayNumber(on));
        for (const { late, blocked, startsPassed, silent } of asking)
          expect(late + blocked + startsPassed > 0 || silent).toBe(true);
        const late = asking.map((one) => one.late);
        expect(late).toEqual(late.toSorted((a, b) => b - a));
        const quiet: BoardStanding[] = all.filter(
          (standing) => !asking.some((one) => one.standing === standing),
        );
        for (const { late: count, blocked } of quiet) expect([count, blocked]).toEqual([0, 0]);
      }),
      { numRuns: 40 },
    );
  });
});

const ON = dayNumber(day("2023-06-15"));
const boardTask = (sourced: PreparationTask | null, status: TaskStatus, deadline?: Deadline): BoardTask => ({
  id: sourced?.id ?? "own",
  sourced,
  ownTitle: sourced ? null : "Zaal huren",
  domain: "leersteunmodel",
  dependsOn: [],
  deadline: deadline ?? sourced?.deadline ?? null,
  state: { ...UNTOUCHED, status },
});
/** A board that works: something is open, and something was recorded today. */
const standing = (id: string, given: Partial<BoardStanding> = {}, name = id): BoardStanding => ({
  board: boardCalled(id, name),
  tasks: [boardTask(sourcedTask("tk-a"), "bezig")],
  domains: {
    "gewoon-onderwijs": { done: 0, total: 0 },
    leersteunmodel: { done: 0, total: 1 },
    "buitengewoon-onderwijs": { done: 0, total: 0 },
  },
  done: 0,
  total: 1,
  blocked: 0,
  late: 0,
  oldestLate: null,
  nextFixed: null,
  startsPassed: 0,
  lastWork: ON,
  ...given,
});
const idsOf = (standings: readonly BoardStanding[]) => standings.map(({ board }) => board.id);

describe("a board that asks for attention", () => {
  const asking = (...standings: BoardStanding[]) => needAttention(standings, ON);

  it("has something late, stuck or too late to begin; one that works asks for nothing", () => {
    expect(asking(standing("a"))).toEqual([]);
    for (const reason of [{ late: 1 }, { blocked: 1 }, { startsPassed: 1 }]) {
      const one = standing("a", reason);
      const quiet = { late: 0, blocked: 0, startsPassed: 0, silent: false };
      expect(asking(one)).toEqual([{ ...quiet, ...reason, standing: one }]);
    }
    expect(asking(standing("a", { late: 1, blocked: 1 }))).toHaveLength(1);
  });

  it("is silent from the 28th day without a line, or without any line, while something is open", () => {
    const silent = (lastWork: number | null) => asking(standing("a", { lastWork })).map((one) => one.silent);
    expect(silent(ON - 27)).toEqual([]);
    expect(silent(ON - 28)).toEqual([true]);
    expect(silent(null)).toEqual([true]);
    const closed = [boardTask(sourcedTask("tk-a"), "klaar"), boardTask(null, "niet-van-toepassing")];
    expect(asking(standing("a", { lastWork: null, tasks: closed }))).toEqual([]);
    const oneOpen = [...closed, boardTask(sourcedTask("tk-b"), "niet-gestart")];
    expect(asking(standing("a", { lastWork: null, tasks: oneOpen }))).toHaveLength(1);
  });

  it("stands by what is late, then by what can no longer begin, silence, what is stuck, and its id", () => {
    const inOrder = [
      standing("late-2", { late: 2 }),
      standing("late-1", { late: 1 }),
      standing("starts-2", { startsPassed: 2 }),
      standing("starts-1-silent", { startsPassed: 1, lastWork: null }),
      standing("starts-1", { startsPassed: 1, blocked: 9 }),
      standing("silent", { lastWork: ON - 40 }),
      standing("blocked-2", { blocked: 2 }),
      standing("blocked-1-a", { blocked: 1 }),
      standing("blocked-1-b", { blocked: 1 }),
    ];
    const mixed = [4, 7, 1, 8, 0, 5, 3, 6, 2].flatMap((place) => inOrder[place] ?? []);
    for (const all of [inOrder, inOrder.toReversed(), mixed])
      expect(asking(...all).map((one) => one.standing.board.id)).toEqual(idsOf(inOrder));
  });
});

describe("boards in order of a column", () => {
  const all = [
    standing("half", { done: 1, total: 2, late: 3, nextFixed: ON + 5 }, "Scholen 10"),
    standing("empty", { done: 0, total: 0, late: 0, nextFixed: null }, "Ádelaar"),
    standing("same", { done: 2, total: 4, late: 3, nextFixed: ON + 5 }, "Scholen 9"),
    standing("none", { done: 0, total: 9, late: 1, nextFixed: null }, "Zonnebloem"),
    standing("full", { done: 1, total: 1, late: 0, nextFixed: ON + 1 }, "beuk"),
  ];
  const sorted = (column: Parameters<typeof sortBoards>[1]["column"], descending: boolean, of = all) =>
    idsOf(sortBoards(of, { column, descending }, ({ name }) => name.nl));

  it.each([
    ["naam", false, ["empty", "full", "same", "half", "none"]],
    ["naam", true, ["none", "half", "same", "full", "empty"]],
    ["klaar", false, ["none", "same", "half", "full", "empty"]],
    ["klaar", true, ["full", "same", "half", "none", "empty"]],
    ["te-laat", false, ["empty", "full", "none", "same", "half"]],
    ["te-laat", true, ["same", "half", "none", "empty", "full"]],
    ["datum", false, ["full", "same", "half", "empty", "none"]],
    ["datum", true, ["same", "half", "full", "empty", "none"]],
  ] as const)("%s, descending %s", (column, descending, expected) => {
    expect(sorted(column, descending)).toEqual(expected);
    expect(sorted(column, descending, all.toReversed())).toEqual(expected);
  });

  it("of one domain are compared by that domain alone", () => {
    const inDomain = (id: string, counted: DoneOf) =>
      standing(id, { done: 5, total: 5, domains: { ...standing(id).domains, "gewoon-onderwijs": counted } });
    const some = [
      inDomain("all", { done: 2, total: 2 }),
      inDomain("nothing", { done: 0, total: 0 }),
      inDomain("third", { done: 1, total: 3 }),
    ];
    expect(sorted("gewoon-onderwijs", false, some)).toEqual(["third", "all", "nothing"]);
    expect(sorted("gewoon-onderwijs", true, some)).toEqual(["all", "third", "nothing"]);
  });
});

it("a task is told across all boards that must do it, in the order in which it is met; an own one is of one board", () => {
  const [first, second] = [sourcedTask("tk-a"), sourcedTask("tk-b")];
  const boards = [
    [boardTask(first, "niet-gestart"), boardTask(second, "klaar"), boardTask(null, "klaar")],
    [boardTask(first, "bezig"), boardTask(second, "niet-van-toepassing")],
    [boardTask(first, "geblokkeerd"), boardTask(second, "klaar")],
    [boardTask(first, "klaar")],
  ].map((tasks, index) => standing(String(index), { tasks }));
  expect(tallyTasks(boards, (task) => task === first)).toEqual([
    { task: first, total: 4, started: 3, done: 1, late: 3 },
    { task: second, total: 2, started: 2, done: 2, late: 0 },
  ]);
  expect(tallyTasks(boards, () => false)[0]).toMatchObject({ late: 0 });
});

it("the tasks of the next date are the open ones that a source sets on that very day", () => {
  const next = day("2023-06-30");
  const on = (date: string): Deadline => ({ basis: "source", date: day(date) });
  const proposal: Deadline = { basis: "suggested", date: next, reason: { nl: "", en: "" } };
  const named = (id: string, status: TaskStatus, deadline: Deadline) =>
    boardTask(sourcedTask(id), status, deadline);
  const tasks = [
    named("begun", "bezig", on("2023-06-30")),
    named("done", "klaar", on("2023-06-30")),
    named("day-before", "bezig", on("2023-06-29")),
    named("day-after", "bezig", on("2023-07-01")),
    named("proposed", "bezig", proposal),
    boardTask(null, "bezig"),
    named("untouched", "niet-gestart", on("2023-06-30")),
  ];
  const found = nextFixedTasks({ tasks, nextFixed: dayNumber(next) });
  expect(found.map(({ id }) => id)).toEqual(["begun", "untouched"]);
  expect(nextFixedTasks({ tasks, nextFixed: null })).toEqual([]);
});
