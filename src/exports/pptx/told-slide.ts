import {
  type ToldCell,
  type ToldChart,
  type ToldPart,
  type ToldTable,
  toldText,
  type ToldView,
} from "#src/domain/told-view.ts";
import type { Language } from "#src/domain/text.ts";
import { token } from "../picture/tokens.ts";
import { numbersOf, type SourceNumbers } from "../source-numbers.ts";
import { line, linesOf, MARGIN, SERIF_SHARE, textBox } from "./page.ts";
import type { PageItem, Run } from "./shape.ts";
import { keepsWords, marginsOf, rowHeight, slideTable, type TableCell } from "./slide-table.ts";
import { slideWords } from "./slide-words.ts";

export type Room = { top: number; width: number; height: number };
type Told = { numbers: SourceNumbers; language: Language };

/** The first that says the sentence on two lines, else the last. */
const SENTENCES = [
  { size: 26, height: 31 },
  { size: 22, height: 27 },
  { size: 18, height: 22 },
] as const;
const MARK = 12;
const LEAD = { size: 13, height: 17 } as const;
const GAP = 12;
const GUTTER = 28;
const HEADING = { size: 13, height: 22 } as const;
const REST = 18;
const BETWEEN = 14;
/** What a chart needs to be read. */
const LEAST_CHART = 110;
const MOST_CHART = 230;
/** The letters of tables, the largest in which all of it stands. */
const SIZES = [14, 13, 12] as const;
const SMALLEST = SIZES[2];

/** What a view says as text, tables and a chart: as large as it fits; what does not fit is counted. */
export function laidOut(told: ToldView, room: Room, how: Told): PageItem[] {
  const head = headItems(told, room, how.language);
  const body = { top: head.bottom + GAP, height: room.top + room.height - head.bottom - GAP };
  const gutters = GUTTER * Math.max(0, told.columns.length - 1);
  const columns = told.columns.map(({ share, parts }) => ({ parts, width: share * (room.width - gutters) }));
  const size = SIZES.find((one) =>
    columns.every((column) => heightOf(whole(column), one, how) <= body.height && isWhole(column, one, how)),
  );
  let x = MARGIN;
  const items = columns.flatMap((column) => {
    const box = { x, y: body.top, width: column.width, height: body.height };
    x += column.width + GUTTER;
    return columnItems(column, box, size ?? SMALLEST, how);
  });
  return [...head.items, ...items];
}

const TONES = { was: "was-deep", is: "is-deep", late: "late", strong: "ink" } as const;

function headItems({ mark, sentence, lead }: ToldView, { top, width }: Room, language: Language) {
  const words = slideWords[language];
  const items: PageItem[] = [];
  let y = top;
  if (mark !== "") {
    const runs = [[line(mark, MARK, token("ink2"))]];
    items.push(textBox({ x: MARGIN, y, w: width, h: 18, runs, name: words.mark }));
    y += 20;
  }
  const text = toldText(sentence);
  const linesAt = (size: number) => linesOf(text, width / SERIF_SHARE, { size, weight: 500 });
  const look = SENTENCES.find(({ size }) => linesAt(size) <= 2) ?? SENTENCES[2];
  const h = linesAt(look.size) * look.height + 2;
  const runs = [sentence.map((part) => sentenceRun(part, look.size))];
  items.push(textBox({ x: MARGIN, y, w: width, h, runs, name: words.sentence }));
  y += h + 2;
  if (lead !== "") {
    const height = linesOf(lead, width, { size: LEAD.size, weight: 400 }) * LEAD.height + 2;
    const said = [[line(lead, LEAD.size, token("ink2"))]];
    items.push(textBox({ x: MARGIN, y, w: width, h: height, runs: said, name: words.beside }));
    y += height;
  }
  return { items, bottom: y };
}

const sentenceRun = (part: ToldPart, size: number): Run =>
  typeof part === "string"
    ? line(part, size, token("ink"), { serif: true })
    : line(part.text, size, token(TONES[part.tone]), { serif: true });

type Part = ToldTable | ToldChart;
type Column = { parts: readonly Part[]; width: number };
/** How many rows stand of each table, in the order of the parts. */
type Kept = Column & { rows: readonly number[] };

const whole = (column: Column): Kept => ({
  ...column,
  rows: column.parts.map((part) => (part.kind === "table" ? part.rows.length : 0)),
});

const cellsOf = (table: ToldTable, how: Told): TableCell[][] =>
  table.rows.map((row) => row.map((cell) => tableCell(cell, how.numbers)));

function tableCell({ text, tone, heat, cites = [] }: ToldCell, numbers: SourceNumbers): TableCell {
  const said = [text, numbersOf(cites, numbers).join(", ")].filter(Boolean).join(" ");
  const dark = heat === 4 || heat === 5;
  return {
    text: said,
    bold: tone === "strong",
    ...(tone === "late" && { color: token("late") }),
    ...(tone === "quiet" && { color: token("ink3") }),
    ...(heat && { fill: token(`heat-${heat}`) }),
    ...(dark && { color: token("paper") }),
  };
}

const widthsOf = ({ columns }: ToldTable, width: number) => columns.map(({ share }) => share * width);
const headingOf = ({ columns }: ToldTable): TableCell[] =>
  columns.map(({ name }) => ({ text: name, bold: true }));

function tableHeights(table: ToldTable, { width, size, how }: { width: number; size: number; how: Told }) {
  const widths = widthsOf(table, width);
  return [headingOf(table), ...cellsOf(table, how)].map((row) =>
    rowHeight(row, widths, size, marginsOf(isFilled(table))),
  );
}

const isWhole = ({ parts, width }: Column, size: number, how: Told): boolean =>
  parts.every(
    (part) =>
      part.kind === "chart" ||
      [headingOf(part), ...cellsOf(part, how)].every((row) =>
        keepsWords(row, widthsOf(part, width), size, marginsOf(isFilled(part))),
      ),
  );

const isFilled = ({ rows }: ToldTable) => rows.some((row) => row.some(({ heat }) => heat));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function partHeight(part: Part, rows: number, measured: { width: number; size: number; how: Told }): number {
  if (part.kind === "chart") return HEADING.height + LEAST_CHART;
  if (part.rows.length === 0) return HEADING.height + REST;
  const left = part.rows.length - rows + part.rest;
  return HEADING.height + sum(tableHeights(part, measured).slice(0, rows + 1)) + (left > 0 ? REST : 0);
}

const heightOf = ({ parts, rows, width }: Kept, size: number, how: Told): number =>
  sum(parts.map((part, index) => partHeight(part, rows[index] ?? 0, { width, size, how }))) +
  BETWEEN * (parts.length - 1);

/** The longest table gives a row until all of it fits. */
function cut(column: Column, height: number, size: number, how: Told): Kept {
  let kept = whole(column);
  while (heightOf(kept, size, how) > height) {
    const most = Math.max(...kept.rows);
    if (most <= 1) return kept;
    const at = kept.rows.indexOf(most);
    kept = { ...kept, rows: kept.rows.with(at, most - 1) };
  }
  return kept;
}

type Box = { x: number; y: number; width: number; height: number };

function columnItems(column: Column, box: Box, size: number, how: Told): PageItem[] {
  const kept = cut(column, box.height, size, how);
  const { x, width } = box;
  const spare = box.height - heightOf(kept, size, how);
  const items: PageItem[] = [];
  let y = box.y;
  for (const [index, part] of column.parts.entries()) {
    const rows = kept.rows[index] ?? 0;
    const runs = [[line(part.title, HEADING.size, token("ink"), { bold: true })]];
    items.push(textBox({ x, y, w: width, h: HEADING.height - 4, runs, name: part.title }));
    const inner = { x, y: y + HEADING.height, width };
    if (part.kind === "chart") {
      const height = Math.min(LEAST_CHART + Math.max(0, spare), MOST_CHART);
      items.push(chartItem(part, { ...inner, height }));
      y = inner.y + height + BETWEEN;
    } else {
      items.push(...tableItems(part, inner, { rows, size, how }));
      y += partHeight(part, rows, { width, size, how }) + BETWEEN;
    }
  }
  return items;
}

function chartItem({ title, said, labels, series }: ToldChart, { x, y, width, height }: Box): PageItem {
  return {
    kind: "chart",
    x,
    y,
    w: width,
    h: height,
    chart: {
      name: title,
      alt: said,
      labels,
      series: series.map(({ name, tone, values }) => ({ name, values, color: token(tone) })),
    },
  };
}

type Kind = { rows: number; size: number; how: Told };

function tableItems(
  part: ToldTable,
  { x, y, width }: Omit<Box, "height">,
  { rows, size, how }: Kind,
): PageItem[] {
  const said = (text: string, top: number): PageItem => {
    const runs = [[line(text, Math.min(size, 12), token("ink2"))]];
    return textBox({ x, y: top, w: width, h: REST, runs, name: slideWords[how.language].rest });
  };
  if (part.rows.length === 0) return [said(part.none, y)];
  const left = part.rows.length - rows + part.rest;
  const heights = tableHeights(part, { width, size, how }).slice(0, rows + 1);
  const table = slideTable({
    heading: headingOf(part),
    rows: cellsOf(part, how).slice(0, rows),
    widths: widthsOf(part, width),
    heights,
    size,
    figures: part.columns.map(({ figures = false }) => figures),
    filled: isFilled(part),
  });
  const alt = `${part.title}: ${part.columns.map(({ name }) => name).join(", ")}`;
  return [
    { kind: "table", x, y, w: width, table: { ...table, name: part.title, alt } },
    ...(left > 0 ? [said(part.more(left), y + sum(heights) + 1)] : []),
  ];
}
