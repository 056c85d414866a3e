import { expect, it } from "vitest";
import { day } from "#src/domain/plain-date.ts";
import { UNTOUCHED } from "#src/domain/preparation-log.ts";
import type { BoardTask } from "#src/domain/readiness.ts";
import { readFacts } from "#tests/facts.ts";
import { references } from "./references.ts";

const sourced = readFacts("tasks");
const facts = {
  milestones: readFacts("milestones"),
  tasks: sourced,
  schoolHolidays: readFacts("schoolHolidays"),
};
const tasks = sourced.map(
  (task): BoardTask => ({ ...task, sourced: task, ownTitle: null, state: UNTOUCHED }),
);
const sources = new Map(readFacts("sources").map((source) => [source.id, source]));
const period = { from: day("2022-10-01"), to: day("2023-10-01") };
const onTenMarch = (known: string | null) =>
  references({ facts, tasks, known: known === null ? null : day(known), period, sources }, "nl")
    .filter(({ on }) => on.equals(day("2023-03-10")))
    .map(({ name }) => name);

it("a date of a task whose sources came after the kennisdatum says that it was not known then", () => {
  expect(onTenMarch(null).join()).not.toMatch(/later gepubliceerd/);
  expect(onTenMarch(null)).not.toEqual([]);
  for (const name of onTenMarch("2022-01-01")) expect(name).toMatch(/ \(later gepubliceerd\)$/);
});
