import type { PngScale } from "./png-scale.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { type Meant, productName, sourcesOf, truthText } from "../meant.ts";
import { CannotExport, nextTurn, type Work } from "../work.ts";
import { withText } from "./png-text.ts";
import { pixels } from "./pixels.ts";
import { svgText, timelineSvg } from "./svg.ts";

const messages = defineMessages({
  nl: {
    tooLarge: (scale: number, width: number, height: number) =>
      `Een PNG op ${scale}× zou ${width} op ${height} beeldpunten zijn. Dat is meer dan een browser kan tekenen. Kies een kleinere maat, een kortere periode of SVG.`,
    failed: "De browser kon deze afbeelding niet tekenen. Kies een kleinere maat of SVG.",
  },
  en: {
    tooLarge: (scale: number, width: number, height: number) =>
      `A PNG at ${scale}× would be ${width} by ${height} pixels. That is more than a browser can draw. Choose a smaller size, a shorter period or SVG.`,
    failed: "The browser could not draw this image. Choose a smaller size or SVG.",
  },
});

/** What all browsers can draw: a side, and all of it. */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = 120_000_000;

/** The timeline as an image of the size of the drawing, or up to four times as sharp. */
export async function pngFile(meant: Meant, scale: PngScale, { signal, onProgress }: Work): Promise<Blob> {
  const words = messages[meant.scene.language];
  const { element, picture } = await timelineSvg(meant, { widest: Math.floor(LONGEST_SIDE / scale) });
  onProgress(0.4);
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  if (Math.max(width, height) > LONGEST_SIDE || width * height > LARGEST_AREA)
    throw new CannotExport(words.tooLarge(scale, width, height));
  await nextTurn();
  signal.throwIfAborted();
  // A viewer of an image takes its size from the file.
  element.setAttribute("width", String(width));
  element.setAttribute("height", String(height));
  const image = await pixels(svgText(element), { width, height });
  signal.throwIfAborted();
  if (!image) throw new CannotExport(words.failed);
  onProgress(0.9);
  return withText(image, {
    Title: meant.title,
    Description: [productName(meant), truthText(meant)].join("\n"),
    Source: [meant.href, ...citedLines(meant)].join("\n"),
  });
}

const citedLines = (meant: Meant): string[] =>
  sourcesOf(meant, meant.scene.period).map(
    ({ title, publisher, url }) => `${title} (${publisher})${url ? `: ${url}` : ""}`,
  );
