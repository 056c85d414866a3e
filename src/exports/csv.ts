import type { Language } from "#src/domain/text.ts";

export type CsvTable = {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
};

/** A spreadsheet splits a file by the list sign of its reader's country: with decimal commas that is a semicolon. */
const DELIMITER = { nl: ";", en: "," } as const satisfies Record<Language, string>;
/** Tells a spreadsheet that the text is UTF-8. */
const MARK = "\uFEFF";

/** Writes a CSV file (RFC 4180). A text that a spreadsheet would take for a formula is marked as text. */
export async function buildCsv({ columns, rows }: CsvTable, language: Language): Promise<string> {
  const { unparse } = await import("papaparse");
  const options = { delimiter: DELIMITER[language], newline: "\r\n", escapeFormulae: true };
  return `${MARK}${unparse(
    [columns, ...rows].map((row) => [...row]),
    options,
  )}\r\n`;
}
