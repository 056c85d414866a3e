import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { day, dayFromNumber, isDay, toIso } from "#src/domain/plain-date.ts";
import { buildXlsx, sheetNames, type XlsxCell, type XlsxSheet } from "./xlsx.ts";

const sheetOf = (rows: XlsxCell[][], name = "Taken"): XlsxSheet => ({
  name,
  columns: [{ heading: "Taak", width: 40 }, { heading: "Datum" }],
  rows,
});

/** As a spreadsheet reads it: days at midnight UTC. */
const readBack = async (blob: Blob) =>
  (await readXlsxFile(await blob.arrayBuffer(), { trim: false })).map(({ sheet, data }) => ({
    sheet,
    rows: data.map((row) =>
      row.map((cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
    ),
  }));

const markup = async (blob: Blob, path: string) =>
  strFromU8(unzipSync(new Uint8Array(await blob.arrayBuffer()))[path] ?? new Uint8Array());

const texts = fc
  .string({ unit: "grapheme", maxLength: 20 })
  // XML has no place for these; the writer leaves them out.
  .filter((text) => !/[\p{Cc}\p{Cs}\p{Cn}\uFFFD\u{FFFE}]/u.test(text) && text !== "");
const cells = fc.oneof(
  texts,
  fc.constantFrom("=1+1", "__proto__", "toString", "_x0041_", "45170", "2023-09-01", " spaties ", "a\nb"),
  fc.integer(),
  fc.integer({ min: -25_508, max: 200_000 }).map(dayFromNumber),
  fc.constant(null),
);

it("what was written is read back: texts, numbers, days and empty cells", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cells, cells), { maxLength: 6 }), async (rows) => {
      const [read] = await readBack(await buildXlsx([sheetOf([...rows, ["einde", 1]])]));
      const said = rows.map((row) => row.map((cell) => (isDay(cell) ? toIso(cell) : cell)));
      expect(read?.rows).toEqual([["Taak", "Datum"], ...said, ["einde", 1]]);
    }),
    { numRuns: 60 },
  );
});

it("what looks like a formula, a number or a day is a text when it was a text", async () => {
  const blob = await buildXlsx([sheetOf([["=1+1", "45170"]])]);
  expect(await markup(blob, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
  expect((await readBack(blob))[0]?.rows[1]).toEqual(["=1+1", "45170"]);
});

it("a day is a day that is shown day first, and an ancient one a text", async () => {
  const blob = await buildXlsx([sheetOf([["a", day("2023-09-01")]]), sheetOf([["b", day("1899-12-31")]])]);
  expect(await markup(blob, "xl/worksheets/sheet1.xml")).toContain("<v>45170</v>");
  expect(await markup(blob, "xl/styles.xml")).toContain("dd/mm/yyyy");
  expect((await readBack(blob))[1]?.rows[1]).toEqual(["b", "1899-12-31"]);
});

it("the heading is bold and stays in sight, columns have their width", async () => {
  const blob = await buildXlsx([sheetOf([])]);
  const sheet = await markup(blob, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('state="frozen"');
  expect(sheet).toContain('ySplit="1"');
  expect(sheet).toMatch(/width="40"/);
  expect(await markup(blob, "xl/styles.xml")).toContain("<b/>");
});

it("lines in a text stay lines, and a text that is too long for a cell is cut", async () => {
  const [read] = await readBack(await buildXlsx([sheetOf([["a\r\nb", "x".repeat(40_000)]])]));
  expect(read?.rows[1]).toEqual(["a\nb", "x".repeat(32_767)]);
});

describe("the names of sheets", () => {
  const illegal = /[[\]/\\:*?]/;
  it("are taken by every spreadsheet, whatever was asked", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: "grapheme", maxLength: 50 }),
            fc.constantFrom("Taken", "taken", "History", "'", "/"),
          ),
          { minLength: 1, maxLength: 5 },
        ),
        (wanted) => {
          const names = sheetNames(wanted);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
          for (const name of names) {
            expect(name).not.toMatch(illegal);
            expect(name).not.toMatch(/^'|'$|^$|^history$/i);
            expect(name.length).toBeLessThanOrEqual(31);
          }
        },
      ),
    );
  });

  it("stay as they are when they can", async () => {
    const read = await readBack(await buildXlsx([sheetOf([]), sheetOf([], "Over dit: <1/2> & meer")]));
    expect(read.map(({ sheet }) => sheet)).toEqual(["Taken", "Over dit <1 2> & meer"]);
  });
});
