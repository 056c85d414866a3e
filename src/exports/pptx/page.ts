import type { Source } from "#src/domain/source.ts";
import { formatDay } from "#src/i18n/dates.ts";
import type { TextStyle } from "#src/timeline/text-width.ts";
import { measureWith } from "#src/timeline/measures.ts";
import { wrapped } from "#src/timeline/wrap.ts";
import { linkName, type Meant, productName, undrawnTruth } from "../meant.ts";
import { token } from "../picture/tokens.ts";
import { plain } from "./shape-xml.ts";
import { type Run, type Shape, SLIDE, type SlideItem } from "./shape.ts";
import { type SlideWords, slideWords } from "./slide-words.ts";

export const MARGIN = 40;
const TITLE_TOP = 26;
export const TITLE_SIZE = 28;
const TITLE_LINE = 34;
const LEAD: TextStyle = { size: 14, weight: 400 };
const LEAD_LINE = 19;
const FOOT = 10;
const FOOT_TOP = SLIDE.height - 30;
/** Of the letters of a slide. */
const measure = measureWith(1.12);
/** The serif of titles is narrower. */
const SERIF_SHARE = 0.82;

/** How many lines a title takes: what comes under it begins there. */
const MOST_TITLE_LINES = 3;
const titleLines = (title: string) =>
  Math.min(
    MOST_TITLE_LINES,
    wrapped(title, {
      width: (SLIDE.width - 2 * MARGIN) / SERIF_SHARE,
      style: { size: TITLE_SIZE, weight: 500 },
      measure,
    }).length,
  );

export const titleBox = (title: string) => ({
  x: MARGIN,
  y: TITLE_TOP,
  w: SLIDE.width - 2 * MARGIN,
  h: titleLines(title) * TITLE_LINE + 4,
});

const leadLines = (lead: string): string[] =>
  lead === "" ? [] : wrapped(lead, { width: SLIDE.width - 2 * MARGIN, style: LEAD, measure });

/** The room between what a slide says above and beneath. */
export function roomFor(title: string, lead: string) {
  const box = titleBox(title);
  const top = box.y + box.h + leadLines(lead).length * LEAD_LINE + 10;
  return { top, width: SLIDE.width - 2 * MARGIN, height: FOOT_TOP - 10 - top };
}

const line = (text: string, size: number, color: string, more: Partial<Run> = {}): Run => ({
  text,
  size,
  color,
  ...more,
});

type Text = {
  x: number;
  y: number;
  w: number;
  h: number;
  runs: Run[][];
  align?: "left" | "right";
  name: string;
};

const textBox = ({ x, y, w, h, runs, align = "left", name }: Text): Shape => ({
  kind: "shape",
  x,
  y,
  w,
  h,
  outline: "rect",
  name,
  alt: plain(runs),
  text: { paragraphs: runs, align, wrap: true },
});

/** What stands under the title. */
export function leadItems(title: string, lead: string, meant: Meant): SlideItem[] {
  const lines = leadLines(lead);
  if (lines.length === 0) return [];
  const box = titleBox(title);
  return [
    textBox({
      x: MARGIN,
      y: box.y + box.h,
      w: box.w,
      h: lines.length * LEAD_LINE,
      runs: [[line(lead, LEAD.size, token("ink2"))]],
      name: slideWords[meant.scene.language].lead,
    }),
  ];
}

/** In the place of a drawing: what the scene shows, for which day, and where. */
export const undrawnItems = (undrawn: string, top: number, meant: Meant): SlideItem[] => [
  textBox({
    x: MARGIN,
    y: top + 10,
    w: SLIDE.width - 2 * MARGIN,
    h: 200,
    runs: [
      [line(undrawn, 18, token("ink"))],
      ...undrawnTruth(meant).map(({ name, value }) => [line(`${name}: ${value}`, LEAD.size, token("ink2"))]),
      [line(`${linkName(meant)}: ${meant.href}`, LEAD.size, token("ink2"))],
    ],
    name: slideWords[meant.scene.language].undrawn,
  }),
];

const MOST_PUBLISHERS = 7;

/** At the foot: who the sources are of, how old the data are, and which slide this is. */
export function footItems(
  meant: Meant,
  sources: readonly Source[],
  page: { n: number; m: number },
): SlideItem[] {
  const { language } = meant.scene;
  const words = slideWords[language];
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const data = meant.checkedOn ? words.dataOf(formatDay(meant.checkedOn, language)) : productName(meant);
  const days = [
    ...(meant.scene.comparison ? [words.compared(formatDay(meant.scene.comparison.day, language))] : []),
    ...(meant.kennis ? [words.known(formatDay(meant.kennis, language))] : []),
  ];
  const right = [...days, data, words.page(page.n, page.m)].join("   ·   ");
  const rightWidth = measure(right, { size: FOOT, weight: 400 }) + 12;
  const color = token("ink3");
  return [
    ...(sources.length === 0
      ? []
      : [
          textBox({
            x: MARGIN,
            y: FOOT_TOP,
            w: SLIDE.width - 2 * MARGIN - rightWidth - 20,
            h: 20,
            runs: [
              [
                line(
                  publishersIn(publishers, SLIDE.width - 2 * MARGIN - rightWidth - 24, words),
                  FOOT,
                  color,
                ),
              ],
            ],
            name: words.foot,
          }),
        ]),
    textBox({
      x: SLIDE.width - MARGIN - rightWidth,
      y: FOOT_TOP,
      w: rightWidth,
      h: 20,
      align: "right",
      runs: [[line(right, FOOT, color)]],
      name: words.number,
    }),
  ];
}

/** As many whole names as fit on the line, and how many there are besides. */
function publishersIn(publishers: readonly string[], width: number, words: SlideWords): string {
  for (let count = Math.min(MOST_PUBLISHERS, publishers.length); count > 0; count -= 1) {
    const more = publishers.length - count;
    const names = publishers.slice(0, count).join(", ");
    const text = words.sources(more > 0 ? `${names} ${words.more(more)}` : names);
    if (count === 1 || measure(text, { size: FOOT, weight: 400 }) <= width) return text;
  }
  return "";
}
