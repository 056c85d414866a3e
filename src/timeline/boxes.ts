import { type LabelForm, lineWidth } from "./label-forms.ts";
import type { PlacedItem } from "./lane.ts";
import type { PlacedLane } from "./lanes.ts";
import type { Anchor } from "./legal-anchors.ts";
import { type Box, type Interval, LANE_PADDING, LINE, type Measure, ROW, TYPE } from "./measures.ts";

/** Half the height of a line of words, per px of its size. */
const HALF_LINE = 0.62;
/** The frame around a selected label stands this far from its words. */
const SELECTION = { x: 8, top: 12, bottom: 12 } as const;
export const STEP_LINE = 18;

/** Centre of the first row of an item, in px of the drawing. */
export const rowCentre = ({ top }: Pick<PlacedLane, "top">, row: number): number =>
  top + LANE_PADDING + row * ROW + ROW / 2;

export const lineCentres = (form: LabelForm, centre: number): number[] =>
  form.lines.map((_, index) => centre + (form.side === "below" ? ROW : 0) + index * LINE);

function labelBoxes(form: LabelForm, centre: number, measure: Measure): Box[] {
  const centres = lineCentres(form, centre);
  return form.lines.map((line, index) => {
    const width = lineWidth(line, measure);
    const x0 = form.atEnd ? form.text.x1 - width : form.text.x0;
    const half = line.style.size * HALF_LINE;
    const middle = centres[index] ?? centre;
    return { x0, x1: x0 + width, y0: middle - half, y1: middle + half };
  });
}

/** The frame around the words of a selected label. */
export function selectionBox(form: LabelForm, centre: number): Box {
  const centres = lineCentres(form, centre);
  const first = centres[0] ?? centre;
  return {
    x0: form.text.x0 - SELECTION.x,
    x1: form.text.x1 + SELECTION.x,
    y0: first - SELECTION.top,
    y1: (centres.at(-1) ?? first) + SELECTION.bottom,
  };
}

const PILL_HEIGHT = 20;

/** All that an item says, as boxes. */
export function itemBoxes(
  item: PlacedItem,
  lane: Pick<PlacedLane, "top">,
  { measure, selectedId }: { measure: Measure; selectedId: string | null },
): Box[] {
  const centre = rowCentre(lane, item.row);
  if (item.kind === "label")
    return [
      ...(item.form.ghostDates?.map(({ box }) => box(centre)) ?? []),
      ...(item.key === selectedId
        ? [selectionBox(item.form, centre)]
        : labelBoxes(item.form, centre, measure)),
    ];
  const { pill, text } = item.form;
  const around = (stretch: Interval, half: number): Box => ({
    ...stretch,
    y0: centre - half,
    y1: centre + half,
  });
  return [around(pill, PILL_HEIGHT / 2), ...(text ? [around(text, TYPE.date.size * HALF_LINE)] : [])];
}

export const noticeBox = ({ notice, top }: Pick<PlacedLane, "notice" | "top">): Box[] =>
  notice
    ? [
        {
          ...notice.text,
          y0: top + LANE_PADDING + 2,
          y1: top + LANE_PADDING + (notice.lines.length + (notice.nearest ? 1 : 0)) * ROW - 2,
        },
      ]
    : [];

/** Of a folded lane. */
export const tickBoxes = ({ folded, top, bottom }: Pick<PlacedLane, "folded" | "top" | "bottom">): Box[] =>
  (folded?.ticks ?? []).map(({ x, height }) => {
    const middle = (top + bottom) / 2;
    return { x0: x - 1, x1: x + 1, y0: middle - height / 2, y1: middle + height / 2 };
  });

export function anchorBoxes(anchors: readonly Anchor[], stepsTop: number, measure: Measure): Box[] {
  return anchors.flatMap((anchor) => {
    const centre = stepsTop + anchor.row * ROW + ROW / 2;
    const first = { ...anchor.text, y0: centre - 9, y1: centre + 9 };
    if (anchor.dateAt !== "beneath") return [first];
    const width = measure(anchor.date, TYPE.stepDate);
    const x0 = anchor.side === "left" ? anchor.text.x1 - width : anchor.text.x0;
    return [first, { x0, x1: x0 + width, y0: centre + STEP_LINE - 9, y1: centre + STEP_LINE + 9 }];
  });
}
