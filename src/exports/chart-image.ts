import { balanced } from "#src/timeline/wrap.ts";
import { textWidth } from "#src/timeline/text-width.ts";
import { legible } from "./legible.ts";
import { pixels } from "./picture/pixels.ts";

const SVG = "http://www.w3.org/2000/svg";
/** Twice as sharp as on a plain screen: it is pasted into slides. */
const SCALE = 2;
const MARGIN = 24;
const TITLE = { size: 18, weight: 600, line: 25 } as const;
const FOOT = { size: 13, weight: 400, line: 19 } as const;
/** By this name the letters that travel along are found (`fonts.ts`). */
const FAMILY = "Arial, sans-serif";

/** What a style sheet says of a chart that an attribute can say too. */
const SAID = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "visibility",
  "paint-order",
] as const;

export type ChartWords = {
  /** What the chart shows, in a sentence. */
  title: string;
  /** For which day, from which data, and where it stands. */
  foot: readonly string[];
  /** What its lines are: signs, each followed by its words. */
  key: Element | null;
};

/** A chart of the page as PNG, in the colours of the page, under its sentence; `null` when this browser cannot. */
export async function chartImage(chart: SVGSVGElement, words: ChartWords): Promise<Blob | null> {
  const { width, height } = chart.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const title = lines(words.title, width, TITLE);
  const foot = words.foot.flatMap((text) => lines(text, width, FOOT));
  const underTitle = MARGIN + title.length * TITLE.line + 4;
  const signs = words.key ? keyOf(words.key, { top: underTitle, width }) : null;
  const top = (signs?.bottom ?? underTitle) + 8;
  const whole = {
    width: Math.ceil(width + 2 * MARGIN),
    height: Math.ceil(top + height + 12 + foot.length * FOOT.line + MARGIN),
  };
  const tone = getComputedStyle(document.documentElement);
  const ink = (name: string) => tone.getPropertyValue(name).trim();
  const root = made("svg", { viewBox: `0 0 ${whole.width} ${whole.height}`, "font-family": FAMILY });
  root.append(made("rect", { width: whole.width, height: whole.height, fill: ink("--paper") }));
  for (const [index, text] of title.entries()) {
    const y = MARGIN + TITLE.line * index + TITLE.size;
    root.append(written(text, { x: MARGIN, y, ...fontOf(TITLE), fill: ink("--ink") }));
  }
  root.append(...(signs?.parts ?? []));
  const copy = plainCopy(chart);
  for (const [name, value] of Object.entries({ x: MARGIN, y: top, width, height }))
    copy.setAttribute(name, String(value));
  root.append(copy);
  for (const [index, text] of foot.entries()) {
    const y = top + height + 12 + FOOT.line * index + FOOT.size;
    root.append(written(text, { x: MARGIN, y, ...fontOf(FOOT), fill: ink("--ink2") }));
  }
  root.setAttribute("width", String(whole.width * SCALE));
  root.setAttribute("height", String(whole.height * SCALE));
  const { fontFaces } = await import("./picture/fonts.ts");
  // Into the text of the file: the policy of the page allows no style element in its own documents.
  const file = new XMLSerializer()
    .serializeToString(root)
    .replace(/^<svg[^>]*>/, (start) => `${start}<style>${fontFaces}</style>`);
  return pixels(file, {
    width: whole.width * SCALE,
    height: whole.height * SCALE,
  });
}

/** The signs of a chart with their words, on as few rows as they need. */
function keyOf(key: Element, { top, width }: { top: number; width: number }) {
  const parts: SVGElement[] = [];
  let [x, y] = [MARGIN, top];
  for (const sign of key.querySelectorAll("svg")) {
    const { width: wide, height: high } = sign.getBoundingClientRect();
    const text = legible(wordsAfter(sign));
    const length = wide + 8 + textWidth(text, FOOT) + 20;
    if (x > MARGIN && x + length > MARGIN + width) [x, y] = [MARGIN, y + FOOT.line];
    const copy = plainCopy(sign);
    for (const [name, value] of Object.entries({
      x,
      y: y + (FOOT.line - high) / 2,
      width: wide,
      height: high,
    }))
      copy.setAttribute(name, String(value));
    const ink = getComputedStyle(key).color;
    parts.push(copy, written(text, { x: x + wide + 8, y: y + FOOT.size + 1, ...fontOf(FOOT), fill: ink }));
    x += length;
  }
  return { parts, bottom: y + FOOT.line };
}

function wordsAfter(sign: Element): string {
  let words = "";
  for (let node = sign.nextSibling; node && !(node instanceof Element); node = node.nextSibling)
    words += node.textContent ?? "";
  return words.trim();
}

const fontOf = ({ size, weight }: typeof TITLE | typeof FOOT) => ({
  "font-size": size,
  "font-weight": weight,
});

/** As few lines as the width allows; a word that is too long keeps its line. */
function lines(text: string, width: number, style: { size: number; weight: number }): readonly string[] {
  const count = Math.ceil(textWidth(text, style) / width);
  for (let more = Math.max(1, count); more < count + 4; more += 1) {
    const split = balanced(legible(text), more, style);
    if (split?.every((line) => textWidth(line, style) <= width)) return split;
  }
  return [legible(text)];
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function written(text: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = made("text", attributes);
  element.textContent = text;
  return element;
}

/** The chart with its styles in its elements: a file knows no style sheet of the page. */
function plainCopy(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [chart, ...chart.querySelectorAll("*")];
  for (const [index, element] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const original = originals[index];
    if (!original) continue;
    const style = getComputedStyle(original);
    if (style.display === "none") element.setAttribute("display", "none");
    for (const name of SAID) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ["class", "style", "tabindex", "role"]) element.removeAttribute(name);
  }
  return copy;
}
