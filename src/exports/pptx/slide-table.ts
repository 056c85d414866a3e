import type PptxGenJS from "pptxgenjs";
import { measureWith } from "#src/timeline/measures.ts";
import { wrapped } from "#src/timeline/wrap.ts";
import { legible } from "../legible.ts";
import { token } from "../picture/tokens.ts";
import { SANS } from "./shape-xml.ts";

/** A real table; its rows fit on the slide. */
export type SlideTable = {
  name: string;
  alt: string;
  rows: PptxGenJS.TableRow[];
  /** Of the columns, in points. */
  widths: readonly number[];
  /** Of the rows, in points; absent: as its words ask. */
  heights?: readonly number[];
};

export type TableCell = { text: string; bold?: boolean; color?: string; fill?: string };

const SIZE = 11;
/** Of a line, for each point of its letters. */
const LINE = 1.2;
const PADDING = 6;
const measure = measureWith(1.09);

const bare = (hex: string) => hex.replace("#", "").toUpperCase();

/** Rows in as many tables as there are slides needed: each row as high as its fullest cell. */
export function tablesOf(
  rows: readonly (readonly TableCell[])[],
  { heading, widths, height }: { heading: readonly string[]; widths: readonly number[]; height: number },
): { rows: PptxGenJS.TableRow[]; first: number; last: number }[] {
  const tables: { rows: PptxGenJS.TableRow[]; first: number; last: number }[] = [];
  const look = { size: SIZE, right: false, inset: false };
  const head = heading.map((text) => cell({ text, bold: true }, true, look));
  let taken = height;
  for (const [index, row] of rows.entries()) {
    const needed = rowHeight(row, widths, SIZE);
    if (taken + needed > height) {
      tables.push({ rows: [head], first: index, last: index });
      taken = LINE * SIZE + PADDING;
    }
    taken += needed;
    const table = tables.at(-1);
    if (!table) continue;
    table.rows.push(row.map((one) => cell(one, false, look)));
    table.last = index;
  }
  return tables;
}

/** How many lines these words take in a cell. */
export const tableLines = (text: string, width: number, size: number, bold = false): number =>
  wrapped(text, { width, style: { size, weight: bold ? 650 : 400 }, measure }).length;

/** A row is as high as its fullest cell. */
export const rowHeight = (
  row: readonly TableCell[],
  widths: readonly number[],
  size: number,
  margins?: number,
) =>
  PADDING +
  LINE *
    size *
    Math.max(
      ...row.map(({ text, bold }, column) =>
        tableLines(text, (widths[column] ?? 0) - (margins ?? 10), size, bold),
      ),
    );

/** Does every word stand whole in its cell? */
export const keepsWords = (
  row: readonly TableCell[],
  widths: readonly number[],
  size: number,
  margins: number,
): boolean =>
  row.every(({ text, bold }, column) =>
    text
      .split(" ")
      .every((word) => measure(word, { size, weight: bold ? 650 : 400 }) <= (widths[column] ?? 0) - margins),
  );

type Wanted = {
  heading: readonly TableCell[];
  rows: readonly (readonly TableCell[])[];
  widths: readonly number[];
  heights: readonly number[];
  size: number;
  /** Columns of figures, which stand right. */
  figures: readonly boolean[];
  /** Cells may be filled: their words stand free of their sides. */
  filled: boolean;
};

/** What the sides of a cell take of its width, with a little to spare. */
export const marginsOf = (filled: boolean) => (filled ? 13 : 8);

/** One table of which all rows fit. */
export const slideTable = ({ heading, rows, widths, heights, size, figures, filled }: Wanted) => ({
  rows: [heading, ...rows].map((row, index) =>
    row.map((one, column) =>
      cell(one, index === 0, { size, right: figures[column] ?? false, inset: filled && column > 0 }),
    ),
  ),
  widths,
  heights,
});

type Look = { size: number; right: boolean; inset: boolean };

function cell(
  { text, bold = false, color = token("ink"), fill }: TableCell,
  head: boolean,
  { size, right, inset }: Look,
): PptxGenJS.TableCell {
  // Between filled cells the paper shows.
  const rule = head ? "ink" : fill ? "paper" : "rule";
  const line = { type: "solid" as const, pt: head || fill ? 1 : 0.5, color: bare(token(rule)) };
  const none = { type: "none" as const };
  const side = fill ? line : none;
  return {
    text: legible(text),
    options: {
      fontFace: SANS,
      fontSize: size,
      bold,
      color: bare(color),
      valign: "top",
      align: right ? "right" : "left",
      margin: [2, 6, 3, inset ? 6 : 0],
      border: [none, side, line, side],
      ...(fill === undefined ? {} : { fill: { color: bare(fill) } }),
    },
  };
}
