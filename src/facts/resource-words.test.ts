import { expect, it } from "vitest";
import { boardPath, boards, lists, presentationPath, presentations } from "#src/contract/endpoints.ts";
import { ABOUT_PATH } from "#src/contract/paths.ts";
import { resourceName } from "./resource-words.ts";

const PATHS = [
  ...Object.values(lists).map(({ path }) => path),
  ABOUT_PATH,
  boards.all.path,
  boardPath(boards.events, "voorbeeld-de-linde"),
  presentations.all.path,
  presentationPath("p-1"),
  "config.json",
];

it.each(["nl", "en"] as const)(
  "each path of the API has words of its own (%s), on every page of it",
  (language) => {
    const names = PATHS.map((path) => resourceName(path, language));
    expect(new Set(names).size).toBe(PATHS.length);
    expect(names).not.toContain(resourceName("/niets", language));
    expect(PATHS.map((path) => resourceName(`${path}?after=3`, language))).toEqual(names);
  },
);

it("a list is also known by its name, and what is not known is said in general", () => {
  expect(resourceName("schoolHolidays", "nl")).toBe("de schoolvakanties");
  expect(resourceName("/school-holidays", "nl")).toBe("de schoolvakanties");
  for (const unknown of ["", "/", "/__proto__", "constructor", "voorbeeld-de-linde"])
    expect(resourceName(unknown, "nl")).toBe("de gegevens");
});
