import { dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import { type Frame, type FrameInput, frameOf } from "./frame.ts";
import { broken, obstacles, type Stroke } from "./lines.ts";
import { FLAG_HEIGHT, OVERVIEW_HEIGHT, ROW } from "./measures.ts";
import { type Overview, overviewOf } from "./overview.ts";
import { type Flag, peildatumFlag } from "./peildatum.ts";
import { type Ribbon, ribbonsOf } from "./ribbons.ts";
import type { Bounds } from "./zoom.ts";

export type DrawingInput = FrameInput & {
  regimes: readonly Regime[];
  /** What they cover: `boundsOf(allMilestones, regimes)`. */
  bounds: Bounds;
  asOf: PlainDate;
};

export type Line = { key: string; x: number; inForce: boolean; strokes: readonly Stroke[] };
/** A slice of the drawing, from top to bottom in px. */
export type Section = { y0: number; y1: number };

export type Drawing = Frame & {
  flag: Flag;
  ribbons: readonly Ribbon[];
  anchorLines: readonly Line[];
  asOfStrokes: readonly Stroke[];
  overview: Overview;
  overviewTop: number;
  head: Section;
  body: Section;
  foot: Section;
};

const FOOT_GAP = 21;
const YEARS_HEIGHT = 24;
/** Above the flag, for the ring that shows focus. */
const FOCUS_ROOM = 6;

/**
 * Everything that is drawn, placed. Pure: the same input always gives the same drawing. The frame of the same input
 * may be given, so that only what follows the peildatum is placed again.
 */
export function drawingOf(input: DrawingInput, frame: Frame = frameOf(input)): Drawing {
  const { asOf, language, regimes, allMilestones, bounds } = input;
  const { scale, measure, headBottom, bodyBottom } = frame;
  const common = { scale, language, measure };
  const flag = peildatumFlag(asOf, common);
  const ribbons = ribbonsOf(regimes, { ...common, asOf: dayNumber(asOf), lineX: flag.lineX });
  const overviewTop = bodyBottom + FOOT_GAP;
  return {
    ...frame,
    flag,
    ribbons,
    ...linesOf(frame, flag, ribbons),
    overview: overviewOf({
      milestones: allMilestones,
      regimes,
      bounds,
      asOf,
      language,
      measure,
      plot: scale.plot,
    }),
    overviewTop,
    head: { y0: -FOCUS_ROOM, y1: headBottom },
    body: { y0: headBottom, y1: bodyBottom },
    foot: { y0: bodyBottom, y1: overviewTop + OVERVIEW_HEIGHT + YEARS_HEIGHT },
  };
}

/** Lines yield to words; all but those where a ribbon begins also pass behind the ribbons. */
function linesOf(
  frame: Frame,
  { lineX }: Flag,
  ribbons: readonly Ribbon[],
): Pick<Drawing, "anchorLines" | "asOfStrokes"> {
  const { words, anchors, stepsTop, bodyBottom, scale, ribbonsTop, ribbonsBottom } = frame;
  const aroundWords = obstacles(words);
  const aroundAll = obstacles([...words, { ...scale.plot, y0: ribbonsTop, y1: ribbonsBottom }]);
  const anchorLines = anchors.flatMap((anchor) =>
    anchor.lines.map(({ x, inForce }, index) => {
      const line = { x, y0: stepsTop + anchor.row * ROW, y1: bodyBottom };
      // What was only planned may fall in the middle of the words of a ribbon.
      const begins = ribbons.some(({ x0 }) => Math.abs(x0 - x) < 2);
      const strokes = broken(line, begins ? aroundWords : aroundAll);
      return { key: `${anchor.key}-${index}`, x, inForce, strokes };
    }),
  );
  const asOfStrokes =
    lineX === null ? [] : broken({ x: lineX, y0: FLAG_HEIGHT, y1: bodyBottom }, aroundWords);
  return { anchorLines, asOfStrokes };
}
