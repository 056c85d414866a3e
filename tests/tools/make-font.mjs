// Makes src/ui/newsreader-500.woff2: Newsreader as we set it, in weight 500 alone and at the sizes of a title. Its two
// whole axes weigh almost three times as much, and every page waits for them.
// Run again when the font package changes:
//   node tests/tools/make-font.mjs
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const WHOLE = new URL(
  import.meta.resolve("@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2"),
);
export const MADE = new URL("../../src/ui/newsreader-500.woff2", import.meta.url);

const range = (/** @type {number} */ from, /** @type {number} */ to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
/** What the Latin part of the family has, and no page can do without: Latin-1 and the punctuation of Dutch and English. */
const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸ‐‑–—‘’‚“”„†•…‰‹›€™−↑↓`;

/** @returns the bytes of the font: the same for the same package */
export const makeFont = async () =>
  subsetFont(await readFile(WHOLE), CHARACTERS, {
    targetFormat: "woff2",
    variationAxes: { wght: 500, opsz: { min: 20, max: 72 } },
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(MADE, await makeFont());
