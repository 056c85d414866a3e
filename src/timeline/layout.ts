import type { LegalStep } from "#src/domain/legal-stage.ts";
import type { Milestone, Track } from "#src/domain/milestone.ts";
import type { Period } from "#src/domain/period.ts";
import { dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import type { SchoolCalendar } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import { anchorBoxes, itemBoxes, noticeBox } from "./boxes.ts";
import { type Anchor, anchorRows, legalAnchors } from "./legal-anchors.ts";
import { lanesOf, nameColumnOf, type PlacedLane } from "./lanes.ts";
import { broken, obstacles, type Obstacles, type Stroke } from "./lines.ts";
import {
  AXIS_HEIGHT,
  AXIS_TOP,
  type Box,
  FLAG_HEIGHT,
  HOLIDAY_ROW,
  LABEL_GAP,
  type Measure,
  measureWith,
  NAME_LINE,
  OVERVIEW_HEIGHT,
  RIBBON,
  RIBBON_GAP,
  ROW,
  SECTION_GAP,
  TYPE,
} from "./measures.ts";
import { type Overview, overviewOf } from "./overview.ts";
import { type Flag, peildatumFlag } from "./peildatum.ts";
import { type Ribbon, ribbonsOf } from "./ribbons.ts";
import { type TimeScale, timeScale } from "./scale.ts";
import { type Axis, axisTicks } from "./ticks.ts";
import { timelineWords } from "./words.ts";
import { wrapped } from "./wrap.ts";
import { boundsOf } from "./zoom.ts";

export type DrawingInput = {
  regimes: readonly Regime[];
  /** Those that are known and pass the filter. */
  milestones: readonly Milestone[];
  /** All that are known: for the counts, the overview and its bounds. */
  allMilestones: readonly Milestone[];
  legalSteps: readonly LegalStep[];
  calendar: SchoolCalendar | null;
  tracks: readonly Track[];
  period: Period;
  asOf: PlainDate;
  /** While the line is dragged labels stay where they were placed for this day. */
  placedFor: PlainDate;
  selectedId: string | null;
  /** Never hidden in a group: what is selected, or was last. */
  keptId: string | null;
  language: Language;
  width: number;
  textScale: number;
};

export type Line = { key: string; x: number; inForce: boolean; strokes: readonly Stroke[] };
export type Section = { y0: number; y1: number };

export type Drawing = {
  width: number;
  nameColumn: number;
  scale: TimeScale;
  flag: Flag;
  axis: Axis;
  holidayTop: number | null;
  stepsTop: number;
  stepsName: readonly string[];
  anchors: readonly Anchor[];
  ribbonsTop: number;
  ribbons: readonly Ribbon[];
  lanes: readonly PlacedLane[];
  anchorLines: readonly Line[];
  asOfStrokes: readonly Stroke[];
  overview: Overview;
  overviewTop: number;
  head: Section;
  body: Section;
  foot: Section;
};

/** The plot never gets narrower than this; a narrower page scrolls or shows the list. */
const NARROWEST_PLOT = 180;
const HEAD_GAP = 14;
const FOOT_GAP = 21;
const YEARS_HEIGHT = 24;

/** Everything that is drawn, placed. Pure: the same input always gives the same drawing. */
export function drawingOf(input: DrawingInput): Drawing {
  const { asOf, placedFor, language, regimes } = input;
  const measure = measureWith(input.textScale);
  const nameColumn = nameColumnOf(input.tracks, language, measure);
  const width = Math.max(input.width, nameColumn + NARROWEST_PLOT * input.textScale);
  const scale = timeScale(input.period, { x0: nameColumn, x1: width });
  const common = { scale, language, measure };
  const flag = peildatumFlag(asOf, common);
  const placedLine = peildatumFlag(placedFor, common).lineX;
  const axis = axisTicks(common, input.calendar);
  const anchors = legalAnchors(input.legalSteps, { ...common, lineX: placedLine });
  const head = headOf({ anchors, axis, nameColumn, language, measure });
  const lanes = lanesOf(input, {
    ...common,
    nameColumn,
    top: head.bottom,
    lineX: placedLine,
    asOf: dayNumber(placedFor),
  });
  const bodyEnd = lanes.at(-1)?.bottom ?? head.bottom;
  const words = wordBoxes({ axis, anchors, stepsTop: head.stepsTop, lanes, measure, input });
  const { anchorLines, asOfStrokes } = linesOf({ anchors, head, bodyEnd, words, scale, flag });
  const bounds = boundsOf(input.allMilestones, regimes);
  return {
    width,
    nameColumn,
    scale,
    flag,
    axis,
    holidayTop: head.holidayTop,
    stepsTop: head.stepsTop,
    stepsName: head.stepsName,
    anchors,
    ribbonsTop: head.ribbonsTop,
    ribbons: ribbonsOf(regimes, { ...common, asOf: dayNumber(asOf), lineX: flag.lineX }),
    lanes,
    anchorLines,
    asOfStrokes,
    overview: overviewOf({
      ...common,
      milestones: input.allMilestones,
      regimes,
      bounds,
      period: input.period,
      asOf,
      plot: scale.plot,
    }),
    overviewTop: bodyEnd + FOOT_GAP,
    head: { y0: 0, y1: head.bottom },
    body: { y0: head.bottom, y1: bodyEnd },
    foot: { y0: bodyEnd, y1: bodyEnd + FOOT_GAP + OVERVIEW_HEIGHT + YEARS_HEIGHT },
  };
}

type HeadInput = {
  anchors: readonly Anchor[];
  axis: Axis;
  nameColumn: number;
  language: Language;
  measure: Measure;
};
type Head = ReturnType<typeof headOf>;

/** Where the parts above the lanes begin, in px. */
function headOf({ anchors, axis, nameColumn, language, measure }: HeadInput) {
  const axisBottom = AXIS_TOP + AXIS_HEIGHT;
  const holidayTop = axis.holidays.length > 0 ? axisBottom : null;
  const stepsTop = axisBottom + (holidayTop === null ? 0 : HOLIDAY_ROW) + SECTION_GAP;
  const width = nameColumn - LABEL_GAP;
  const stepsName = wrapped(timelineWords[language].steps, { width, style: TYPE.laneName, measure });
  const shown = anchors.length > 0;
  const stepsHeight = shown
    ? Math.max(anchorRows(anchors) * ROW, stepsName.length * NAME_LINE + SECTION_GAP)
    : 0;
  const ribbonsTop = stepsTop + stepsHeight + (shown ? SECTION_GAP : 0);
  const bottom = ribbonsTop + 2 * RIBBON + RIBBON_GAP + HEAD_GAP;
  return { holidayTop, stepsTop, stepsName: shown ? stepsName : [], ribbonsTop, bottom };
}

type WordsInput = {
  axis: Axis;
  anchors: readonly Anchor[];
  stepsTop: number;
  lanes: readonly PlacedLane[];
  measure: Measure;
  input: DrawingInput;
};

/** Every word that a line must go around. */
function wordBoxes({ axis, anchors, stepsTop, lanes, measure, input }: WordsInput): Box[] {
  const schoolYears = axis.schoolYears.flatMap(({ label }) =>
    label ? [{ x0: label.x, x1: label.x + label.width, y0: AXIS_TOP + 1, y1: AXIS_TOP + 17 }] : [],
  );
  const minor = axis.minor.flatMap(({ label }) =>
    label ? [{ x0: label.x, x1: label.x + label.width, y0: AXIS_TOP + 18, y1: AXIS_TOP + 32 }] : [],
  );
  const holidayTop = AXIS_TOP + AXIS_HEIGHT;
  const holidays = axis.holidays.flatMap(({ label }) =>
    label
      ? [{ x0: label.x, x1: label.x + label.width, y0: holidayTop + 6, y1: holidayTop + HOLIDAY_ROW }]
      : [],
  );
  return [
    ...schoolYears,
    ...minor,
    ...holidays,
    ...anchorBoxes(anchors, stepsTop, measure),
    ...lanes.flatMap((lane) => [
      ...noticeBox(lane),
      ...lane.items.flatMap((item) => itemBoxes(item, lane, { measure, selectedId: input.selectedId })),
    ]),
  ];
}

type LinesInput = {
  anchors: readonly Anchor[];
  head: Head;
  bodyEnd: number;
  words: readonly Box[];
  scale: TimeScale;
  flag: Flag;
};

/** Lines yield to words; the dotted ones also pass behind the ribbons. */
function linesOf({ anchors, head, bodyEnd, words, scale, flag }: LinesInput) {
  const around = obstacles(words);
  const ribbons: Box = { ...scale.plot, y0: head.ribbonsTop, y1: head.bottom - HEAD_GAP };
  const aroundAll = obstacles([...words, ribbons]);
  const anchorLines = anchors.flatMap((anchor): Line[] =>
    anchor.lines.map(({ x, inForce }, index) => {
      const line = { x, y0: head.stepsTop + anchor.row * ROW, y1: bodyEnd };
      return {
        key: `${anchor.key}-${index}`,
        x,
        inForce,
        strokes: broken(line, inForce ? around : aroundAll),
      };
    }),
  );
  return { anchorLines, asOfStrokes: asOfStrokes(flag, bodyEnd, around) };
}

function asOfStrokes({ lineX }: Flag, bodyEnd: number, around: Obstacles): Stroke[] {
  return lineX === null ? [] : broken({ x: lineX, y0: FLAG_HEIGHT, y1: bodyEnd }, around);
}
