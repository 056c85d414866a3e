import { afterEach, expect, test } from "vitest";
import { oldestKept, reportAnswer, subscribe } from "./kept-facts.ts";

const FIRST = "2026-01-02T08:00:00.000Z";
const LATER = "2026-03-04T08:00:00.000Z";

afterEach(() => {
  for (const path of ["/milestones", "/sources"]) reportAnswer(path, null);
});

test("the oldest copy on screen gives the day, until the server answers again", () => {
  const told: (string | null)[] = [];
  const stop = subscribe(() => told.push(oldestKept()));
  reportAnswer("/sources", LATER);
  reportAnswer("/milestones", FIRST);
  reportAnswer("/regimes", null);
  reportAnswer("/milestones", null);
  reportAnswer("/sources", null);
  stop();
  expect(told).toEqual([LATER, FIRST, LATER, null]);
});

test("a list in pages is fresh when its first page is", () => {
  reportAnswer("/milestones", FIRST);
  reportAnswer("/milestones?after=a", FIRST);
  reportAnswer("/milestones?after=a", null);
  expect(oldestKept()).toBe(FIRST);
  reportAnswer("/milestones", null);
  expect(oldestKept()).toBeNull();
});

test("what a server says there that is no moment is no moment", () => {
  reportAnswer("/milestones", "gisteren");
  expect(oldestKept()).toBeNull();
});
