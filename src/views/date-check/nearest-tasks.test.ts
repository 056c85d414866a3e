import { expect, it } from "vitest";
import { readFacts } from "#tests/facts.ts";
import { day } from "#src/domain/plain-date.ts";
import { tasksFor } from "#src/domain/preparation.ts";
import { nearestTasks } from "./nearest-tasks.ts";

const nearest = (asOf: string, count: number) =>
  nearestTasks(tasksFor(readFacts("tasks"), "school"), day(asOf), count).map(({ id }) => id);

it("keeps the fixed date, also when it has passed, and then what comes first", () => {
  expect(nearest("2023-03-28", 3)).toEqual(["tk-keuze-doorgeven", "tk-infomoment", "tk-noden-in-kaart"]);
});

it("fills up with what passed last when little is to come, and leaves out nothing of the last day", () => {
  expect(nearest("2023-09-08", 4)).toEqual([
    "tk-keuze-doorgeven",
    "tk-vertegenwoordiging",
    "tk-anker",
    "tk-aanvraag-oefenen",
    "tk-ouders-informeren",
    "tk-verslagen",
  ]);
  expect(nearest("2023-09-08", 40)).toHaveLength(13);
});
