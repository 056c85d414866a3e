import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { MADE, makeFont } from "#tests/tools/make-font.mjs";

test("the font of the titles is the one that the tool makes of the installed package", async () => {
  const [made, kept] = [await makeFont(), await readFile(MADE)];
  expect(made.equals(kept), "run `node tests/tools/make-font.mjs`").toBe(true);
});
