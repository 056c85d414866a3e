import { dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDay, formatShortDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import type { Drawing } from "./layout.ts";
import { broken, obstacles, type Stroke } from "./lines.ts";
import { FLAG_HEIGHT, type Interval, TYPE } from "./measures.ts";

const messages = defineMessages({
  nl: { comparedWith: (day: string) => `Vergeleken met ${day}` },
  en: { comparedWith: (day: string) => `Compared with ${day}` },
});

/** `way`: its day is out of view, on that side. */
export type ComparedFlag = Interval & { text: string; way: "left" | "right" | null };

export type ComparedDay = {
  /** `null`: out of view. */
  lineX: number | null;
  /** `null`: beside the flag of the peildatum there is no room for another. */
  flag: ComparedFlag | null;
  strokes: readonly Stroke[];
  /** The days between the two, as far as they are in view. */
  between: Interval | null;
};

const PADDING = 10;
const WAY = 22;
/** Between the two flags. */
const APART = 8;
/** Its line begins under the flags. */
const LINE_TOP = FLAG_HEIGHT + 4;

type Placed = Pick<Drawing, "scale" | "measure" | "flag" | "words" | "bodyBottom">;

/** Where the day that is compared with stands in a drawing whose peildatum has its place already. */
export function comparedDay(
  day: PlainDate,
  asOf: PlainDate,
  drawing: Placed,
  language: Language,
): ComparedDay {
  const { scale, bodyBottom } = drawing;
  const number = dayNumber(day);
  const way = number < scale.first ? "left" : number >= scale.end ? "right" : null;
  const lineX = way ? null : scale.x(number);
  return {
    lineX,
    flag: flagOf(day, { drawing, language, way, lineX, isAfter: number >= dayNumber(asOf) }),
    strokes:
      lineX === null ? [] : broken({ x: lineX, y0: LINE_TOP, y1: bodyBottom }, obstacles(drawing.words)),
    between: betweenOf(number, dayNumber(asOf), scale),
  };
}

type FlagQuestion = Pick<ComparedFlag, "way"> & {
  drawing: Placed;
  language: Language;
  lineX: number | null;
  /** Its day comes after the peildatum. */
  isAfter: boolean;
};

/** Over its line, or moved aside as far as the flag of the peildatum asks; in fewer words where there is less room. */
function flagOf(
  day: PlainDate,
  { drawing, language, way, lineX, isAfter }: FlagQuestion,
): ComparedFlag | null {
  const { scale, measure, flag } = drawing;
  const { plot } = scale;
  const middle = lineX ?? (way === "left" ? plot.x0 : plot.x1);
  const short = formatShortDay(day, language);
  const says = messages[language].comparedWith;
  const places = [says(formatDay(day, language)), says(short), short].flatMap((text) => {
    const width = measure(text, TYPE.flag) + 2 * PADDING + (way ? WAY : 0);
    const over = Math.min(Math.max(plot.x0, middle - width / 2), plot.x1 - width);
    return (
      [over, flag.x0 - APART - width, flag.x1 + APART]
        .filter(
          (x0) =>
            x0 >= plot.x0 &&
            x0 + width <= plot.x1 &&
            (x0 + width <= flag.x0 - APART || x0 >= flag.x1 + APART),
        )
        // Nearest to its line.
        .toSorted((a, b) => Math.abs(a + width / 2 - middle) - Math.abs(b + width / 2 - middle))
        .map((x0) => ({ text, way, x0, x1: x0 + width }))
    );
  });
  // The flags stand in the order of their days, rather in fewer words than the other way round.
  return places.find(({ x0 }) => x0 > flag.x0 === isAfter) ?? places[0] ?? null;
}

function betweenOf(a: number, b: number, { x, plot }: Drawing["scale"]): Interval | null {
  const x0 = Math.max(plot.x0, x(Math.min(a, b)));
  const x1 = Math.min(plot.x1, x(Math.max(a, b)));
  return x1 > x0 ? { x0, x1 } : null;
}
