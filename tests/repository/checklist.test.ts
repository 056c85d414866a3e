import { expect, test } from "vitest";
import { readRepositoryFile } from "./repository-files.ts";

const ROW = /^\| (.+) \| `(\S+)` "(.+)" \|$/;
const promises = (document: string) =>
  document.split("\n").flatMap((line) => {
    const [, promise, file, title] = ROW.exec(line) ?? [];
    return promise && file && title ? [{ promise, file, title }] : [];
  });

/** The promises that no test proves. */
const unproved = (document: string, read: (file: string) => string) =>
  promises(document).filter(({ file, title }) => !read(file).includes(title));

test("every promise to readers names a test that is there", () => {
  const document = readRepositoryFile("docs/accessibility.md");
  expect(promises(document).length).toBe(
    document.split("\n").filter((line) => line.startsWith("| ")).length - 2,
  );
  expect(unproved(document, readRepositoryFile)).toEqual([]);
});

test("a promise whose test has gone is found", () => {
  const row = '| One stop | `tests/browser/drawing.spec.ts` "is one tab stop" |';
  expect(unproved(row, () => 'test("is two tab stops")')).toEqual([
    { promise: "One stop", file: "tests/browser/drawing.spec.ts", title: "is one tab stop" },
  ]);
});
