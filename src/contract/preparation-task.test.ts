import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { publishedFacts } from "#mocks/facts.ts";
import { day, toIso } from "#src/domain/plain-date.ts";
import { preparationTask } from "./preparation-task.ts";

const text = { nl: "tekst", en: "text" };
const rest = {
  id: "tk-keuze",
  title: text,
  description: text,
  domain: "leersteunmodel" as const,
  appliesTo: "school" as const,
  dependsOn: ["tk-eerst"],
  citations: [{ sourceId: "bron", locator: text }],
};
const sourced = {
  ...rest,
  dueBasis: "source" as const,
  dueDate: "2023-03-10",
  suggestedDate: null,
  suggestedReason: null,
};
const suggested = {
  ...rest,
  dueBasis: "suggested" as const,
  dueDate: null,
  suggestedDate: "2023-03-10",
  suggestedReason: text,
};

describe("the deadline of a task", () => {
  it("from a source is a date", () => {
    const task = z.decode(preparationTask, sourced);
    expect(task.deadline).toEqual({ basis: "source", date: day("2023-03-10") });
    expect(z.encode(preparationTask, task)).toEqual(sourced);
  });

  it("that we propose carries its reason", () => {
    const task = z.decode(preparationTask, suggested);
    expect(task.deadline).toEqual({ basis: "suggested", date: day("2023-03-10"), reason: text });
    expect(z.encode(preparationTask, task)).toEqual(suggested);
  });

  it("is of both kinds in the facts", () => {
    const tasks = z.decode(z.array(preparationTask), publishedFacts.tasks as never);
    expect(new Set(tasks.map(({ deadline }) => deadline.basis))).toEqual(new Set(["source", "suggested"]));
    expect(tasks.map(({ deadline }) => toIso(deadline.date))).toContain("2023-03-10");
  });

  it.each([
    ["of both kinds", { ...sourced, suggestedDate: "2023-03-01" }, "suggestedDate"],
    ["of neither kind", { ...sourced, dueDate: null }, "dueDate"],
    ["proposed without a reason", { ...suggested, suggestedReason: null }, "suggestedReason"],
    ["proposed and fixed", { ...suggested, dueDate: "2023-03-10" }, "dueDate"],
    ["of an unknown kind", { ...sourced, dueBasis: "rumour" }, "dueBasis"],
    ["that does not exist", { ...sourced, dueDate: "2023-02-30" }, "dueDate"],
  ])("cannot be one %s", (_, task, field) => {
    const { error } = z.safeDecode(preparationTask, task as never);
    expect(error?.issues[0]?.path).toEqual([field]);
  });
});
