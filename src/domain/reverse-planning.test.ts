import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { preparationLogs, preparationTasks } from "#tests/arbitraries.ts";
import { day, daysBetween, isAfter, isBefore, isSameDay, toIso } from "./plain-date.ts";
import { orderedLog, statesAt, UNTOUCHED } from "./preparation-log.ts";
import { aimOf, boardTasks, type BoardTask, isClosed } from "./readiness.ts";
import { ASSUMED_LEAD_DAYS, comesAfter, planBackwards, startOverdue } from "./reverse-planning.ts";

const board = { roles: ["schoolbestuur"] as const };
const on = day("2023-06-01");

const task = (id: string, aim: string | null, given: Partial<BoardTask> = {}): BoardTask => ({
  id,
  sourced: null,
  ownTitle: id,
  domain: "leersteunmodel",
  dependsOn: [],
  deadline: aim === null ? null : { basis: "source", date: day(aim) },
  state: UNTOUCHED,
  ...given,
});

describe("planning backwards", () => {
  it("never starts a task before what it depends on ends, nor ends one after its date", () => {
    fc.assert(
      fc.property(preparationTasks, preparationLogs, (tasks, events) => {
        const all = boardTasks(tasks, board, statesAt(orderedLog(events), { on, known: null }));
        const plan = planBackwards(all);
        const open = all.filter(({ state }) => !isClosed(state.status));
        // Every one of them has a date, so every open one is planned.
        expect([...plan.keys()].toSorted()).toEqual(
          open.flatMap(({ id, ...task }) => (aimOf(task) ? [id] : [])).toSorted(),
        );
        const wrong = open.filter((each) => {
          const work = plan.get(each.id);
          const aim = aimOf(each);
          if (!work || !aim) return false;
          const before = each.dependsOn.flatMap((id) => plan.get(id) ?? []);
          return (
            daysBetween(work.start, work.end) !== work.leadDays - 1 ||
            isAfter(work.end, aim) ||
            before.some(({ end }) => !isBefore(end, work.start))
          );
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("moves what comes before when an own date moves, and says what holds it", () => {
    const first = task("first", "2023-08-31", { state: { ...UNTOUCHED, leadDays: 10 } });
    const second = task("second", "2023-08-31", { dependsOn: ["first"] });
    const plan = planBackwards([first, second]);
    expect(plan.get("second")).toMatchObject({ leadDays: ASSUMED_LEAD_DAYS, assumed: true, heldBy: null });
    const held = plan.get("first");
    expect(held && [toIso(held.start), toIso(held.end), held.heldBy]).toEqual([
      "2023-08-08",
      "2023-08-17",
      "second",
    ]);
    expect(held).toMatchObject({ leadDays: 10, assumed: false });
    const sooner = { ...second, state: { ...UNTOUCHED, ownDeadline: day("2023-08-21") } };
    const moved = planBackwards([first, sooner]).get("first");
    expect(moved && toIso(moved.end)).toBe("2023-08-07");
  });

  it("names all that comes after a task and sets its latest start, nearest first, and ends in a circle", () => {
    const [first, second, third] = [
      task("first", "2023-08-31"),
      task("second", "2023-08-31", { dependsOn: ["first"] }),
      task("third", "2023-08-31", { dependsOn: ["second"] }),
    ];
    const plan = planBackwards([first, second, third]);
    expect(comesAfter(plan, "first")).toEqual(["second", "third"]);
    expect(comesAfter(plan, "third")).toEqual([]);
    const work = plan.get("first");
    if (!work) throw new Error("not planned");
    const circle = new Map([
      ["a", { ...work, heldBy: "b" }],
      ["b", { ...work, heldBy: "a" }],
    ]);
    expect(comesAfter(circle, "a")).toEqual(["b", "a"]);
  });

  it("is held by what waits for it only when that begins before its own date has passed", () => {
    const held = (leadDays: number) => {
      const first = task("first", "2023-08-17");
      const second = task("second", "2023-08-31", {
        dependsOn: ["first"],
        state: { ...UNTOUCHED, leadDays },
      });
      const work = planBackwards([first, second]).get("first");
      return work && [toIso(work.end), work.heldBy];
    };
    expect(held(13)).toEqual(["2023-08-17", null]);
    expect(held(14)).toEqual(["2023-08-17", null]);
    expect(held(15)).toEqual(["2023-08-16", "second"]);
  });

  it("holds what has no date of its own by the first of those that wait for it", () => {
    const later = task("later", "2023-08-31", { dependsOn: ["free"] });
    const sooner = task("sooner", "2023-06-30", { dependsOn: ["free"] });
    const dateless = task("dateless", null, { dependsOn: ["free"] });
    for (const order of [
      [later, sooner, dateless],
      [dateless, sooner, later],
    ]) {
      const plan = planBackwards([task("free", null), ...order]);
      expect([...plan.keys()].toSorted()).toEqual(["free", "later", "sooner"]);
      const work = plan.get("free");
      expect(work && [toIso(work.end), work.heldBy]).toEqual(["2023-06-16", "sooner"]);
    }
  });

  it("leaves out what has no day to work towards, and ends in a circle", () => {
    expect(planBackwards([task("free", null)]).size).toBe(0);
    const circle = [
      task("a", "2023-08-31", { dependsOn: ["b"] }),
      task("b", "2023-08-31", { dependsOn: ["a"] }),
    ];
    expect(planBackwards(circle).size).toBe(2);
  });

  it("warns when the latest start of an untouched task has passed", () => {
    const late = task("late", "2023-06-05");
    const work = planBackwards([late]).get("late");
    if (!work) throw new Error("not planned");
    expect(isSameDay(work.start, day("2023-05-23"))).toBe(true);
    expect(startOverdue(late, work, on)).toBe(9);
    expect(startOverdue({ ...late, state: { ...UNTOUCHED, status: "bezig" } }, work, on)).toBe(0);
  });
});
