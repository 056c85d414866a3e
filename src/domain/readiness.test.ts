import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { preparationLogs, preparationTasks } from "#tests/arbitraries.ts";
import { sourcedTask } from "#tests/sourced-task.ts";
import { day, dayNumber } from "./plain-date.ts";
import { orderedLog, statesAt, type TaskState, UNTOUCHED } from "./preparation-log.ts";
import {
  boardTasks,
  type BoardTask,
  countTasks,
  hasPassed,
  isClosed,
  openByAim,
  ownDaysLeft,
  urgencyOn,
  waitsFor,
} from "./readiness.ts";

const task = (id: string, given: Partial<BoardTask> = {}): BoardTask => ({
  id,
  sourced: null,
  ownTitle: id,
  domain: "leersteunmodel",
  dependsOn: [],
  deadline: null,
  state: UNTOUCHED,
  ...given,
});
const done: TaskState = { ...UNTOUCHED, status: "klaar" };
const aside: TaskState = { ...UNTOUCHED, status: "niet-van-toepassing" };
const stuck: TaskState = { ...UNTOUCHED, status: "geblokkeerd" };
const aimingFor = (date: string): Pick<BoardTask, "state"> => ({
  state: { ...UNTOUCHED, ownDeadline: day(date) },
});
const ids = (tasks: readonly BoardTask[]) => tasks.map(({ id }) => id);

describe("the tasks of a board", () => {
  const tasks = [
    sourcedTask("tk-b", { domain: "gewoon-onderwijs" }),
    sourcedTask("tk-centrum", { domain: "gewoon-onderwijs", appliesTo: "leersteuncentrum" }),
    sourcedTask("tk-a", { domain: "gewoon-onderwijs" }),
  ];
  const board = { roles: ["schoolbestuur"] as const };
  const added = (title: string): TaskState => ({
    ...UNTOUCHED,
    status: "bezig",
    own: { title, domain: "leersteunmodel" },
  });

  it("are those of its roles, in the order of the facts, and after them its own, by title", () => {
    const states = new Map([
      ["own-2", added("Actie 12")],
      ["own-3", added("Actie 4")],
      ["own-1", added("Actie 4")],
      ["tk-a", done],
    ]);
    const all = boardTasks(tasks, board, states);
    expect(ids(all)).toEqual(["tk-b", "tk-a", "own-1", "own-3", "own-2"]);
    expect(boardTasks(tasks, board, new Map([...states].toReversed()))).toEqual(all);
    expect(all[0]).toMatchObject({ sourced: tasks[0], ownTitle: null, state: UNTOUCHED });
    expect(all[1]?.state.status).toBe("klaar");
    expect(all[2]).toEqual({
      id: "own-1",
      sourced: null,
      ownTitle: "Actie 4",
      domain: "leersteunmodel",
      dependsOn: [],
      deadline: null,
      state: states.get("own-1"),
    });
  });

  it("its own come in the order of the alphabet, whatever the accents", () => {
    const titles = ["Ezelsoor", "Één team", "Evaluatie", "Élan", "EEN huis"];
    const states = new Map(titles.map((title) => [title, added(title)]));
    const own = boardTasks([], board, states).map(({ ownTitle }) => ownTitle);
    expect(own).toEqual(["EEN huis", "Één team", "Élan", "Evaluatie", "Ezelsoor"]);
  });

  it("are not those of another role, also when the log has a status of them or calls them its own", () => {
    const states = new Map([
      ["tk-centrum", added("Van het centrum")],
      ["tk-gone", done],
    ]);
    expect(ids(boardTasks(tasks, board, states))).toEqual(["tk-b", "tk-a"]);
  });
});

describe("counting", () => {
  it("calls late only what is open past a date of a source", () => {
    fc.assert(
      fc.property(preparationTasks, preparationLogs, (tasks, events) => {
        const board = { roles: ["schoolbestuur"] as const };
        const on = day("2023-06-01");
        const all = boardTasks(tasks, board, statesAt(orderedLog(events), { on, known: null }));
        const late = all.filter(
          ({ deadline, state }) =>
            deadline && !isClosed(state.status) && dayNumber(deadline.date) < dayNumber(on),
        );
        expect(countTasks(all, on).late).toBe(late.length);
      }),
    );
  });
});

describe("the days left to the own date of a board", () => {
  it.each([
    ["2023-05-31", 1],
    ["2023-06-01", 0],
    ["2023-06-03", -2],
  ])("on %s: %i", (on, days) => {
    expect(ownDaysLeft(task("a", aimingFor("2023-06-01")), day(on))).toBe(days);
  });

  it("are not counted without one, nor when the task is closed", () => {
    const on = day("2023-05-31");
    const fixed = { basis: "source", date: day("2023-06-01") } as const;
    expect(ownDaysLeft(task("a", { deadline: fixed }), on)).toBeNull();
    for (const status of ["klaar", "niet-van-toepassing"] as const)
      expect(ownDaysLeft(task("a", { state: { ...aimingFor("2023-06-01").state, status } }), on)).toBeNull();
  });
});

describe("what has passed of an open task", () => {
  const on = day("2023-06-15");
  const fixed = { basis: "source", date: day("2023-06-10") } as const;
  const suggestion = { basis: "suggested", date: day("2023-06-10"), reason: { nl: "", en: "" } } as const;
  it.each([
    [
      "a date of a source, whatever the board set itself",
      { deadline: fixed, ...aimingFor("2023-07-01") },
      "late",
    ],
    ["a suggestion where it set none", { deadline: suggestion }, "expired"],
  ] as const)("%s", (_, given, kind) => {
    expect(urgencyOn(task("a", given), on)?.kind).toBe(kind);
    expect(hasPassed(task("a", given), on)).toBe(true);
  });

  it("is no suggestion that an own date replaces, but that date when it has passed too", () => {
    const moved = task("a", { deadline: suggestion, ...aimingFor("2023-07-01") });
    expect(urgencyOn(moved, on)).toBeNull();
    expect(hasPassed(moved, on)).toBe(false);
    expect(hasPassed(task("a", { deadline: suggestion, ...aimingFor("2023-06-14") }), on)).toBe(true);
    expect(hasPassed(task("a", aimingFor("2023-06-15")), on)).toBe(false);
    expect(hasPassed(task("a"), on)).toBe(false);
  });
});

it("an open task waits for those of its board that are not closed; a closed one waits for nothing", () => {
  const all = [
    task("done", { state: done }),
    task("aside", { state: aside }),
    task("stuck", { state: stuck }),
    task("begun"),
    task("other"),
  ];
  const dependsOn = ["begun", "elsewhere", "done", "stuck", "aside"];
  expect(ids(waitsFor(task("x", { dependsOn }), all))).toEqual(["stuck", "begun"]);
  expect(waitsFor(task("x", { dependsOn, state: stuck }), all)).toHaveLength(2);
  expect(waitsFor(task("x", { dependsOn, state: done }), all)).toEqual([]);
});

it("open tasks stand by the day they aim for, on one day as they came, those without a day last", () => {
  const fixed = (date: string) =>
    ({ deadline: { basis: "suggested", date: day(date), reason: text } }) as const;
  const text = { nl: "", en: "" };
  const all = [
    task("z-no-day"),
    task("june", aimingFor("2023-06-01")),
    task("may-b", fixed("2023-05-01")),
    task("a-no-day"),
    task("closed", { ...fixed("2023-01-01"), state: done }),
    task("may-a", { ...fixed("2023-09-01"), ...aimingFor("2023-05-01") }),
    task("april", aimingFor("2023-04-30")),
  ];
  expect(ids(openByAim(all))).toEqual(["april", "may-b", "may-a", "june", "z-no-day", "a-no-day"]);
});
