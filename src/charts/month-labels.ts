import type { PlainDate } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { shortMonthName } from "#src/i18n/dates.ts";

/** Months between two labels, counted within the year so that January is always there; then whole years. */
const STEPS = [1, 2, 3, 4, 6, 12, 24, 36, 60, 120, 240] as const;
/** Between two labels, in px. */
const GAP = 10;

type Axis = {
  language: Language;
  /** The middle of a month's label, in px. */
  xOf: (index: number) => number;
  widthOf: (label: string) => number;
  /** No label reaches beyond. */
  edges: { left: number; right: number };
};

/** The label of each month that has one, by its index: as many as stand apart, evenly. */
export function monthLabels(months: readonly PlainDate[], axis: Axis): ReadonlyMap<number, string> {
  for (const step of STEPS) {
    const labels = labelled(
      [...months.keys()].filter((index) => isOn(step, months[index])),
      months,
      axis,
    );
    if (labels.size > 0 && areApart(labels, axis)) return labels;
  }
  return labelled([...months.keys()].slice(0, 1), months, axis);
}

const isOn = (step: number, date: PlainDate | undefined): boolean =>
  date !== undefined &&
  (step <= 12 ? (date.month - 1) % step === 0 : date.month === 1 && date.year % (step / 12) === 0);

/** The first of a year carries it; the very first only when no other does: "nov, dec, jan 2023". */
function labelled(
  on: readonly number[],
  months: readonly PlainDate[],
  { language, xOf, widthOf, edges }: Axis,
): ReadonlyMap<number, string> {
  const years = new Set(on.map((index) => months[index]?.year));
  const labels = new Map<number, string>();
  let before: number | undefined;
  for (const index of on) {
    const date = months[index];
    if (!date) continue;
    const { month, year } = date;
    const carries = before === undefined ? month === 1 || years.size === 1 : year !== before;
    const name = shortMonthName(month, language);
    const label = carries ? `${name} ${year}` : name;
    before = year;
    const half = widthOf(label) / 2;
    if (xOf(index) - half >= edges.left && xOf(index) + half <= edges.right) labels.set(index, label);
  }
  return labels;
}

function areApart(labels: ReadonlyMap<number, string>, { xOf, widthOf }: Axis): boolean {
  let end = Number.NEGATIVE_INFINITY;
  for (const [index, label] of labels) {
    const half = widthOf(label) / 2;
    if (xOf(index) - half < end + GAP) return false;
    end = xOf(index) + half;
  }
  return true;
}
