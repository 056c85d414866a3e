import { expect, it } from "vitest";
import { readFacts } from "#tests/facts.ts";
import { day } from "#src/domain/plain-date.ts";
import { boardTasks } from "#src/domain/readiness.ts";
import { byDomain, byRole } from "./task-groups.ts";
import { taskOf } from "./task-fixture.ts";

const on = day("2023-06-15");

it("every task is one square; what is late is that first, what does not apply is none", () => {
  const [group] = byDomain(
    [
      taskOf("a", { state: { status: "klaar" } }),
      taskOf("b", { fixed: "2023-06-14", state: { status: "bezig" } }),
      taskOf("c", { fixed: "2023-06-16", state: { status: "bezig" } }),
      taskOf("d", { state: { status: "geblokkeerd" } }),
      taskOf("e"),
      taskOf("f"),
      taskOf("g", { state: { status: "niet-van-toepassing" } }),
    ],
    on,
  );
  expect(group).toEqual({
    key: "leersteunmodel",
    squares: [
      { square: "klaar", count: 1 },
      { square: "bezig", count: 1 },
      { square: "geblokkeerd", count: 1 },
      { square: "laat", count: 1 },
      { square: "niet-gestart", count: 2 },
    ],
    done: 1,
    total: 6,
    aside: 1,
  });
});

it("by role a board's own tasks are left out, for they belong to none", () => {
  const board = { roles: ["school", "schoolbestuur"] as const };
  const tasks = [...boardTasks(readFacts("tasks"), board, new Map()), taskOf("own")];
  const groups = byRole(tasks, on);
  expect(groups.map(({ key }) => key)).toEqual(["school", "schoolbestuur"]);
  expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(tasks.length - 1);
  expect(byDomain(tasks, on).reduce((sum, { total }) => sum + total, 0)).toBe(tasks.length);
});
