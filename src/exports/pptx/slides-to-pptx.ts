import PptxGenJS from "pptxgenjs";
import { citedSources } from "#src/domain/source.ts";
import { legible } from "../legible.ts";
import { linkName, productName, sourcesOf, truthLines, undrawnTruth } from "../meant.ts";
import { token } from "../picture/tokens.ts";
import { countedIn } from "../source-numbers.ts";
import { breather, type Work } from "../work.ts";
import type { Slide } from "./deck-pages.ts";
import type { Fitted } from "./fit-slide.ts";
import { ALT, finished, HERE } from "./package.ts";

export { PPTX_TYPE } from "./package.ts";
import {
  footItems,
  leadItems,
  MARGIN,
  nothingItems,
  roomFor,
  titleBox,
  TITLE_SIZE,
  undrawnItems,
} from "./page.ts";
import { itemsXml, SANS, SERIF } from "./shape-xml.ts";
import { pen } from "./sheet.ts";
import type { ChartOf, PageItem, SlideItem } from "./shape.ts";
import { slideWords } from "./slide-words.ts";
import type { SlideTable } from "./slide-table.ts";
import { timelineShapes } from "./timeline-shapes.ts";

/** A slide with its picture placed, or in its place what another view says, a table, or a chart. */
export type SlidePage = Slide & {
  picture?: Fitted;
  laid?: readonly PageItem[];
  table?: SlideTable;
  chart?: ChartOf;
  /** It is about all slides of a deck, so it holds for no day or link of one of them. */
  ofDeck?: true;
};

/**
 * Writes a presentation of native shapes, tables and charts. `slidesToPptx(deckPages(slides), title, work)` is what a
 * deck calls; a timeline calls it with the pages of `timelinePages`.
 */
export async function slidesToPptx(
  pages: readonly SlidePage[],
  title: string,
  { signal, onProgress }: Work,
): Promise<Blob> {
  const [first] = pages;
  if (!first) throw new RangeError("a presentation needs a slide");
  const { language } = first.meant.scene;
  const breathe = breather({ signal });
  const file = new PptxGenJS();
  // The scenes of a deck have a link each, in their notes.
  const links = new Set(pages.map(({ meant }) => meant.href));
  const subject = links.size === 1 ? first.meant.href : "";
  prepare(file, { title: legible(title), product: productName(first.meant), subject });
  const slides: { title: string; shapes: string[] }[] = [];
  for (const [index, page] of pages.entries()) {
    const items = itemsOf(page, { n: index + 1, m: pages.length });
    const shapes = addPage(file, page, items);
    slides.push({ title: page.meant.title, shapes: shapes.map((run) => itemsXml(run, language)) });
    onProgress((0.6 * (index + 1)) / pages.length);
    await breathe();
  }
  const bytes = await file.write({ outputType: "uint8array", compression: false });
  signal.throwIfAborted();
  onProgress(0.8);
  return finished(bytes as Uint8Array, { slides, language, signal });
}

const MASTER = "Leersteun";

const inch = (points: number) => points / 72;

const bare = (hex: string) => hex.replace("#", "").toUpperCase();

function prepare(
  file: PptxGenJS,
  { title, product, subject }: { title: string; product: string; subject: string },
) {
  file.layout = "LAYOUT_WIDE";
  file.title = title;
  file.subject = subject;
  file.author = product;
  file.company = product;
  file.theme = { headFontFace: SERIF, bodyFontFace: SANS };
  file.defineSlideMaster({
    title: MASTER,
    background: { color: bare(token("paper")) },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            x: inch(MARGIN),
            y: inch(26),
            w: inch(880),
            h: inch(40),
            fontFace: SERIF,
            fontSize: TITLE_SIZE,
            color: bare(token("ink")),
            align: "left",
            valign: "top",
            margin: 0,
          },
          text: "",
        },
      },
    ],
  });
}

/** All of a slide but its title, in the order in which it is read. */
function itemsOf(page: SlidePage, number: { n: number; m: number }): PageItem[] {
  const { meant, lead } = page;
  return [
    ...leadItems(meant.title, lead, meant),
    ...bodyOf(page),
    ...footItems(meant, sourcesOnPage(page), { ...number, unnamed: page.picture?.unnamed ?? 0 }),
  ];
}

function bodyOf(page: SlidePage): readonly PageItem[] {
  const { meant, lead, highlights, picture, laid, table, chart, undrawn } = page;
  const { top, width, height } = roomFor(meant.title, lead);
  const place = { x: MARGIN, y: top, w: width };
  if (undrawn !== undefined) return undrawnItems(undrawn, top, meant);
  if (laid) return laid;
  if (table) return [{ kind: "table", ...place, table }];
  if (chart) return [{ kind: "chart", ...place, h: height, chart }];
  if (!picture) return [];
  const { drawing, scale } = picture;
  const nothing = meant.scene.shown.length === 0;
  const shapes = timelineShapes({
    scene: picture.scene,
    // No lane would say for which filters there is nothing: one sentence does.
    drawing: nothing ? { ...drawing, lanes: [] } : drawing,
    draw: pen({ x: MARGIN, y: top, scale }),
    words: slideWords[meant.scene.language],
    highlights: new Set(highlights),
  });
  return nothing ? [...shapes, ...nothingItems(meant, top + drawing.headBottom * scale)] : shapes;
}

/** Of what is drawn or said, or of all that the scene shows where it is no picture. */
function sourcesOnPage({ meant, picture, table, laid, told, undrawn }: SlidePage) {
  // A list of sources is its own.
  if (table || undrawn !== undefined || (laid && !told)) return [];
  if (told) return told.cited.flatMap((id) => meant.sources.get(id) ?? []);
  if (!picture) return sourcesOf(meant, meant.scene.period);
  const drawn = picture.drawing.lanes.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "label" ? [item.mark] : item.marks)),
  );
  const citations = [
    ...drawn.map(({ milestone }) => milestone),
    ...meant.scene.regimes,
    ...countedIn(meant.scene),
  ].flatMap((fact) => fact.citations);
  return citedSources(citations).flatMap((id) => meant.sources.get(id) ?? []);
}

/** Adds a slide. What it returns are its shapes: each run of them has its place between tables and charts. */
function addPage(file: PptxGenJS, page: SlidePage, items: readonly PageItem[]): SlideItem[][] {
  const { title } = page.meant;
  const slide = file.addSlide({ masterName: MASTER });
  const box = titleBox(title);
  // The size of a placeholder outweighs that of its text, not that of a run of it.
  const look = box.size === TITLE_SIZE ? {} : { fontSize: box.size };
  slide.addText([{ text: legible(title), options: look }], {
    placeholder: "title",
    x: inch(box.x),
    y: inch(box.y),
    w: inch(box.w),
    h: inch(box.h),
  });
  const runs: SlideItem[][] = [];
  let run: SlideItem[] | null = null;
  for (const item of items) {
    if (item.kind === "table") addTable(slide, item);
    else if (item.kind === "chart") addChart(slide, item);
    else if (run) run.push(item);
    else {
      run = [item];
      runs.push(run);
      slide.addText(" ", { x: 0, y: 0, w: 1, h: 1, objectName: `${HERE}${runs.length - 1}` });
    }
    if (item.kind === "table" || item.kind === "chart") run = null;
  }
  slide.addNotes(legible(notesOf(page)));
  return runs;
}

type Placed<Kind extends PageItem["kind"]> = Extract<PageItem, { kind: Kind }>;

const addTable = (slide: PptxGenJS.Slide, { x, y, w, table }: Placed<"table">) =>
  slide.addTable(table.rows, {
    x: inch(x),
    y: inch(y),
    w: inch(w),
    colW: table.widths.map(inch),
    ...(table.heights ? { rowH: table.heights.map(inch) } : {}),
    objectName: `${table.name}${ALT}${table.alt}`,
  });

function addChart(slide: PptxGenJS.Slide, { x, y, w, h, chart }: Placed<"chart">) {
  const { labels, series, name, alt } = chart;
  const stacked = series.length > 1;
  const letters = { face: SANS, color: bare(token("ink2")) };
  slide.addChart(
    "bar",
    series.map((one) => ({ name: one.name, labels: [...labels], values: [...one.values] })),
    {
      x: inch(x),
      y: inch(y),
      w: inch(w),
      h: inch(h),
      altText: legible(alt),
      objectName: name,
      chartColors: series.map(({ color }) => bare(color)),
      barGapWidthPct: 40,
      // An edge tells bars on each other apart where their colours do not.
      ...(stacked
        ? { barGrouping: "stacked" as const, dataBorder: { pt: 0.5, color: bare(token("edge")) } }
        : {}),
      showValue: !stacked,
      dataLabelColor: bare(token("ink")),
      dataLabelFontFace: SANS,
      dataLabelFontSize: 12,
      dataLabelFormatCode: "0",
      catAxisLabelFontFace: letters.face,
      catAxisLabelFontSize: 11,
      catAxisLabelColor: letters.color,
      catAxisLineShow: true,
      valAxisHidden: !stacked,
      valAxisLabelFontFace: letters.face,
      valAxisLabelFontSize: 11,
      valAxisLabelColor: letters.color,
      valAxisLabelFormatCode: "0",
      valAxisLineShow: false,
      valGridLine: stacked ? { color: bare(token("rule")), size: 0.5 } : { style: "none" },
      showLegend: stacked,
      legendPos: "t",
      legendFontFace: letters.face,
      legendFontSize: 11,
      legendColor: letters.color,
      showTitle: false,
    },
  );
}

/** What one says, then what the slide was true for, in full: at the foot there is only room for names. */
function notesOf(page: SlidePage): string {
  const { meant, notes, told, undrawn } = page;
  const words = slideWords[meant.scene.language].notes;
  if (page.ofDeck) return words.ofDeck;
  const sources = sourcesOnPage(page).map(
    ({ title, publisher, url }) => `- ${title} (${publisher})${url ? `: ${url}` : ""}`,
  );
  return [
    ...(notes === "" ? [] : [notes, ""]),
    words.truth,
    ...(undrawn === undefined ? [] : [undrawn]),
    ...(undrawn === undefined && !told ? truthLines(meant) : undrawnTruth(meant)).map(
      ({ name, value }) => `${name}: ${value}`,
    ),
    `${linkName(meant)}: ${meant.href}`,
    ...(sources.length > 0 ? ["", words.sources, ...sources] : []),
  ].join("\n");
}
