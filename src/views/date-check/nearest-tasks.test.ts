import { expect, it } from "vitest";
import { readFacts } from "#tests/facts.ts";
import { day } from "#src/domain/plain-date.ts";
import { tasksFor } from "#src/domain/preparation.ts";
import { nearestTasks } from "./nearest-tasks.ts";

const nearest = (asOf: string) =>
  nearestTasks(tasksFor(readFacts("tasks"), "school"), day(asOf), 4).map(({ id }) => id);

it("keeps the fixed date, also when it has passed, and then what comes first", () => {
  expect(nearest("2023-03-28")).toEqual([
    "tk-keuze-doorgeven",
    "tk-infomoment",
    "tk-noden-in-kaart",
    "tk-basiszorg",
  ]);
});

it("fills up with what passed last when little is to come", () => {
  expect(nearest("2023-09-08")).toEqual([
    "tk-keuze-doorgeven",
    "tk-vertegenwoordiging",
    "tk-anker",
    "tk-aanvraag-oefenen",
  ]);
});
