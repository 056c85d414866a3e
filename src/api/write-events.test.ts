import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { isOwnTaskId, preparationEvent } from "#src/contract/board.ts";
import { day } from "#src/domain/plain-date.ts";
import { createUuid, newTaskId, writeEvents } from "./write-events.ts";

const draft = { taskId: "tk-anker", status: "bezig", effectiveOn: day("2023-03-06") } as const;

describe("what is written", () => {
  test("is what the contract asks, each line with its own id and all in one moment", () => {
    const events = writeEvents([draft, draft], { role: "school", log: [] });
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
    expect(new Set(events.map(({ recordedAt }) => recordedAt)).size).toBe(1);
    for (const event of events) expect(z.safeEncode(preparationEvent, event).success).toBe(true);
  });

  test("counts after what stood there, in one and the same millisecond too", () => {
    const log = writeEvents([draft], { role: "school", log: [] });
    const [again] = writeEvents([draft], { role: "school", log });
    expect(again?.recordedAt.localeCompare(log[0]?.recordedAt ?? "")).toBe(1);
  });
});

test("a task of one's own has an id that the contract knows as such", () => {
  expect(isOwnTaskId(newTaskId())).toBe(true);
});

test("where the browser makes no ids they are made from random values", () => {
  const insecure = { getRandomValues: crypto.getRandomValues.bind(crypto) };
  const made = Array.from({ length: 50 }, () => createUuid(insecure));
  for (const id of made) expect(isOwnTaskId(`own-${id}`)).toBe(true);
  expect(new Set(made).size).toBe(50);
});
