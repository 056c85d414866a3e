import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { board, preparationEvent } from "#src/contract/board.ts";
import { preparationTask } from "#src/contract/preparation-task.ts";
import { tasksOfBoard } from "#src/domain/board.ts";
import { day, isBefore } from "#src/domain/plain-date.ts";
import { orderedLog, recordedOn, statesAt } from "#src/domain/preparation-log.ts";
import { boardTasks, countTasks } from "#src/domain/readiness.ts";
import { createDatabase } from "../db.ts";
import { publishedFacts } from "../facts.ts";
import type { Scenario } from "../scenarios.ts";
import { createBoardData } from "./board-data.ts";
import { BUSY_BOARD } from "./many.ts";

const database = createDatabase(publishedFacts);
const tasks = database.list("tasks").map((task) => z.decode(preparationTask, task));
const dataOf = (scenario: Scenario | null) => createBoardData(scenario, database);
const data = dataOf(null);
const read = (id: string, from = data) => from.logOf(id).map((event) => z.decode(preparationEvent, event));
const boardOf = (id: string, from = data) => z.decode(board, from.one(id) as never);

/** How many tasks of a board have each status on a day. */
function countsOn(id: string, on: string) {
  const states = statesAt(orderedLog(read(id)), { on: day(on), known: null });
  return countTasks(boardTasks(tasks, boardOf(id), states), day(on));
}

const ids = data.all().map(({ id }) => id);

describe("the twelve example boards", () => {
  it("say in their name and in their data that they are examples, in both languages", () => {
    expect(ids).toHaveLength(12);
    for (const { name, example } of data.all()) {
      expect(example).toBe(true);
      expect(name.nl).toMatch(/^Voorbeeld(bestuur|centrum) /);
      expect(name.en).toMatch(/^Example (board|centre) /);
    }
    expect(data.all().filter(({ name }) => name.en.startsWith("Example centre"))).toHaveLength(2);
    expect(data.one("voorbeeld-de-linde")?.name.en).toBe("Example board De Linde");
  });

  it("fit the contract, with their logs, in which every id comes once", () => {
    for (const id of ids) {
      expect(z.encode(board, boardOf(id))).toEqual(data.one(id));
      const events = read(id);
      expect(z.encode(z.array(preparationEvent), events)).toEqual(data.logOf(id));
      expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
    }
  });

  it("have the same logs at every start", () => {
    for (const id of ids) expect(dataOf(null).logOf(id)).toEqual(data.logOf(id));
  });

  it("speak only of their own tasks, and say what an own one is when it first comes", () => {
    const unexplained = ids.flatMap((id) => {
      const known = new Set(tasksOfBoard(tasks, boardOf(id)).map((task) => task.id));
      return read(id).filter(({ own, taskId }) => {
        if (own) known.add(taskId);
        return !known.has(taskId);
      });
    });
    expect(unexplained).toEqual([]);
  });

  it("wrote in order of arrival, in the year before and the weeks after the start, never ahead of time", () => {
    for (const id of ids) {
      const events = read(id);
      const moments = events.map(({ recordedAt }) => recordedAt);
      expect(moments).toEqual(moments.toSorted());
      for (const event of events) {
        expect(isBefore(event.effectiveOn, day("2022-12-01"))).toBe(false);
        expect(isBefore(day("2023-12-01"), recordedOn(event))).toBe(false);
        expect(isBefore(recordedOn(event), event.effectiveOn)).toBe(false);
      }
    }
  });

  it("never finish a task before one that it waits for", () => {
    const pairs = ids.flatMap((id) => {
      const doneOn = new Map(
        read(id).flatMap(({ status, taskId, effectiveOn }) =>
          status === "klaar" ? [[taskId, effectiveOn]] : [],
        ),
      );
      return tasksOfBoard(tasks, boardOf(id)).flatMap(({ id: taskId, dependsOn }) => {
        const done = doneOn.get(taskId);
        const before = dependsOn.flatMap((needed) => doneOn.get(needed) ?? []);
        return done ? before.map((earlier) => ({ id, taskId, tooEarly: isBefore(done, earlier) })) : [];
      });
    });
    expect(pairs.length).toBeGreaterThan(10);
    expect(pairs.filter(({ tooEarly }) => tooEarly)).toEqual([]);
  });

  it("between them write late, correct themselves, plan on their own, and add tasks", () => {
    const all = ids.flatMap((id) => read(id));
    expect(all.filter((event) => isBefore(event.effectiveOn, recordedOn(event))).length).toBeGreaterThan(10);
    expect(all.some(({ note }) => note?.startsWith("Te vroeg op klaar"))).toBe(true);
    for (const field of ["own", "ownDeadline", "leadDays", "evidence", "responsible", "note"] as const) {
      expect(all.some((event) => event[field] !== undefined)).toBe(true);
    }
    expect(new Set(all.map(({ status }) => status)).size).toBe(5);
  });

  it("go each their own way", () => {
    const start = "2023-09-01";
    expect(countsOn("voorbeeld-de-linde", "2023-03-10").klaar).toBeGreaterThan(2);
    expect(countsOn("voorbeeld-zeewind", "2023-04-15")).toMatchObject({ klaar: 0, bezig: 0 });
    expect(countsOn("voorbeeld-zeewind", start).klaar).toBeGreaterThan(3);
    const stalled = countsOn("voorbeeld-maasland", "2023-03-17");
    expect(stalled.klaar).toBeGreaterThan(1);
    expect(countsOn("voorbeeld-maasland", start).klaar).toBe(stalled.klaar);
    expect(data.logOf("voorbeeld-ter-beke")).toEqual([]);
    const finished = countsOn("voorbeeld-de-vlieger", start);
    expect(finished.klaar).toBe(finished.total);
    expect(countsOn("voorbeeld-de-klaproos", start).geblokkeerd).toBeGreaterThan(2);
    expect(countsOn("voorbeeld-het-kompas", "2023-06-01").klaar).toBeGreaterThan(
      countsOn("voorbeeld-de-linde", "2023-06-01").klaar,
    );
  });
});

describe("besturen-N", () => {
  it("has N boards in place of the examples, the same ones in every number", () => {
    const few = dataOf({ name: "besturen", count: 3 });
    const many = dataOf({ name: "besturen", count: 1000 });
    expect(few.all()).toHaveLength(3);
    expect(new Set(many.all().map(({ id }) => id)).size).toBe(1000);
    expect(many.all().slice(0, 3)).toEqual(few.all());
    for (const { id } of few.all()) {
      expect(few.logOf(id)).toEqual(many.logOf(id));
      expect(z.encode(board, boardOf(id, few))).toEqual(few.one(id));
      expect(z.encode(z.array(preparationEvent), read(id, few))).toEqual(few.logOf(id));
    }
    expect(many.one("voorbeeld-de-linde")).toBeNull();
  });
});

describe("taken-N", () => {
  it("has one board more, with N tasks of its own", () => {
    const busy = dataOf({ name: "taken", count: 500 });
    expect(busy.all()).toHaveLength(13);
    expect(busy.all()[0]).toEqual(BUSY_BOARD);
    const events = read(BUSY_BOARD.id, busy);
    expect(z.encode(z.array(preparationEvent), events)).toEqual(busy.logOf(BUSY_BOARD.id));
    expect(events.filter(({ own }) => own)).toHaveLength(500);
    expect(new Set(events.map(({ taskId }) => taskId)).size).toBe(500);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });
});

it("leeg has no board, and nobody finds one who is not there", () => {
  expect(dataOf({ name: "leeg" }).all()).toEqual([]);
  for (const id of ["", "constructor", "__proto__", "voorbeeld"]) expect(data.one(id)).toBeNull();
});
