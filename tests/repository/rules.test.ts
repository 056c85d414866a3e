import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lint, plantTree } from "#tests/repository/planted-tree.ts";
import { CLEAN, VIOLATIONS } from "#tests/repository/planted-violations.ts";

// A check that reads nothing is green as well. Each rule is shown a file that breaks it.
describe("the lint rules", () => {
  const planted = {
    ...CLEAN,
    ...Object.fromEntries(VIOLATIONS.map(({ file, text }) => [file, `${text}\n`])),
  };
  let tree: ReturnType<typeof plantTree>;
  let report: ReturnType<typeof lint>;

  beforeAll(() => {
    tree = plantTree(planted);
    report = lint(tree.folder);
  }, 60_000);
  afterAll(() => tree.remove());

  test("the linter read every planted file, and the resolver among the configuration", () => {
    expect(report.filesRead).toBe(VIOLATIONS.length + Object.keys(CLEAN).length + 1);
  });

  test.each(VIOLATIONS)("$rule reports $file", ({ rule, file }) => {
    expect(report.reported(file)).toContain(rule);
  });

  test.each(Object.keys(CLEAN))("nothing is reported in %s", (file) => {
    expect(report.reported(file)).toEqual([]);
  });
});
