import { describe, expect, test } from "vitest";
import { allowConsole, complaintsAboutConsole } from "#tests/console-guard.ts";

// Asking for the complaints also forgets them, so that these tests do not fail by their own subject.
describe("the console during tests", () => {
  test("an error or a warning is a complaint", () => {
    console.error("broken: %s", "a");
    console.warn("old");
    expect(complaintsAboutConsole()).toEqual([
      "Unexpected console.error: broken: a",
      "Unexpected console.warn: old",
    ]);
  });

  test("what was announced is none", () => {
    allowConsole("broken");
    allowConsole(/^old/);
    console.error("it is broken");
    console.warn("old");
    expect(complaintsAboutConsole()).toEqual([]);
  });

  test("a permission that nothing used is a complaint", () => {
    allowConsole("broken");
    expect(complaintsAboutConsole()).toEqual(["allowConsole(broken) matched nothing"]);
  });

  test("the zone is pinned and Temporal exists", () => {
    expect(new Date("2026-07-01T00:00:00Z").getHours()).toBe(2);
    expect("Temporal" in globalThis).toBe(true);
  });
});
