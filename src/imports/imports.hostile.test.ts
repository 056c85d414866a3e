import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { within } from "#tests/hostile.ts";
import { findHeading, proposeColumns, unusedColumns } from "./columns.ts";
import { readCsv } from "./csv.ts";
import { readBytes } from "./read-bytes.ts";
import { statusOfWord } from "./known-words.ts";
import { LONGEST_CELL } from "./table.ts";
import { readWrittenDate } from "./written-date.ts";

const KINDS = [
  "read",
  "empty",
  "open-quote",
  "other-file",
  "old-xls",
  "locked",
  "damaged",
  "too-many-rows",
  "too-wide",
  "long-cell",
];
const bytesOf = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer;

/** Text with the signs of a list, and files that begin as others do. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .string({ unit: fc.constantFrom(..."a1;,\t|\"'\r\n=é \u0000\ufeff".split("")), maxLength: 200 })
    .map((text) => strToU8(text)),
  fc
    .tuple(
      fc.constantFrom([0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0x25, 0x50, 0x44, 0x46], [0xff, 0xfe]),
      fc.uint8Array(),
    )
    .map(([head, rest]) => Uint8Array.from([...head, ...rest])),
);

it("any bytes are a list, or a fault with a name", async () => {
  await fc.assert(
    fc.asyncProperty(bytes, async (given) => {
      const found = await readBytes(bytesOf(given));
      expect(KINDS).toContain(found.kind);
      if (found.kind !== "read") return;
      for (const table of found.tables) {
        const heading = findHeading(table);
        const columns = proposeColumns(table, heading);
        unusedColumns(table, heading, columns);
        expect(columns).toHaveLength(table.rows[0]?.length ?? 0);
      }
    }),
    { numRuns: 200 },
  );
});

it("a workbook with any parts is a list, or a fault with a name", async () => {
  const parts = fc.dictionary(
    fc.constantFrom(
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "[Content_Types].xml",
      "../../x",
    ),
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        "<a/>",
        '<workbook><sheets><sheet name="x" r:id="rId1"/></sheets></workbook>',
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        '<worksheet><sheetData><row r="1"><c r="ZZZ9999999" t="s"><v>9</v></c></row></sheetData></worksheet>',
      ),
    ),
  );
  await fc.assert(
    fc.asyncProperty(parts, async (files) => {
      const zip = zipSync(
        Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
      );
      expect(KINDS).toContain((await readBytes(bytesOf(zip))).kind);
    }),
    { numRuns: 60 },
  );
});

const PARTS = ["a", "een taak ", "1", " ", "1/9/2023 ", '""', "a.", "é", "klaar "];

it.each(PARTS)("a list with a cell of 5 MB of %j says in which row it is", (part) => {
  const cell = `"x${part.repeat(5_000_000 / part.length)}x"`;
  expect(readCsv(`Taak;Status\nEen;klaar\n${cell};klaar\n`)).toEqual({ kind: "long-cell", row: 3 });
});

it.each(PARTS)("a list full of cells as long as they may be, of %j, does not hold up the page", (part) => {
  const cell = `x${part}`.padEnd(LONGEST_CELL, part);
  const rows = [["Taak", "Status", "Datum"], ...Array.from({ length: 200 }, () => [cell, cell, cell])];
  const table = { name: "", rows };
  within(100, () => {
    const heading = findHeading(table);
    const columns = proposeColumns(table, heading);
    unusedColumns(table, heading, columns);
    expect(columns).toHaveLength(3);
  });
  within(100, () =>
    rows.forEach(([, status = "", date = ""]) => [readWrittenDate(date), statusOfWord(status)]),
  );
});
