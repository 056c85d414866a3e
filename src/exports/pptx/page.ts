import type { Source } from "#src/domain/source.ts";
import { countMilestones } from "#src/i18n/counts.ts";
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
/** A long title is set smaller, so that it leaves room for what it is the title of. */
const TITLES = [
  { size: TITLE_SIZE, line: 34, most: 2 },
  { size: 22, line: 27, most: 3 },
  { size: 17, line: 21, most: Number.POSITIVE_INFINITY },
] as const;
/** So is a long lead. */
const LEADS = [
  { size: 14, line: 19, most: 4 },
  { size: 12, line: 16, most: Number.POSITIVE_INFINITY },
] as const;
const FOOT = 10;
const FOOT_TOP = SLIDE.height - 30;
/** Of the letters of a slide. */
const measure = measureWith(1.12);
/** The serif of titles is narrower. */
export const SERIF_SHARE = 0.88;

/** How many lines these words take in this width. */
export const linesOf = (text: string, width: number, style: TextStyle): number =>
  wrapped(text, { width, style, measure }).length;

/** Where a title stands and how large: what comes under it begins there. */
export function titleBox(title: string) {
  const w = SLIDE.width - 2 * MARGIN;
  const looks = TITLES.map((look) => ({
    ...look,
    lines: linesOf(title, w / SERIF_SHARE, { size: look.size, weight: 500 }),
  }));
  const look = looks.find(({ lines, most }) => lines <= most);
  const { size, line: height, lines } = look ?? { ...TITLES[0], lines: 1 };
  return { x: MARGIN, y: TITLE_TOP, w, h: lines * height + 4, size };
}

/** A lead may have more than one paragraph. */
const paragraphs = (lead: string) => lead.split("\n");

/** The height of a lead, and the size of its letters. */
function leadLook(lead: string) {
  if (lead === "") return { size: LEADS[0].size, height: 0 };
  const looks = LEADS.map((look) => ({
    ...look,
    lines: paragraphs(lead)
      .map((text) => linesOf(text, SLIDE.width - 2 * MARGIN, { size: look.size, weight: 400 }))
      .reduce((sum, lines) => sum + lines, 0),
  }));
  const look = looks.find(({ lines, most }) => lines <= most);
  return look ? { size: look.size, height: look.lines * look.line } : { size: LEADS[0].size, height: 0 };
}

/** The room between what a slide says above and beneath. */
export function roomFor(title: string, lead: string) {
  const box = titleBox(title);
  const top = box.y + box.h + leadLook(lead).height + 10;
  return { top, width: SLIDE.width - 2 * MARGIN, height: FOOT_TOP - 10 - top };
}

export const line = (text: string, size: number, color: string, more: Partial<Run> = {}): Run => ({
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

export const textBox = ({ x, y, w, h, runs, align = "left", name }: Text): Shape => ({
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
  const { size, height } = leadLook(lead);
  if (height === 0) return [];
  const box = titleBox(title);
  return [
    textBox({
      x: MARGIN,
      y: box.y + box.h,
      w: box.w,
      h: height,
      runs: paragraphs(lead).map((text) => [line(text, size, token("ink2"))]),
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
      ...undrawnTruth(meant).map(({ name, value }) => [
        line(`${name}: ${value}`, LEADS[0].size, token("ink2")),
      ]),
      [line(`${linkName(meant)}: ${meant.href}`, LEADS[0].size, token("ink2"))],
    ],
    name: slideWords[meant.scene.language].undrawn,
  }),
];

/** Under the head of a drawing, in the place of its lanes: that nothing was found, and by which filters. */
export function nothingItems({ scene, filters }: Meant, y: number): SlideItem[] {
  const words = slideWords[scene.language];
  const runs = [[line(words.nothing(filters.join("; ")), 18, token("ink"))]];
  return [textBox({ x: MARGIN, y: y + 8, w: SLIDE.width - 2 * MARGIN, h: 50, runs, name: words.rest })];
}

const MOST_PUBLISHERS = 7;

/** At the foot: who the sources are of, how old the data are, and which slide this is. */
export function footItems(
  meant: Meant,
  sources: readonly Source[],
  page: { n: number; m: number; unnamed?: number },
): SlideItem[] {
  const { language } = meant.scene;
  const words = slideWords[language];
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const data = meant.checkedOn ? words.dataOf(formatDay(meant.checkedOn, language)) : productName(meant);
  const days = [
    ...(page.unnamed ? [words.unnamed(countMilestones(page.unnamed, language))] : []),
    ...(meant.without ? [meant.without] : []),
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
