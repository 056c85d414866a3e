/** A sheet as it was read: rows of texts, in which a day is `YYYY-MM-DD`. Its rows count from 1, as in a spreadsheet. */
export type Table = { name: string; rows: readonly (readonly string[])[] };

export const LARGEST_FILE = 20_000_000;
/** That are not empty. */
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 200;
/** As much as a cell of a spreadsheet holds. */
export const LONGEST_CELL = 32_767;

/** What a file is when it is no spreadsheet. */
export type OtherFile = "pdf" | "image" | "zip" | "ods" | "markup" | "json" | "binary";

/** Why there is no table in it. Numbers of rows count from 1. */
export type FileFault =
  | { kind: "unreadable" }
  | { kind: "too-large"; bytes: number }
  | { kind: "empty" }
  | { kind: "other-file"; what: OtherFile }
  /** The form before 2007, which cannot be read here. */
  | { kind: "old-xls" }
  | { kind: "locked" }
  | { kind: "damaged" }
  | { kind: "open-quote"; row: number }
  | { kind: "too-many-rows"; rows: number }
  | { kind: "too-wide"; columns: number }
  | { kind: "long-cell"; row: number }
  | { kind: "too-slow" };

export type ReadFile = { kind: "read"; tables: readonly [Table, ...Table[]] };

/** Without the empty rows at its end and the empty columns at its side; all rows are as wide. */
export function trimmed({ name, rows }: Table): Table {
  const last = rows.findLastIndex((row) => row.some(isFilled));
  const filled = rows.slice(0, last + 1);
  const width = filled.reduce((widest, row) => Math.max(widest, row.findLastIndex(isFilled) + 1), 0);
  return { name, rows: filled.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? "")) };
}

export const isFilled = (text: string): boolean => text.trim() !== "";

export const isEmptyRow = (row: readonly string[]): boolean => !row.some(isFilled);

/** Why a table is not taken; `null` when it is. */
export function tableFault({ rows }: Table): FileFault | null {
  const filled = rows.filter((row) => !isEmptyRow(row)).length;
  if (filled === 0) return { kind: "empty" };
  if (filled > MOST_ROWS) return { kind: "too-many-rows", rows: filled };
  const columns = rows[0]?.length ?? 0;
  if (columns > MOST_COLUMNS) return { kind: "too-wide", columns };
  const long = rows.findIndex((row) => row.some(({ length }) => length > LONGEST_CELL));
  return long === -1 ? null : { kind: "long-cell", row: long + 1 };
}
