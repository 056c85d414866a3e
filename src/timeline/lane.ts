import type { Milestone, Weight } from "#src/domain/milestone.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDated } from "#src/i18n/dates.ts";
import { type ChangeNotes, countedNotes } from "./change-note.ts";
import {
  type Cluster,
  clustered,
  crosses,
  groupForms,
  type GroupForm,
  shortMonths,
  tickX,
} from "./groups.ts";
import {
  formBelow,
  type LabelForm,
  labelForms,
  type LabelWords,
  type Plain,
  todaysDate,
} from "./label-forms.ts";
import { type Mark, markOf } from "./marks.ts";
import { LABEL_GAP, LABEL_TYPE, type Measure } from "./measures.ts";
import { fits, isFree, type Part, type Rows, take } from "./rows.ts";
import type { TimeScale } from "./scale.ts";
import { slipParts } from "./slip-words.ts";

export type PlacedLabel = { kind: "label"; key: string; row: number; mark: Mark; form: LabelForm };
export type PlacedGroup = {
  kind: "group";
  key: string;
  row: number;
  marks: readonly Mark[];
  ticks: readonly number[];
  form: GroupForm;
  months: string;
};
export type PlacedItem = PlacedLabel | PlacedGroup;

export type LaneOptions = {
  scale: TimeScale;
  /** Day number of the peildatum for which labels are placed, and its line when that is in view. */
  asOf: number;
  lineX: number | null;
  language: Language;
  measure: Measure;
  /** Never a member of a group. */
  keptId: string | null;
  notes: ChangeNotes;
  room: LaneRoom;
  plain?: Plain | undefined;
};

/** How much a lane may hold. */
export type LaneRoom = {
  /** Rows that labels of a weight may open: a lane never gets higher. */
  rows: Readonly<Record<Weight, number>>;
  /** Items without room that lie this near, in px, form a group. */
  reach: number;
  /** Groups and late labels may add this many rows; if they need more, groups reach further. */
  extra: number;
};

const ROOMY: LaneRoom = { rows: { 1: 20, 2: 12, 3: 4 }, reach: 80, extra: 8 };
/** Closer by, a day has room for more. */
const CLOSE: LaneRoom = { ...ROOMY, rows: { 1: 36, 2: 24, 3: 12 } };
const CLOSE_PX_PER_DAY = 8;
/** Of thousands nobody reads every name: the lanes stay on one screen, and the drawing a bounded size. */
const CROWDED: LaneRoom = { rows: { 1: 3, 2: 2, 3: 2 }, reach: 160, extra: 1 };
/** From this many in view, in all lanes together. */
const A_CROWD = 150;
export const MOST_ROWS = CLOSE.rows[1] + CLOSE.extra;

export function roomFor(inView: number, { pxPerDay }: TimeScale): LaneRoom {
  if (inView > A_CROWD) return CROWDED;
  return pxPerDay >= CLOSE_PX_PER_DAY ? CLOSE : ROOMY;
}

/**
 * One lane, from milestones in the order of time: every milestone becomes a label, or a member of exactly one group.
 * No two stretches in a row touch. What weighs most is placed first and so falls last when the rows run out.
 * Near O(n log n): an item asks a bounded number of rows, each with a binary search.
 */
export function placeLane(milestones: readonly Milestone[], options: LaneOptions): Placement {
  const marks = milestones.map((milestone) => markOf(milestone, options.scale, options.asOf));
  const rows: Rows = [];
  const placed: PlacedItem[] = [];
  const most = options.room.rows;
  const leftOver = new Set<Mark>();
  for (const weight of [1, 2, 3] as const) {
    // Details use what rows there are, and open few themselves.
    const limit = weight === 3 ? Math.min(most[2], Math.max(most[3], rows.length)) : most[weight];
    for (const mark of marks) {
      if (mark.weight !== weight) continue;
      const label = placeLabel(mark, { rows, limit, mayCross: weight < 3, options });
      if (label) placed.push(label);
      else leftOver.add(mark);
    }
  }
  const rest = placeRest(
    marks.filter((mark) => leftOver.has(mark)),
    rows,
    options,
  );
  const items = [...placed, ...rest.items].toSorted((a, b) => startOf(a) - startOf(b) || a.row - b.row);
  return { items, rowCount: Math.max(rows.length, rest.rows.length) };
}

export type Placement = { items: readonly PlacedItem[]; rowCount: number };

export const startOf = (item: PlacedItem): number =>
  item.kind === "label" ? item.mark.span.from : (item.marks[0]?.span.from ?? 0);

/** `mayCross`: its words may stand on the line of the peildatum when they must; `always`: it gets a place in any case. */
type Attempt = { rows: Rows; limit: number; mayCross: boolean; always?: boolean; options: LaneOptions };

/** The highest place that is free; `null` when there is none within the limit. */
function placeLabel(
  mark: Mark,
  { rows, limit, mayCross, always = false, options }: Attempt,
): PlacedLabel | null {
  if (!mayHaveRoom(mark, { rows, limit, options })) return null;
  const withDates = (forms: readonly LabelForm[]) => options.plain?.dated(forms, mark, options) ?? forms;
  const wordings = wordingsOf(mark, options).map((words) => {
    const upcoming = mark.span.from > options.asOf;
    const forms = withDates(
      labelForms({ mark, words, upcoming, plot: options.scale.plot, ...options, ...options.plain }),
    );
    return { words, forms, apart: forms.filter((form) => !crossesLine(mark, form, options.lineX)) };
  });
  const found =
    firstFound(wordings, ({ apart }) => highest(rows, limit, apart)) ??
    (mayCross ? firstFound(wordings, ({ forms }) => highest(rows, limit, forms)) : null) ??
    // The words under their mark: for what weighs most, and for the last that is left.
    (always || mark.weight === 1
      ? firstFound(wordings, ({ words, forms }) =>
          highest(rows, limit, [...forms, ...withDates([below(mark, words, options)])]),
        )
      : null);
  if (!found) return null;
  take(rows, found.row, found.form.parts);
  return { kind: "label", key: mark.milestone.id, mark, ...found };
}

/** Do the words stand on the line of the peildatum, or on its other side? */
function crossesLine({ shape }: Mark, { side, text }: LabelForm, lineX: number | null): boolean {
  if (lineX === null) return false;
  const [start, end] = shape.kind === "dot" ? [shape.x, shape.x] : [shape.x0, shape.x1];
  const between = side === "right" ? lineX > end && lineX < text.x0 : lineX < start && lineX > text.x1;
  return between || crosses(text, lineX);
}

const below = (mark: Mark, words: LabelWords, { scale, measure }: LaneOptions) =>
  formBelow({ mark, words, plot: scale.plot, measure });

/** Three even lines take at least this share of the width of one. */
const NARROWEST_SHARE = 0.3;

/** Is there any use in trying? Most marks of a crowded lane have no row in which the narrowest label finds room. */
function mayHaveRoom(
  mark: Mark,
  { rows, limit, options }: Pick<Attempt, "rows" | "limit" | "options">,
): boolean {
  if (rows.length < limit) return true;
  // Asked before anything is measured.
  const open = [...rows.slice(0, limit).keys()].filter((row) => isFree(rows, row, mark));
  if (open.length === 0) return false;
  const title = options.measure(mark.milestone.title[options.language], LABEL_TYPE[mark.weight]);
  const width = LABEL_GAP + title * NARROWEST_SHARE;
  const right = { x0: mark.x0, x1: mark.edges.x1 + width };
  const left = { x0: mark.edges.x0 - width, x1: mark.x1 };
  return open.some((row) => isFree(rows, row, right) || isFree(rows, row, left));
}

/** Of all forms in all rows the one that ends highest; at the same height the better form. */
function highest<Form extends { parts: readonly Part[] }>(
  rows: Rows,
  limit: number,
  forms: readonly Form[],
): { row: number; form: Form } | null {
  const most = Math.max(0, ...forms.map(heightOf));
  const end = Math.min(limit, rows.length + most);
  for (let bottom = 1; bottom <= end; bottom += 1) {
    for (const form of forms) {
      const row = bottom - heightOf(form);
      if (row >= 0 && fits(rows, row, form.parts)) return { row, form };
    }
  }
  return null;
}

const heightOf = ({ parts }: { parts: readonly Part[] }) => (parts.at(-1)?.row ?? 0) + 1;

/** What a label may say, the fullest first: that its date has moved on one line or on two, by how much alone, or nothing. */
function wordingsOf(mark: Mark, { language, asOf, notes, plain }: LaneOptions): LabelWords[] {
  const { milestone, span, weight } = mark;
  const full = weight === 1 && !plain?.compact;
  const today = full && span.from === asOf && span.to === asOf;
  const date = today ? todaysDate(milestone, language) : formatDated(milestone, language);
  const note = notes.get(milestone.id) ?? null;
  const bare = { title: milestone.title[language], date, was: [], note };
  // A comparison says itself that a date has moved.
  const [was, moved] = full && !note?.was ? slipParts(milestone, language) : [];
  if (was === undefined) return [bare];
  if (moved === undefined) return [{ ...bare, was: [was] }, bare];
  return [
    { ...bare, was: [`${was}, ${moved}`] },
    { ...bare, was: [`${was},`, moved] },
    { ...bare, was: [moved] },
    bare,
  ];
}

/** The first answer that there is. */
function firstFound<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** Groups what found no room; a group of one becomes a label in an extra row. Wider groups when rows run out. */
function placeRest(leftOver: readonly Mark[], before: Rows, options: LaneOptions) {
  const limit = before.length + options.room.extra;
  let { reach } = options.room;
  for (;;) {
    const rows = before.map((taken) => [...taken]);
    const alone = (mark: Mark) => mark.milestone.id === options.keptId;
    const clusters = clustered(leftOver, { reach, asOf: options.asOf, alone });
    const items = clusters.map((cluster) => placeCluster(cluster, rows, options));
    if (rows.length <= limit || reach > options.scale.plot.x1) return { items, rows };
    reach *= 2;
  }
}

function placeCluster({ marks }: Cluster, rows: Rows, options: LaneOptions): PlacedItem {
  const [first, second] = marks;
  const limit = Number.POSITIVE_INFINITY;
  if (first && !second) {
    const label = placeLabel(first, { rows, limit, mayCross: false, always: true, options });
    if (label) return label;
  }
  const members = marks.map(({ milestone }) => milestone);
  const months = shortMonths(marks, options.language) + countedNotes(members, options.notes);
  const forms = groupForms({ marks, scale: options.scale, months, measure: options.measure });
  const words = ({ pill, text }: GroupForm) => ({
    x0: Math.min(pill.x0, text?.x0 ?? pill.x0),
    x1: Math.max(pill.x1, text?.x1 ?? pill.x1),
  });
  const apart = forms.filter((form) => !crosses(words(form), options.lineX));
  // Words before height: a pill without its months says less.
  const found = [...bestFirst(apart), ...bestFirst(forms)]
    .map((choice) => highest(rows, limit, choice))
    .find((place) => place !== null);
  if (!found) throw new RangeError(`no room for a group of ${marks.length} in a plot this narrow`);
  take(rows, found.row, found.form.parts);
  const ticks = [...new Set(marks.map((mark) => Math.round(tickX(mark, options.scale))))];
  const key = `group-${first?.milestone.id ?? ""}`;
  return { kind: "group", key, marks, ticks, months, ...found };
}

const bestFirst = (forms: readonly GroupForm[]): GroupForm[][] => [
  forms.filter(({ text }) => text),
  forms.filter(({ text, pill, rail }) => !text && (pill.x0 > rail.x1 || pill.x1 < rail.x0)),
  [...forms],
];
