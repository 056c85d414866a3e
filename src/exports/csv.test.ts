import * as fc from "fast-check";
import { parse } from "papaparse";
import { expect, it } from "vitest";
import { buildCsv } from "./csv.ts";

const cell = fc.oneof(
  fc.integer(),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(";", '"', "a\nb"),
);
const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    columns: fc.array(fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 6 }), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
  }),
);

it("what was written is read back, but for the mark before what looks like a formula", async () => {
  await fc.assert(
    fc.asyncProperty(tables, fc.constantFrom("nl" as const, "en" as const), async (table, language) => {
      const text = await buildCsv(table, language);
      expect(text.startsWith("\uFEFF")).toBe(true);
      const { data } = parse<string[]>(text.slice(1).replace(/\r\n$/, ""), {
        delimiter: language === "nl" ? ";" : ",",
        newline: "\r\n",
      });
      const unmarked = data.map((row) => row.map((field) => field.replace(/^'/, "")));
      const said = [table.columns, ...table.rows].map((row) =>
        row.map((value) => String(value).replace(/^'/, "")),
      );
      expect(unmarked).toEqual(said);
    }),
    { numRuns: 200 },
  );
});

it.each(["=1+1", "+32 9 000", "-x", "@SUM(A1)", "\t=1"])("%j is a text for a spreadsheet", async (text) => {
  expect(await buildCsv({ columns: ["a"], rows: [[text]] }, "nl")).toContain(`'${text}`);
});

it("a number stays a number", async () => {
  expect(await buildCsv({ columns: ["a"], rows: [[-5]] }, "nl")).toBe("\uFEFFa\r\n-5\r\n");
});
