import type { LegalStep } from "#src/domain/legal-stage.ts";
import type { Milestone, Track } from "#src/domain/milestone.ts";
import type { Period } from "#src/domain/period.ts";
import { dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { SchoolCalendar } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import { anchorBoxes, itemBoxes, noticeBox, tickBoxes } from "./boxes.ts";
import type { ChangeNotes } from "./change-note.ts";
import type { ExtraLane, ExtraLanes } from "./extra-lanes.ts";
import { isUncounted, type Plain } from "./label-forms.ts";
import { lanesOf, nameColumnOf, type PlacedLane } from "./lanes.ts";
import { type Anchor, anchorRows, legalAnchors } from "./legal-anchors.ts";
import {
  AXIS_HEIGHT,
  AXIS_TOP,
  type Box,
  HOLIDAY_ROW,
  LABEL_GAP,
  type Measure,
  measureWith,
  NAME_LINE,
  RIBBON,
  RIBBON_GAP,
  ROW,
  SECTION_GAP,
  TYPE,
} from "./measures.ts";
import { peildatumFlag } from "./peildatum.ts";
import { type TimeScale, timeScale } from "./scale.ts";
import { type Axis, axisTicks, type Tick } from "./ticks.ts";
import { timelineWords } from "./words.ts";
import { wrapped } from "./wrap.ts";

export type FrameInput = {
  /** Those that are known and pass the filter. */
  milestones: readonly Milestone[];
  /** All that are known: for the counts, the overview and its bounds. */
  allMilestones: readonly Milestone[];
  legalSteps: readonly LegalStep[];
  calendar: SchoolCalendar | null;
  tracks: readonly Track[];
  /** Of those, the ones that are one row of ticks. */
  folded: readonly Track[];
  period: Period;
  /** The peildatum around which labels are placed; while its line is dragged they stay. */
  placedFor: PlainDate;
  selectedId: string | null;
  /** Never hidden in a group: what is selected, or was last. */
  keptId: string | null;
  /** What a comparison says of milestones. */
  notes: ChangeNotes;
  /** Lanes under those of the tracks. */
  extra?: ExtraLanes | null;
  /** Ids of labels that are placed and not shown yet: lines do not go around them. */
  unseen?: readonly string[];
  /** For a slide, where nobody points at anything. */
  plain?: Plain | undefined;
  language: Language;
  width: number;
  textScale: number;
};

/** All that has a place before the line of the peildatum is drawn: what a drag of that line leaves as it is. */
export type Frame = {
  measure: Measure;
  width: number;
  nameColumn: number;
  scale: TimeScale;
  axis: Axis;
  anchors: readonly Anchor[];
  holidayTop: number | null;
  stepsTop: number;
  stepsName: readonly string[];
  ribbonsTop: number;
  ribbonsBottom: number;
  headBottom: number;
  lanes: readonly PlacedLane[];
  extraLanes: readonly ExtraLane[];
  bodyBottom: number;
  /** Every word, and every tick of a folded lane, that a line must go around. */
  words: readonly Box[];
};

/** The plot never gets narrower than this; a narrower page scrolls or shows the list. */
const NARROWEST_PLOT = 180;
const HEAD_GAP = 14;

export function frameOf(input: FrameInput): Frame {
  const { language, placedFor } = input;
  const measure = measureWith(input.textScale);
  const nameColumn = nameColumnOf(input.tracks, language, measure);
  const width = Math.max(input.width, nameColumn + NARROWEST_PLOT * input.textScale);
  const scale = timeScale(input.period, { x0: nameColumn, x1: width });
  const common = { scale, language, measure };
  const { lineX } = peildatumFlag(placedFor, common);
  const axis = axisTicks(common, input.calendar);
  const anchors = legalAnchors(input.legalSteps, { ...common, lineX });
  const head = headOf({ anchors, axis, nameColumn, language, measure, uncounted: isUncounted(input.plain) });
  const options = { ...common, nameColumn, top: head.headBottom, lineX, asOf: dayNumber(placedFor) };
  const lanes = lanesOf(input, options);
  const top = lanes.at(-1)?.bottom ?? head.headBottom;
  const extraLanes = input.extra?.({ ...options, top }) ?? [];
  const words = [
    ...axisWords(axis),
    ...anchorBoxes(anchors, head.stepsTop, measure),
    ...[...lanes, ...extraLanes].flatMap((lane) => [
      ...noticeBox(lane),
      ...tickBoxes(lane),
      ...lane.items.flatMap((item) =>
        input.unseen?.includes(item.key)
          ? []
          : itemBoxes(item, lane, { measure, selectedId: input.selectedId }),
      ),
    ]),
  ];
  const bodyBottom = extraLanes.at(-1)?.bottom ?? top;
  return { measure, width, nameColumn, scale, axis, anchors, ...head, lanes, extraLanes, bodyBottom, words };
}

type HeadInput = {
  anchors: readonly Anchor[];
  axis: Axis;
  nameColumn: number;
  language: Language;
  measure: Measure;
  uncounted: boolean;
};

/** Where the parts above the lanes begin, in px. */
function headOf({ anchors, axis, nameColumn, language, measure, uncounted }: HeadInput) {
  const axisBottom = AXIS_TOP + AXIS_HEIGHT;
  const holidayTop = axis.holidays.length > 0 ? axisBottom : null;
  const stepsTop = axisBottom + (holidayTop === null ? 0 : HOLIDAY_ROW) + SECTION_GAP;
  const wrapping = { width: nameColumn - LABEL_GAP, style: TYPE.laneName, measure };
  const { steps, shortSteps } = timelineWords[language];
  const onlyStart = anchors.every(({ lines }) => lines.every(({ inForce }) => inForce));
  const name = uncounted && onlyStart ? shortSteps : steps;
  const stepsName = anchors.length > 0 ? wrapped(name, wrapping) : [];
  const rows = Math.max(anchorRows(anchors) * ROW, stepsName.length * NAME_LINE + SECTION_GAP);
  const ribbonsTop = stepsTop + (anchors.length > 0 ? rows + SECTION_GAP : 0);
  const ribbonsBottom = ribbonsTop + 2 * RIBBON + RIBBON_GAP;
  return { holidayTop, stepsTop, stepsName, ribbonsTop, ribbonsBottom, headBottom: ribbonsBottom + HEAD_GAP };
}

/** The words of the axis: school years above, months or years below, names of holidays beneath. */
function axisWords({ schoolYears, minor, holidays }: Axis): Box[] {
  const under = AXIS_TOP + AXIS_HEIGHT;
  const boxes = (ticks: readonly Pick<Tick, "label">[], y0: number, y1: number) =>
    ticks.flatMap(({ label }) => (label ? [{ x0: label.x, x1: label.x + label.width, y0, y1 }] : []));
  return [
    ...boxes(schoolYears, AXIS_TOP + 1, AXIS_TOP + 17),
    ...boxes(minor, AXIS_TOP + 18, AXIS_TOP + 32),
    ...boxes(holidays, under + 6, under + HOLIDAY_ROW),
  ];
}
