import readXlsxFile, { InvalidInputError, InvalidSpreadsheetError } from "read-excel-file/universal";
import { type FileFault, type ReadFile, type Table, tableFault, trimmed } from "./table.ts";

/** A count of days as a spreadsheet keeps it may be a hair under the whole. */
const HAIR = 500;

/** Reads a spreadsheet: all its sheets that hold a list. */
export async function readXlsx(bytes: ArrayBuffer): Promise<ReadFile | FileFault> {
  let sheets: readonly { sheet: string; data: readonly (readonly unknown[])[] }[];
  try {
    sheets = await readXlsxFile(bytes);
  } catch (error) {
    // A package of another kind, such as a text document, lacks the parts of a workbook.
    if (error instanceof InvalidSpreadsheetError) return { kind: "other-file", what: "zip" };
    if (error instanceof InvalidInputError && error.code === "FILE_NOT_SUPPORTED")
      return { kind: "other-file", what: "zip" };
    return { kind: "damaged" };
  }
  const tables = sheets.map(({ sheet, data }) =>
    trimmed({ name: sheet, rows: data.map((row) => row.map(textOf)) }),
  );
  const [first, ...others] = tables.filter((table) => tableFault(table) === null);
  if (first) return { kind: "read", tables: [first, ...others] };
  return worstFault(tables);
}

/** Of sheets that cannot be taken: rather one that holds too much than one that holds nothing. */
const worstFault = (tables: readonly Table[]): FileFault =>
  tables.map(tableFault).find((fault) => fault !== null && fault.kind !== "empty") ?? { kind: "empty" };

function textOf(cell: unknown): string {
  if (cell instanceof Date) {
    const moment = cell.getTime() + HAIR;
    return Number.isNaN(moment) ? "" : new Date(moment).toISOString().slice(0, 10);
  }
  if (typeof cell === "string") return cell.replaceAll("\u00A0", " ").trim();
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}
