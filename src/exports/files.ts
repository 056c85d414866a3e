import { toIso } from "#src/domain/plain-date.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import type { Download } from "./download.ts";
import type { Meant } from "./meant.ts";
import type { Slide } from "./pptx/deck-pages.ts";
import { PNG_TYPE, SVG_TYPE } from "./picture/picture-types.ts";
import type { PngScale } from "./picture/png-scale.ts";
import { nextTurn, type Work } from "./work.ts";

/** In the order of the menu: to show, to keep, to reckon with. PDF is not made here: the browser prints it. */
export const FORMATS = ["pptx", "pdf", "svg", "png", "csv", "xlsx", "json", "ics", "html"] as const;
export type Format = (typeof FORMATS)[number];
export type FileFormat = Exclude<Format, "pdf">;

const messages = defineMessages({
  nl: { name: (day: string) => `overgang-leersteun-${day}` },
  en: { name: (day: string) => `transition-learning-support-${day}` },
});

export const fileName = ({ scene }: Pick<Meant, "scene">, extension: string): string =>
  `${messages[scene.language].name(toIso(scene.asOf))}.${extension}`;

export type FileWishes = { scale: PngScale };

/** Makes the file of a timeline in one of the formats; what that needs loads when asked. */
export async function timelineFile(
  format: FileFormat,
  meant: Meant,
  { scale, ...work }: Work & FileWishes,
): Promise<Download> {
  const { type, content } = await contentOf(format, meant, { scale, ...work });
  work.signal.throwIfAborted();
  const extension = format === "png" && scale > 1 ? `${scale}x.png` : format;
  return { name: fileName(meant, extension), type, content };
}

async function contentOf(
  format: FileFormat,
  meant: Meant,
  { scale, ...work }: Work & FileWishes,
): Promise<Pick<Download, "type" | "content">> {
  switch (format) {
    case "svg": {
      const { svgText, timelineSvg } = await import("./picture/svg.ts");
      await nextTurn();
      const { element } = await timelineSvg(meant);
      return { type: SVG_TYPE, content: svgText(element) };
    }
    case "png": {
      const { pngFile } = await import("./picture/png.ts");
      return { type: PNG_TYPE, content: await pngFile(meant, scale, work) };
    }
    case "csv": {
      const { CSV_TYPE, csvFile } = await import("./table/csv-file.ts");
      return { type: CSV_TYPE, content: await csvFile(meant, work) };
    }
    case "json": {
      const { JSON_TYPE, jsonFile } = await import("./table/json-file.ts");
      return { type: JSON_TYPE, content: await jsonFile(meant, work) };
    }
    case "ics": {
      const { ICS_TYPE, icsFile } = await import("./table/ics-file.ts");
      return { type: ICS_TYPE, content: await icsFile(meant, work) };
    }
    case "pptx": {
      const [{ PPTX_TYPE, slidesToPptx }, { timelinePages }] = await Promise.all([
        import("./pptx/slides-to-pptx.ts"),
        import("./pptx/timeline-pages.ts"),
      ]);
      const pages = await timelinePages(meant, work);
      return { type: PPTX_TYPE, content: await slidesToPptx(pages, meant.title, work) };
    }
    case "xlsx": {
      const { XLSX_TYPE, xlsxFile } = await import("./table/xlsx-file.ts");
      return { type: XLSX_TYPE, content: await xlsxFile(meant, work) };
    }
    case "html": {
      const { HTML_TYPE, timelineHtml } = await import("./html/html-file.ts");
      await nextTurn();
      return { type: HTML_TYPE, content: await timelineHtml(meant, work) };
    }
  }
}

/** Makes the file of a presentation; `null`: the browser prints it. */
export async function deckFile(
  format: Format,
  slides: readonly Slide[],
  title: string,
  work: Work,
): Promise<Download | null> {
  const name = `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 80)
      .toLowerCase() || "presentatie"
  }.${format}`;
  if (format === "pdf") {
    const { printDeck } = await import("./print/print-body.ts");
    await printDeck(slides, title, work);
    return null;
  }
  if (format === "html") {
    const { deckHtml, HTML_TYPE } = await import("./html/html-file.ts");
    return { name, type: HTML_TYPE, content: await deckHtml(slides, title, work) };
  }
  const [{ PPTX_TYPE, slidesToPptx }, { deckPages }] = await Promise.all([
    import("./pptx/slides-to-pptx.ts"),
    import("./pptx/deck-pages.ts"),
  ]);
  await nextTurn();
  return { name, type: PPTX_TYPE, content: await slidesToPptx(deckPages(slides), title, work) };
}
