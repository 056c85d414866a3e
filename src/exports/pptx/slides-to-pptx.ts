import PptxGenJS from "pptxgenjs";
import { citedSources } from "#src/domain/source.ts";
import { legible } from "../legible.ts";
import { linkName, productName, sourcesOf, truthLines, undrawnTruth } from "../meant.ts";
import { token } from "../picture/tokens.ts";
import { breather, type Work } from "../work.ts";
import type { Slide } from "./deck-pages.ts";
import type { Fitted } from "./fit-slide.ts";
import { ALT, finished, HERE } from "./package.ts";

export { PPTX_TYPE } from "./package.ts";
import { footItems, leadItems, MARGIN, roomFor, titleBox, TITLE_SIZE, undrawnItems } from "./page.ts";
import { itemsXml, SANS, SERIF } from "./shape-xml.ts";
import { pen } from "./sheet.ts";
import type { SlideItem } from "./shape.ts";
import { slideWords } from "./slide-words.ts";
import type { SlideTable } from "./slide-table.ts";
import { timelineShapes } from "./timeline-shapes.ts";

export type ChartOf = { labels: readonly string[]; values: readonly number[]; name: string; alt: string };

/** A slide with its picture placed, or a table or a chart in its place. */
export type SlidePage = Slide & { picture?: Fitted; table?: SlideTable; chart?: ChartOf };

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
  prepare(file, { title: legible(title), product: productName(first.meant), subject: first.meant.href });
  const slides: { title: string; shapes: string }[] = [];
  for (const [index, page] of pages.entries()) {
    const items = itemsOf(page, { n: index + 1, m: pages.length });
    slides.push({ title: page.meant.title, shapes: itemsXml(items, language) });
    addPage(file, page);
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

function itemsOf(page: SlidePage, number: { n: number; m: number }): SlideItem[] {
  const { meant, lead, highlights, picture, undrawn } = page;
  const { title, scene } = meant;
  const words = slideWords[scene.language];
  const { top } = roomFor(title, lead);
  const drawn = picture
    ? timelineShapes({
        scene: picture.scene,
        drawing: picture.drawing,
        draw: pen({ x: MARGIN, y: top, scale: picture.scale }),
        words,
        highlights: new Set(highlights),
      })
    : [];
  const instead = undrawn === undefined ? [] : undrawnItems(undrawn, top, meant);
  return [
    ...leadItems(title, lead, meant),
    ...drawn,
    ...instead,
    ...footItems(meant, sourcesOnPage(page), number),
  ];
}

/** Of what is drawn, or of all that the scene shows where it is no picture. */
function sourcesOnPage({ meant, picture, table, undrawn }: SlidePage) {
  if (table || undrawn !== undefined) return [];
  if (!picture) return sourcesOf(meant, meant.scene.period);
  const drawn = picture.drawing.lanes.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "label" ? [item.mark] : item.marks)),
  );
  const citations = [...drawn.map(({ milestone }) => milestone), ...meant.scene.regimes].flatMap(
    (fact) => fact.citations,
  );
  return citedSources(citations).flatMap((id) => meant.sources.get(id) ?? []);
}

function addPage(file: PptxGenJS, page: SlidePage) {
  const { meant, table, chart, lead } = page;
  const slide = file.addSlide({ masterName: MASTER });
  const box = titleBox(meant.title);
  slide.addText(legible(meant.title), {
    placeholder: "title",
    x: inch(box.x),
    y: inch(box.y),
    w: inch(box.w),
    h: inch(box.h),
  });
  slide.addText(" ", { x: 0, y: 0, w: 1, h: 1, objectName: HERE });
  const { top, width, height } = roomFor(meant.title, lead);
  if (table) {
    slide.addTable(table.rows, {
      x: inch(MARGIN),
      y: inch(top),
      w: inch(width),
      colW: table.widths.map(inch),
      objectName: `${table.name}${ALT}${table.alt}`,
    });
  }
  if (chart) {
    slide.addChart("bar", [{ name: chart.name, labels: [...chart.labels], values: [...chart.values] }], {
      x: inch(MARGIN),
      y: inch(top),
      w: inch(width),
      h: inch(height),
      altText: legible(chart.alt),
      objectName: chart.name,
      chartColors: [bare(token("ink2"))],
      barGapWidthPct: 40,
      showValue: true,
      dataLabelColor: bare(token("ink")),
      dataLabelFontFace: SANS,
      dataLabelFontSize: 12,
      dataLabelFormatCode: "0",
      catAxisLabelFontFace: SANS,
      catAxisLabelFontSize: 11,
      catAxisLabelColor: bare(token("ink2")),
      catAxisLineShow: true,
      valAxisHidden: true,
      valGridLine: { style: "none" },
      showLegend: false,
      showTitle: false,
    });
  }
  slide.addNotes(legible(notesOf(page)));
}

/** What one says, then what the slide was true for, in full: at the foot there is only room for names. */
function notesOf(page: SlidePage): string {
  const { meant, notes, undrawn } = page;
  const words = slideWords[meant.scene.language].notes;
  const sources = sourcesOnPage(page).map(
    ({ title, publisher, url }) => `- ${title} (${publisher})${url ? `: ${url}` : ""}`,
  );
  return [
    ...(notes === "" ? [] : [notes, ""]),
    words.truth,
    ...(undrawn === undefined ? [] : [undrawn]),
    ...(undrawn === undefined ? truthLines(meant) : undrawnTruth(meant)).map(
      ({ name, value }) => `${name}: ${value}`,
    ),
    `${linkName(meant)}: ${meant.href}`,
    ...(sources.length > 0 ? ["", words.sources, ...sources] : []),
  ].join("\n");
}
