import { dayNumber, isDay, type PlainDate, toIso } from "#src/domain/plain-date.ts";

/** A text is a text, whatever it looks like; a number and a day can be counted and sorted. `null` is an empty cell. */
export type XlsxCell = string | number | PlainDate | null;

export type XlsxColumn = {
  heading: string;
  /** In characters; as wide as the heading when absent. */
  width?: number;
};

export type XlsxSheet = {
  name: string;
  columns: readonly XlsxColumn[];
  rows: readonly (readonly XlsxCell[])[];
};

/** What a spreadsheet counts as day 0, and from where its count is that of the calendar: it has a 29 February 1900. */
const DAY_ZERO = 25_569;
const FIRST_COUNTED = 61;
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 31;
const LEAST_WIDTH = 8;

/** Writes a spreadsheet of one or more sheets, each with a heading that stays in sight. The writer loads when asked. */
export async function buildXlsx(sheets: readonly [XlsxSheet, ...XlsxSheet[]]): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const names = sheetNames(sheets.map(({ name }) => name));
  const parts = sheets.map(({ columns, rows }, index) => ({
    sheet: names[index] ?? "",
    columns: columns.map(({ heading, width }) => ({ width: width ?? Math.max(heading.length, LEAST_WIDTH) })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ heading }) => ({
        value: cellText(heading),
        type: String,
        fontWeight: "bold" as const,
        wrap: true,
        alignVertical: "top" as const,
      })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  return writeExcelFile(parts).toBlob();
}

function cellOf(cell: XlsxCell) {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number")
    return Number.isFinite(cell) ? { value: cell, type: Number } : textCell(String(cell));
  if (!isDay(cell)) return textCell(cell);
  const serial = dayNumber(cell) + DAY_ZERO;
  return serial < FIRST_COUNTED
    ? textCell(toIso(cell))
    : { value: serial, type: Number, format: "dd/mm/yyyy", align: "left" as const };
}

const textCell = (text: string) => ({
  value: cellText(text),
  type: String,
  format: "@",
  wrap: text.includes("\n"),
  alignVertical: "top" as const,
});

/**
 * In a cell `_x0041_` is an "A" (ECMA-376, ST_Xstring): a text with such a thing in it is escaped, and so is one by the
 * name of something that every object has, which the writer mistakes for a text that it has written before.
 */
function cellText(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").slice(0, LONGEST_TEXT);
  const escaped = lines.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
  return escaped in {} ? escaped.replace(/^./, escapedCharacter) : escaped;
}

const escapedCharacter = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Names that every spreadsheet takes: short, without its signs, each once. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(["", "history"]);
  return wanted.map((name, index) => {
    const clean = cleanName(name);
    const alternatives = [
      clean,
      ...wanted.map((_, again) => `${cut(clean, LONGEST_NAME - 5)} ${again + 2}`.trim()),
    ];
    const free =
      alternatives.find((alternative) => !taken.has(alternative.toLowerCase())) ?? `Sheet ${index + 1}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

const cleanName = (name: string) =>
  // A name may not begin or end with an apostrophe, nor may what is left after the cut.
  cut(
    name
      .replace(/[[\]/\\:*?\p{C}]+/gu, " ")
      .replace(/\s+/g, " ")
      .replace(/^[' ]+/, ""),
    LONGEST_NAME,
  ).replace(/[' ]+$/, "");

/** Never through the middle of a character. */
const cut = (text: string, length: number) => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
