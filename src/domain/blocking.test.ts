import * as fc from "fast-check";
import { expect, it } from "vitest";
import { waitingColumns, waitingTasks } from "./blocking.ts";
import { UNTOUCHED } from "./preparation-log.ts";
import type { BoardTask } from "./readiness.ts";

const task = (id: string, dependsOn: readonly string[] = [], closed = false): BoardTask => ({
  id,
  sourced: null,
  ownTitle: id,
  domain: "leersteunmodel",
  dependsOn,
  deadline: null,
  state: closed ? { ...UNTOUCHED, status: "klaar" } : UNTOUCHED,
});

const columnsOf = (tasks: readonly BoardTask[]) =>
  waitingColumns(waitingTasks(tasks)).map((column) => column.map(({ id }) => id));

it("puts each task after all that it waits for, and leaves out what waits for nothing and holds nothing up", () => {
  const tasks = [task("d", ["b", "c"]), task("a"), task("b", ["a"]), task("c"), task("alone")];
  expect(
    waitingTasks(tasks).map(({ task: { id }, waitsFor }) => [id, waitsFor.map((one) => one.id)]),
  ).toEqual([
    ["d", ["b", "c"]],
    ["b", ["a"]],
  ]);
  expect(columnsOf(tasks)).toEqual([["c", "a"], ["b"], ["d"]]);
});

it("does not wait for what is done, nor for a task that another carries", () => {
  expect(columnsOf([task("a", [], true), task("b", ["a", "elsewhere"])])).toEqual([]);
});

it("shows a circle of tasks once, cut where it is met again", () => {
  expect(
    columnsOf([task("a", ["b"]), task("b", ["a"])])
      .flat()
      .toSorted(),
  ).toEqual(["a", "b"]);
});

it("shows each task once and leaves no column empty, also where tasks turn in circles", () => {
  const graphs = fc
    .array(fc.array(fc.nat({ max: 7 }), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
    .map((all) => all.map((before, index) => task(String(index), before.map(String))));
  fc.assert(
    fc.property(graphs, (tasks) => {
      const waiting = waitingTasks(tasks);
      const columns = columnsOf(tasks);
      expect(columns.filter((column) => column.length === 0)).toEqual([]);
      const all = waiting.flatMap((one) => [one.task, ...one.waitsFor]).map(({ id }) => id);
      expect(columns.flat().toSorted()).toEqual([...new Set(all)].toSorted());
    }),
  );
});

it("goes from left to right wherever nothing turns in a circle", () => {
  const graphs = fc
    .array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
    // Only to earlier ones: no circles.
    .map((all) =>
      all.map((before, index) => task(String(index), before.filter((other) => other < index).map(String))),
    );
  fc.assert(
    fc.property(graphs, (tasks) => {
      const waiting = waitingTasks(tasks);
      const columns = waitingColumns(waiting);
      const column = (id: string) => columns.findIndex((tasks) => tasks.some((one) => one.id === id));
      for (const { task, waitsFor } of waiting)
        for (const before of waitsFor) expect(column(before.id)).toBeLessThan(column(task.id));
    }),
    { numRuns: 50 },
  );
});
