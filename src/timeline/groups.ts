import { dayFromNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { formatMonth, formatShortDay, monthName, shortMonthName } from "#src/i18n/dates.ts";
import type { Mark, Span } from "./marks.ts";
import { type Interval, LABEL_GAP, LINE_CLEARANCE, type Measure, TYPE } from "./measures.ts";
import type { Part } from "./rows.ts";
import type { TimeScale } from "./scale.ts";
import { timelineWords } from "./words.ts";

/** Marks that become one pill: near each other and on the same side of the peildatum. */
export type Cluster = { marks: readonly Mark[] };

/**
 * `marks` in time. Those within `reach` px of the first of their cluster belong together; a mark that must keep
 * its own label stands alone.
 */
export function clustered(
  marks: readonly Mark[],
  { reach, asOf, alone }: { reach: number; asOf: number; alone: (mark: Mark) => boolean },
): Cluster[] {
  const clusters: Mark[][] = [];
  let open: Mark[] | null = null;
  for (const mark of marks) {
    if (alone(mark)) {
      clusters.push([mark]);
      continue;
    }
    const first: Mark | undefined = open?.[0];
    const together =
      first !== undefined && mark.x - first.x <= reach && first.span.from > asOf === mark.span.from > asOf;
    if (open && together) open.push(mark);
    else {
      open = [mark];
      clusters.push(open);
    }
  }
  return clusters.map((cluster) => ({ marks: cluster }));
}

/** Smallest and largest, of any number of numbers. */
function extent(marks: readonly Mark[], of: (mark: Mark) => number): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const mark of marks) {
    least = Math.min(least, of(mark));
    most = Math.max(most, of(mark));
  }
  return [least, most];
}

/** Days that a cluster covers, for its words and to zoom in to. */
export const spanOfMarks = (marks: readonly Mark[]): Span => ({
  from: extent(marks, ({ span }) => span.from)[0],
  to: extent(marks, ({ span }) => span.to)[1],
});

/** Starts of the members: what the ticks stand for. */
function startsOf(marks: readonly Mark[]): [PlainDate, PlainDate] {
  const [first, last] = extent(marks, ({ span }) => span.from);
  return [dayFromNumber(first), dayFromNumber(last)];
}

const MONTHS_AS_YEARS = 24;
const monthsBetween = (first: PlainDate, last: PlainDate) =>
  (last.year - first.year) * 12 + last.month - first.month;

/** "juni–aug 2022", "dec 2022–jan 2023", "1 sep 2023", "2013–2016" */
export function shortMonths(marks: readonly Mark[], language: Language): string {
  const [first, last] = startsOf(marks);
  const month = (date: PlainDate) => shortMonthName(date.month, language);
  if (first.equals(last)) return formatShortDay(first, language);
  if (monthsBetween(first, last) === 0) return `${month(first)} ${first.year}`;
  if (monthsBetween(first, last) >= MONTHS_AS_YEARS) return `${first.year}–${last.year}`;
  if (first.year === last.year) return `${month(first)}–${month(last)} ${first.year}`;
  return `${month(first)} ${first.year}–${month(last)} ${last.year}`;
}

/** "juni tot augustus 2022" */
export function spokenMonths(marks: readonly Mark[], language: Language): string {
  const [first, last] = startsOf(marks);
  const { to } = timelineWords[language];
  if (monthsBetween(first, last) === 0) return formatMonth(first, language);
  const start = first.year === last.year ? monthName(first.month, language) : formatMonth(first, language);
  return `${start} ${to} ${formatMonth(last, language)}`;
}

export type GroupForm = { rail: Interval; pill: Interval; text: Interval | null; parts: readonly Part[] };

const PILL_PADDING = 8;
const SMALLEST_PILL = 24;
const PILL_GAP = 8;
const TICK_REACH = 2;

export type GroupFormOptions = { marks: readonly Mark[]; scale: TimeScale; months: string; measure: Measure };

export const tickX = ({ span }: Pick<Mark, "span">, { plot, x }: TimeScale): number =>
  Math.min(plot.x1, Math.max(plot.x0, x(span.from)));

/** Pill and months right of the rail, left of it, or the pill alone. All stay inside the plot. */
export function groupForms({ marks, scale, months, measure }: GroupFormOptions): GroupForm[] {
  const [x0OfRail, x1OfRail] = extent(marks, (mark) => tickX(mark, scale));
  const rail = { x0: x0OfRail, x1: x1OfRail };
  const pillWidth = Math.max(SMALLEST_PILL, measure(String(marks.length), TYPE.pill) + 2 * PILL_PADDING);
  const textWidth = measure(months, TYPE.date);
  const right = { x0: rail.x1 + PILL_GAP, x1: rail.x1 + PILL_GAP + pillWidth };
  const left = { x0: rail.x0 - PILL_GAP - pillWidth, x1: rail.x0 - PILL_GAP };
  const rightText = { x0: right.x1 + LABEL_GAP, x1: right.x1 + LABEL_GAP + textWidth };
  const leftText = { x0: left.x0 - LABEL_GAP - textWidth, x1: left.x0 - LABEL_GAP };
  // When even the pill finds no room beside its rail, it stands on the rail.
  const middle = (rail.x0 + rail.x1) / 2;
  const x0 = Math.min(Math.max(scale.plot.x0, middle - pillWidth / 2), scale.plot.x1 - pillWidth);
  const forms = [
    { pill: right, text: rightText },
    { pill: left, text: leftText },
    { pill: right, text: null },
    { pill: left, text: null },
    { pill: { x0, x1: x0 + pillWidth }, text: null },
  ];
  return forms.flatMap(({ pill, text }) => {
    const words = { x0: Math.min(pill.x0, text?.x0 ?? pill.x0), x1: Math.max(pill.x1, text?.x1 ?? pill.x1) };
    if (words.x0 < scale.plot.x0 || words.x1 > scale.plot.x1) return [];
    const covered = {
      x0: Math.min(rail.x0 - TICK_REACH, words.x0),
      x1: Math.max(rail.x1 + TICK_REACH, words.x1),
    };
    return [{ rail, pill, text, parts: [{ row: 0, ...covered }] }];
  });
}

/** Would the words of this stretch stand on the line of the peildatum? */
export const crosses = (stretch: Interval, lineX: number | null): boolean =>
  lineX !== null && stretch.x0 - LINE_CLEARANCE < lineX && stretch.x1 + LINE_CLEARANCE > lineX;
