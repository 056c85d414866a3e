import type { Weight } from "#src/domain/milestone.ts";
import { type TextStyle, textWidth } from "./text-width.ts";

/** Sizes in px, from the art direction ("Timeline anatomy"). */
export const FLAG_HEIGHT = 30;
export const FLAG_POINT = 7;
export const AXIS_TOP = 38;
export const AXIS_HEIGHT = 34;
export const HOLIDAY_ROW = 20;
export const SECTION_GAP = 6;
export const ROW = 24;
export const LINE = 19.5;
export const RIBBON = 36;
export const RIBBON_GAP = 4;
export const RIBBON_POINT = 9;
export const SEAM = 3;
export const LANE_PADDING = 8;
export const NAME_LINE = 18;
export const OVERVIEW_HEIGHT = 44;

/** A label stands this far from its mark, and this far from its neighbour. */
export const LABEL_GAP = 7;
export const NEIGHBOUR_GAP = 12;
/** Words keep this far from a line. */
export const LINE_CLEARANCE = 4;
/** Shorter remnants of a broken line are not drawn. */
export const SHORTEST_REMNANT = 11;

export const DOT_RADIUS = { 1: 6.5, 2: 5.5, 3: 4.8 } as const satisfies Record<Weight, number>;
/** Smaller than any mark: it is what was said before. */
export const GHOST_RADIUS = 4.25;
export const TODAY_RING = 3;
export const PAPER_RING = 2.5;
export const BAR = 8;
export const FADE = 10;

export const TYPE = {
  label1: { size: 16, weight: 650 },
  label2: { size: 14.5, weight: 550 },
  label3: { size: 14, weight: 400 },
  date: { size: 13, weight: 400 },
  was: { size: 12.5, weight: 400 },
  laneName: { size: 15, weight: 600 },
  laneCount: { size: 13, weight: 400 },
  schoolYear: { size: 14, weight: 600 },
  tick: { size: 12.5, weight: 400 },
  step: { size: 14, weight: 550 },
  inForce: { size: 14, weight: 600 },
  stepDate: { size: 13.5, weight: 400 },
  ribbonName: { size: 17, weight: 650 },
  ribbonDate: { size: 14, weight: 400 },
  flag: { size: 14.5, weight: 600 },
  pill: { size: 13, weight: 650 },
  empty: { size: 14, weight: 400 },
  stripName: { size: 14.5, weight: 650 },
  stripDate: { size: 12.5, weight: 650 },
} as const satisfies Record<string, TextStyle>;

export const LABEL_TYPE = { 1: TYPE.label1, 2: TYPE.label2, 3: TYPE.label3 } as const satisfies Record<
  Weight,
  TextStyle
>;

/** A stretch of the x axis in px. */
export type Interval = { x0: number; x1: number };
export type Box = Interval & { y0: number; y1: number };

export const touches = (a: Interval, b: Interval, gap = 0): boolean => a.x0 < b.x1 + gap && b.x0 < a.x1 + gap;

/** Measures with the reader's own font: one function goes through all steps. */
export type Measure = (text: string, style: TextStyle) => number;
export const measureWith =
  (textScale: number): Measure =>
  (text, style) =>
    textWidth(text, style, textScale);
