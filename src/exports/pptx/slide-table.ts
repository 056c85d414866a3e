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
};

export type TableCell = { text: string; href?: string; bold?: boolean };

const SIZE = 11;
const LINE = 14;
const PADDING = 6;
const measure = measureWith(1.09);

const bare = (hex: string) => hex.replace("#", "").toUpperCase();

/** Rows in as many tables as there are slides needed: each row as high as its fullest cell. */
export function tablesOf(
  rows: readonly (readonly TableCell[])[],
  { heading, widths, height }: { heading: readonly string[]; widths: readonly number[]; height: number },
): { rows: PptxGenJS.TableRow[]; first: number; last: number }[] {
  const tables: { rows: PptxGenJS.TableRow[]; first: number; last: number }[] = [];
  const head = heading.map((text) => cell({ text, bold: true }, true));
  let taken = height;
  for (const [index, row] of rows.entries()) {
    const needed = rowHeight(row, widths);
    if (taken + needed > height) {
      tables.push({ rows: [head], first: index, last: index });
      taken = LINE + PADDING;
    }
    taken += needed;
    const table = tables.at(-1);
    if (!table) continue;
    table.rows.push(row.map((one) => cell(one, false)));
    table.last = index;
  }
  return tables;
}

const rowHeight = (row: readonly TableCell[], widths: readonly number[]) =>
  PADDING +
  LINE *
    Math.max(
      ...row.map(
        ({ text, bold }, column) =>
          wrapped(text, {
            width: (widths[column] ?? 0) - 10,
            style: { size: SIZE, weight: bold ? 650 : 400 },
            measure,
          }).length,
      ),
    );

function cell({ text, href, bold = false }: TableCell, head: boolean): PptxGenJS.TableCell {
  const rule = { type: "solid" as const, pt: head ? 1 : 0.5, color: bare(token(head ? "ink" : "rule")) };
  const none = { type: "none" as const };
  return {
    text: legible(text),
    options: {
      fontFace: SANS,
      fontSize: SIZE,
      bold,
      color: bare(token("ink")),
      valign: "top",
      margin: [2, 6, 3, 0],
      border: [none, none, rule, none],
      ...(href === undefined ? {} : { hyperlink: { url: href } }),
    },
  };
}
