import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildCsv } from "#src/exports/csv.ts";
import { buildXlsx } from "#src/exports/xlsx.ts";
import { day } from "#src/domain/plain-date.ts";
import { readBytes } from "./read-bytes.ts";
import { readFile } from "./read-file.ts";
import { LARGEST_FILE, MOST_ROWS } from "./table.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    text.split("").flatMap((unit) => {
      const code = unit.charCodeAt(0);
      const pair = [code & 0xff, code >> 8];
      return little ? pair : pair.toReversed();
    }),
  );
/** Of these letters the code in windows-1252 is that of Latin 1. */
const windows1252 = (text: string) => Uint8Array.from(text.split("").map((letter) => letter.charCodeAt(0)));
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const read = (bytes: Uint8Array) => readBytes(Uint8Array.from(bytes).buffer);
const rowsOf = async (bytes: Uint8Array) => {
  const found = await read(bytes);
  return found.kind === "read" ? found.tables[0].rows : found;
};

const TEXT = "Taak;Wie\r\nCoördinator aanstellen, één dag;Zoë\r\n;\r\nCafé §5;\r\n;\r\n";
const ROWS = [
  ["Taak", "Wie"],
  ["Coördinator aanstellen, één dag", "Zoë"],
  ["", ""],
  ["Café §5", ""],
];

describe("a list as text", () => {
  it.each([
    ["UTF-8", utf8(TEXT)],
    ["UTF-8 with its mark", joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(TEXT))],
    ["windows-1252", windows1252(TEXT)],
    ["UTF-16 with its mark", joined(Uint8Array.of(0xff, 0xfe), utf16(TEXT, true))],
    ["UTF-16, big end first, with its mark", joined(Uint8Array.of(0xfe, 0xff), utf16(TEXT, false))],
    ["UTF-16 without its mark", utf16(TEXT, true)],
    ["UTF-16, big end first, without its mark", utf16(TEXT, false)],
  ])("is the same in %s", async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(ROWS);
  });

  it.each([";", "\t", ",", "|"])(
    "is cut at %j, also with titles above it and other signs in it",
    async (sign) => {
      const text = `Onze lijst, versie 3; voorlopig\n\n${[
        ["Taak", "Status", "Nota"],
        ["Ouders informeren", "klaar", '"brief; mail, telefoon"'],
        ["Team samenstellen", "bezig", ""],
      ]
        .map((row) => row.join(sign))
        .join("\n")}`;
      const rows = await rowsOf(utf8(text));
      expect(rows).toMatchObject({ 2: ["Taak", "Status", "Nota"] });
      expect(rows).toMatchObject({ 3: ["Ouders informeren", "klaar", "brief; mail, telefoon"] });
    },
  );

  it("may say its own sign, break lines in a cell, and end lines in any way", async () => {
    expect(await rowsOf(utf8('sep=,\r\na,"b\r\nc"\rd,e\n'))).toEqual([
      ["a", "b\nc"],
      ["d", "e"],
    ]);
  });

  it("of one column stays one column", async () => {
    expect(await rowsOf(utf8("Ouders informeren, per brief\nTeam samenstellen\nLokaal vrijmaken"))).toEqual([
      ["Ouders informeren, per brief"],
      ["Team samenstellen"],
      ["Lokaal vrijmaken"],
    ]);
  });

  it("that was written here is read back, also what looks like a formula", async () => {
    const cell = fc
      .string({ unit: "grapheme", maxLength: 8 })
      .map((text) => text.replaceAll(/\p{Cc}/gu, "").trim())
      // Somebody's own apostrophe before a sign cannot be told from ours.
      .filter((text) => !/^'[=+\-@]|\u00A0/.test(text));
    const cells = fc.oneof(cell, fc.constantFrom("=1+1", "+32 9", "a;b", 'zeg "ja"', "a\nb"));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cells, cells), { maxLength: 5 }),
        fc.constantFrom("nl" as const, "en" as const),
        async (rows, language) => {
          const table = { columns: ["Taak", "Nota"], rows: [...rows, ["einde", "x"]] };
          expect(await rowsOf(utf8(await buildCsv(table, language)))).toEqual([table.columns, ...table.rows]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a spreadsheet", () => {
  const sheet = (name: string, rows: (string | number | null)[][]) => ({
    name,
    columns: [{ heading: "Taak" }, { heading: "Datum" }],
    rows,
  });
  const xlsx = async (...sheets: Parameters<typeof buildXlsx>[0][number][]) => {
    const [first = sheet("", []), ...others] = sheets;
    return new Uint8Array(await (await buildXlsx([first, ...others])).arrayBuffer());
  };

  it("gives its texts, its numbers, and its days as days", async () => {
    const bytes = await xlsx({
      ...sheet("Taken", []),
      rows: [
        ["a", day("2023-09-01")],
        [null, 45170],
      ],
    });
    expect(await rowsOf(bytes)).toEqual([
      ["Taak", "Datum"],
      ["a", "2023-09-01"],
      ["", "45170"],
    ]);
  });

  it("gives all its sheets but the empty ones", async () => {
    const blank = { name: "Leeg", columns: [], rows: [] };
    const found = await read(await xlsx(blank, sheet("Eerste", [["a", ""]]), sheet("Tweede", [["b", ""]])));
    expect(found.kind === "read" && found.tables.map(({ name }) => name)).toEqual(["Eerste", "Tweede"]);
    expect(await read(await xlsx(blank))).toEqual({ kind: "empty" });
  });

  it("that is cut off is damaged", async () => {
    const bytes = await xlsx(sheet("Taken", [["a", "b"]]));
    expect(await read(bytes.subarray(0, bytes.length / 2))).toEqual({ kind: "damaged" });
  });
});

describe("what is no list", () => {
  it.each([
    ["a PDF", utf8("%PDF-1.7 …"), { kind: "other-file", what: "pdf" }],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), { kind: "other-file", what: "image" }],
    ["a page", utf8("<html><table><tr><td>a</td></tr></table>"), { kind: "other-file", what: "markup" }],
    ["a log of ours", utf8('{\n  "format": "a"}'), { kind: "other-file", what: "json" }],
    [
      "anything",
      Uint8Array.from({ length: 999 }, (_, i) => (i * 37) % 9),
      { kind: "other-file", what: "binary" },
    ],
    [
      "a text document",
      zipSync({ "word/document.xml": strToU8("<w/>") }),
      { kind: "other-file", what: "zip" },
    ],
    [
      "an open spreadsheet",
      zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }] }),
      { kind: "other-file", what: "ods" },
    ],
    ["a spreadsheet of before 2007", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), { kind: "old-xls" }],
    [
      "a spreadsheet behind a password",
      joined(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), utf16("EncryptedPackage", true)),
      { kind: "locked" },
    ],
    ["nothing", utf8(" \n\n"), { kind: "empty" }],
    ["empty cells", utf8(";;\n;;\n"), { kind: "empty" }],
    ["a quote that stays open", utf8('Taak;Wie\na;"b\nc;d\n'), { kind: "open-quote", row: 2 }],
    ["too many rows", utf8("a;b\n".repeat(MOST_ROWS + 1)), { kind: "too-many-rows", rows: MOST_ROWS + 1 }],
    ["too many columns", utf8(`${"a;".repeat(300)}a\n`), { kind: "too-wide", columns: 301 }],
  ])("%s is said to be that", async (_, bytes, fault) => {
    expect(await read(bytes)).toEqual(fault);
  });

  it("a file that is too large is not even read", async () => {
    const bytes = LARGEST_FILE + 1;
    expect(await readFile(new Blob([new Uint8Array(bytes)]))).toEqual({ kind: "too-large", bytes });
  });
});
