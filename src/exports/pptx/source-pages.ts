import type PptxGenJS from "pptxgenjs";
import type { Source } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import { formatShortDay } from "#src/i18n/dates.ts";
import { legible } from "../legible.ts";
import type { Meant } from "../meant.ts";
import { token } from "../picture/tokens.ts";
import type { SourceNumbers } from "../source-numbers.ts";
import { MARGIN, roomFor } from "./page.ts";
import { SANS } from "./shape-xml.ts";
import { tableLines } from "./slide-table.ts";
import type { SlidePage } from "./slides-to-pptx.ts";
import { slideWords } from "./slide-words.ts";

/** Of the letters of a title and of what stands under it, in points; and of a line of them. */
const TITLE = { size: 12, line: 14.5 } as const;
const UNDER = { size: 11, line: 13.5 } as const;
const PADDING = 5;
const NUMBER = 24;
/** A cell keeps this free at its right. */
const FREE = 4;
const GUTTER = 28;

type Entry = { number: number; title: string; under: string; address: string; href: string | null };

/** A list of sources in two columns, on as few slides as it can be read on. The links hold the whole addresses. */
export function sourcePages(meant: Meant, lead: string, numbers: SourceNumbers): SlidePage[] {
  const { language } = meant.scene;
  const words = slideWords[language];
  const { top, width, height } = roomFor(words.sourcesTitle(" (10)"), lead);
  const column = (width - GUTTER) / 2;
  const entries = [...numbers.values()].map(({ number, source }) => entryOf(number, source, language));
  const columns = filled(entries, (entry) => heightOf(entry, column), height);
  const pages = Math.ceil(columns.length / 2);
  return Array.from({ length: pages }, (_, index): SlidePage => {
    const title = words.sourcesTitle(pages > 1 ? words.part(index + 1, pages) : "");
    return {
      meant: { ...meant, title },
      lead,
      notes: "",
      highlights: [],
      laid: columns.slice(2 * index, 2 * index + 2).map((these, side) => ({
        kind: "table",
        x: MARGIN + side * (column + GUTTER),
        y: top,
        w: column,
        table: {
          name: `${title}, ${these[0]?.number ?? ""}–${these.at(-1)?.number ?? ""}`,
          alt: words.sourcesAlt,
          rows: these.map(rowOf),
          widths: [NUMBER, column - NUMBER],
          heights: these.map((entry) => heightOf(entry, column)),
        },
      })),
    };
  });
}

/** Into columns of this height; the two of the last slide are about as long. */
function filled(entries: readonly Entry[], size: (entry: Entry) => number, height: number): Entry[][] {
  const columns: Entry[][] = [];
  let rest = entries.reduce((sum, entry) => sum + size(entry), 0);
  let room = 0;
  for (const entry of entries) {
    const needed = size(entry);
    if (room < needed) {
      // A slide begins: when all that is left has room on it, its first column takes half.
      const last = columns.length % 2 === 0 && rest <= 2 * height;
      room = last ? Math.min(height, rest / 2 + needed) : height;
      columns.push([]);
    }
    columns.at(-1)?.push(entry);
    room -= needed;
    rest -= needed;
  }
  return columns;
}

function entryOf(number: number, { title, publisher, publishedOn, url }: Source, language: Language): Entry {
  const words = slideWords[language];
  const date = publishedOn ? formatShortDay(publishedOn, language) : words.undated;
  return {
    number,
    title,
    under: `${publisher}, ${date} · `,
    address: url ? siteOf(url) : words.noAddress,
    href: url,
  };
}

/** "codex.vlaanderen.be": the site of an address, whole; its link holds the rest. */
const siteOf = (url: string): string => url.replace(/^https?:\/\/(www\.)?/i, "").replace(/[/?#].*$/s, "");

function heightOf({ title, under, address }: Entry, column: number): number {
  const width = column - NUMBER - FREE;
  return (
    PADDING +
    TITLE.line * tableLines(title, width, TITLE.size) +
    UNDER.line * tableLines(under + address, width, UNDER.size)
  );
}

const bare = (hex: string) => hex.replace("#", "").toUpperCase();

function rowOf({ number, title, under, address, href }: Entry): PptxGenJS.TableRow {
  const none = { type: "none" as const };
  const line = { type: "solid" as const, pt: 0.5, color: bare(token("rule")) };
  const cell = {
    fontFace: SANS,
    valign: "top" as const,
    margin: [2, FREE, 3, 0] as [number, number, number, number],
    border: [line, none, none, none] as [typeof line, typeof none, typeof none, typeof none],
  };
  const ink = { fontSize: TITLE.size, color: bare(token("ink")) };
  const quiet = { fontSize: UNDER.size, color: bare(token("ink2")) };
  return [
    { text: String(number), options: { ...cell, ...quiet } },
    {
      text: [
        { text: legible(title), options: { ...ink, breakLine: true } },
        { text: legible(under), options: quiet },
        { text: legible(address), options: href ? { ...quiet, hyperlink: { url: href } } : quiet },
      ],
      options: cell,
    },
  ];
}
