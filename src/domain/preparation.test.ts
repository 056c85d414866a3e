import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDates } from "#tests/arbitraries.ts";
import { readFacts } from "#tests/facts.ts";
import { day, daysBetween, isAfter } from "./plain-date.ts";
import { type Deadline, deadlineStateOn, ROLES, tasksFor } from "./preparation.ts";

const sourced: Deadline = { basis: "source", date: day("2023-03-10") };
const reason = { nl: "Eén maand later", en: "One month later" };
const suggested: Deadline = { basis: "suggested", date: day("2023-03-10"), reason };

describe("a deadline of 10 March 2023", () => {
  it.each([
    ["2023-02-10", { kind: "ahead", days: 28 }],
    ["2023-03-09", { kind: "ahead", days: 1 }],
    ["2023-03-10", { kind: "today", days: 0 }],
  ])("on %s is the same whether it is sourced or suggested: %o", (on, expected) => {
    expect(deadlineStateOn(sourced, day(on))).toEqual(expected);
    expect(deadlineStateOn(suggested, day(on))).toEqual(expected);
  });

  it("is late afterwards when a source fixes it, and only expired when we propose it", () => {
    expect(deadlineStateOn(sourced, day("2023-03-11"))).toEqual({ kind: "late", days: 1 });
    expect(deadlineStateOn(suggested, day("2023-03-11"))).toEqual({ kind: "expired", days: 1 });
  });
});

const deadlines = fc.oneof(
  plainDates().map((date): Deadline => ({ basis: "source", date })),
  plainDates().map((date): Deadline => ({ basis: "suggested", date, reason })),
);

it("only a sourced deadline can be late, and only after its day", () => {
  fc.assert(
    fc.property(deadlines, plainDates(), (deadline, on) => {
      const { kind } = deadlineStateOn(deadline, on);
      expect(kind === "late").toBe(deadline.basis === "source" && isAfter(on, deadline.date));
      expect(kind === "expired").toBe(deadline.basis === "suggested" && isAfter(on, deadline.date));
    }),
  );
});

it("the number of days is never negative and always the distance", () => {
  fc.assert(
    fc.property(deadlines, plainDates(), (deadline, on) => {
      const { days, kind } = deadlineStateOn(deadline, on);
      expect(days).toBe(Math.abs(daysBetween(on, deadline.date)));
      expect(kind === "today").toBe(days === 0);
    }),
  );
});

describe("the tasks of a role", () => {
  const tasks = readFacts("tasks");

  it.each(ROLES)("%s: its own, in order of the deadline", (role) => {
    const own = tasksFor(tasks, role);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ appliesTo }) => appliesTo !== role)).toEqual([]);
    for (const [index, { deadline }] of own.entries()) {
      const previous = own[index - 1]?.deadline.date ?? deadline.date;
      expect(daysBetween(previous, deadline.date)).toBeGreaterThanOrEqual(0);
    }
  });

  it("together are all tasks, whatever order they came in", () => {
    const all = ROLES.flatMap((role) => tasksFor(tasks, role));
    expect(new Set(all)).toEqual(new Set(tasks));
    expect(ROLES.flatMap((role) => tasksFor(tasks.toReversed(), role))).toEqual(all);
  });

  it("of one day stand by their id", () => {
    const [task] = tasksFor(tasks, "school");
    if (!task) throw new Error("no tasks");
    const twins = ["c", "a", "b"].map((id) => ({ ...task, id }));
    for (const list of [twins, twins.toReversed()])
      expect(tasksFor(list, "school").map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("know the one date that every school had: 10 March 2023", () => {
    const fixed = tasksFor(tasks, "school").filter(({ deadline }) => deadline.basis === "source");
    expect(fixed.map(({ deadline }) => deadline.date.toString())).toContain("2023-03-10");
  });
});
