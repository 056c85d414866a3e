import { expect, it } from "vitest";
import { day } from "#src/domain/plain-date.ts";
import { pastDates } from "./past-dates.ts";
import { suggested, taskOf } from "./task-fixture.ts";

const on = day("2023-06-15");
const past = (...tasks: Parameters<typeof pastDates>[0][number][]) =>
  pastDates(tasks, on).map(({ task, kind, days }) => [task.id, kind, days]);

it("only a date of a source is late; a suggestion and an own date have passed, the longest ago first", () => {
  expect(
    past(
      taskOf("own", { state: { ownDeadline: day("2023-06-14") } }),
      taskOf("fixed", { fixed: "2023-06-10" }),
      taskOf("suggestion", { deadline: suggested("2023-05-16") }),
    ),
  ).toEqual([
    ["suggestion", "expired", 30],
    ["fixed", "late", 5],
    ["own", "own", 1],
  ]);
});

it("an own date does not take the place of that of the source: both have passed", () => {
  expect(past(taskOf("both", { fixed: "2023-06-10", state: { ownDeadline: day("2023-06-01") } }))).toEqual([
    ["both", "own", 14],
    ["both", "late", 5],
  ]);
  expect(past(taskOf("moved", { fixed: "2023-06-10", state: { ownDeadline: day("2023-07-01") } }))).toEqual([
    ["moved", "late", 5],
  ]);
});

it("an own date takes the place of one that we suggest: a task that is moved has not passed", () => {
  const deadline = suggested("2023-05-16");
  expect(past(taskOf("later", { deadline, state: { ownDeadline: day("2023-07-01") } }))).toEqual([]);
  expect(past(taskOf("own", { deadline, state: { ownDeadline: day("2023-06-01") } }))).toEqual([
    ["own", "own", 14],
  ]);
});

it("what is closed, or has its date on the day itself, has not passed", () => {
  expect(
    past(
      taskOf("done", { fixed: "2023-06-10", state: { status: "klaar" } }),
      taskOf("aside", { fixed: "2023-06-10", state: { status: "niet-van-toepassing" } }),
      taskOf("today", { fixed: "2023-06-15", state: { ownDeadline: on } }),
    ),
  ).toEqual([]);
});
