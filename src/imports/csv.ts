import { parse } from "papaparse";
import { type FileFault, isEmptyRow, type ReadFile, tableFault, trimmed } from "./table.ts";

const SIGNS = [";", "\t", ",", "|"] as const;
const SAMPLE = 60;
/** Fewer rows cut alike may be by chance: a comma in a sentence. */
const LEAST = 0.5;
/** The first line that some spreadsheets write: "sep=;". */
const SAID = /^sep=(.)\r?\n/i;

/** Reads what was separated by semicolons, tabs, commas or bars; the sign is found by itself. */
export function readCsv(text: string): ReadFile | FileFault {
  const lines = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const said = SAID.exec(lines);
  const body = said ? lines.slice(said[0].length) : lines;
  // A quote that stays open swallows all that follows it.
  const { data, errors } = parse<string[]>(body, { delimiter: said?.[1] ?? signOf(body), newline: "\n" });
  if (errors.some(({ code }) => code === "MissingQuotes")) return { kind: "open-quote", row: data.length };
  const table = trimmed({ name: "", rows: data.map((row) => row.map(plain)) });
  return tableFault(table) ?? { kind: "read", tables: [table] };
}

/** The sign that cuts most rows into as many pieces. A list of one column has none: a tab does it no harm. */
function signOf(text: string): string {
  let best: { sign: string; score: number } = { sign: "\t", score: 0 };
  for (const delimiter of SIGNS) {
    const { data } = parse<string[]>(text, { delimiter, newline: "\n", preview: SAMPLE });
    // A line with nothing on it says nothing of signs.
    const widths = data.filter((row) => row.length > 1 || !isEmptyRow(row)).map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    for (const [width, count] of counts) {
      const score = width > 1 ? count / widths.length : 0;
      if (score >= LEAST && score > best.score) best = { sign: delimiter, score };
    }
  }
  return best.sign;
}

/** As it was meant: what was marked as text, so that no spreadsheet takes it for a formula, is that text. */
const plain = (cell: string): string =>
  cell
    .replaceAll("\u00A0", " ")
    .replace(/^'(?=[=+\-@\t])/, "")
    .trim();
