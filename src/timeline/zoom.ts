import type { Milestone } from "#src/domain/milestone.ts";
import { contains, type Period, schoolYear, schoolYearStart } from "#src/domain/period.ts";
import { day, dayFromNumber, dayFromParts, dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import { spanNumbers } from "./marks.ts";

/** Nothing closer: below this a day is wider than its longest label needs. */
export const SHORTEST_PERIOD_DAYS = 14;
/** After more empty years than this the overview breaks its axis. */
const BREAK_YEARS = 5;
const DAYS_PER_YEAR = 365.25;

/** What the facts cover: `main` is "all", `reach` also holds the far items after the break (2040). */
export type Bounds = { main: Period; reach: Period };

/**
 * From the school year of the first fact to the end of the year after the last one. A few items that lie more
 * than five years behind all others are kept out of `main`.
 */
export function boundsOf(milestones: readonly Milestone[], regimes: readonly Regime[]): Bounds {
  const changes = regimes.flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo ? [validTo] : [])]);
  const starts = Float64Array.from([
    ...milestones.map((milestone) => spanNumbers(milestone).from),
    ...changes.map(dayNumber),
  ]).toSorted();
  const first = starts[0] ?? dayNumber(day("2013-09-01"));
  const last = starts.at(-1) ?? first;
  const breakAt = starts.findIndex(
    (start, index) =>
      index >= starts.length / 2 && start - (starts[index - 1] ?? start) > BREAK_YEARS * DAYS_PER_YEAR,
  );
  const mainLast = breakAt > 0 ? (starts[breakAt - 1] ?? last) : last;
  const from = schoolYear(schoolYearStart(dayFromNumber(first))).from;
  const main = { from, to: endOfYear(dayFromNumber(mainLast).year + 1) };
  const lastEnd = milestones.reduce((latest, milestone) => Math.max(latest, spanNumbers(milestone).to), last);
  return { main, reach: { from, to: later(main.to, endOfYear(dayFromNumber(lastEnd).year)) } };
}

const endOfYear = (year: number): PlainDate =>
  dayFromParts({ year: Math.min(year, 9999), month: 12, day: 31 }) ?? day("9999-12-31");
const later = (a: PlainDate, b: PlainDate) => (dayNumber(a) > dayNumber(b) ? a : b);

/** Days in the period, both ends counted. */
export const lengthInDays = ({ from, to }: Period): number => dayNumber(to) - dayNumber(from) + 1;

/** Moves (and if needed shortens) a period so that it lies within the limits. */
export function clamped(period: Period, limits: Period): Period {
  const length = Math.min(lengthInDays(period), lengthInDays(limits));
  const lowest = dayNumber(limits.from);
  const highest = dayNumber(limits.to) + 1 - length;
  return fromNumber(Math.min(highest, Math.max(lowest, dayNumber(period.from))), length);
}

const fromNumber = (first: number, length: number): Period => ({
  from: dayFromNumber(first),
  to: dayFromNumber(first + length - 1),
});

/** A period in parts of days: what a zoom is reckoned in, so that the way back leads to the same period. */
export type Stretch = { first: number; length: number };

export const stretchOf = (period: Period): Stretch => ({
  first: dayNumber(period.from),
  length: lengthInDays(period),
});

/** A stretch of the same length elsewhere, kept within the limits. */
export const slid = ({ first, length }: Stretch, days: number, limits: Period): Stretch => ({
  first: Math.min(dayNumber(limits.to) + 1 - length, Math.max(dayNumber(limits.from), first + days)),
  length,
});

/** The whole days of a stretch, within the limits. */
export const periodOf = ({ first, length }: Stretch, limits: Period): Period =>
  clamped(fromNumber(Math.round(first), Math.max(1, Math.round(length))), limits);

/** `around` is a day number, or part of a day. */
export type Zoom = { factor: number; around: number; limits: Period };

/**
 * A factor above 1 shows more detail; the day `around` keeps its place on the screen. Unless a bound is met, the
 * inverse factor around the same day leads back.
 */
export function zoomed({ first, length }: Stretch, { factor, around, limits }: Zoom): Stretch {
  const longest = lengthInDays(limits);
  const wanted = Math.min(longest, Math.max(SHORTEST_PERIOD_DAYS, length / factor));
  const share = Math.min(1, Math.max(0, (around - first) / length));
  const lowest = dayNumber(limits.from);
  return {
    first: Math.min(lowest + longest - wanted, Math.max(lowest, around - share * wanted)),
    length: wanted,
  };
}

/** A finger: its x in px of the drawing, and the day number that is to stay under it. */
type Touch = { x: number; day: number };

/** Nearer than this, in px, two fingers are one: they move but do not zoom. */
const NEAREST_FINGERS = 24;

/** The stretch in which the day under each of two fingers stays under it, as far as the bounds allow. */
export function pinched(
  [one, two]: readonly [Touch, Touch],
  { now, plot, limits }: { now: Stretch; plot: { x0: number; x1: number }; limits: Period },
): Stretch {
  const [left, right] = one.day <= two.day ? [one, two] : [two, one];
  const width = plot.x1 - plot.x0;
  const apart = right.x - left.x;
  const wanted = apart < NEAREST_FINGERS ? now.length : ((right.day - left.day) / apart) * width;
  const length = Math.min(lengthInDays(limits), Math.max(SHORTEST_PERIOD_DAYS, wanted));
  const middle = { day: (left.day + right.day) / 2, x: (left.x + right.x) / 2 };
  const first = middle.day - ((middle.x - plot.x0) / width) * length;
  return slid({ first, length }, 0, limits);
}

/** The day that keeps its place when nothing else was pointed at: the peildatum, or the middle when that is not in view. */
export const zoomCentre = (period: Period, asOf: PlainDate): PlainDate =>
  contains(period, asOf) ? asOf : dayFromNumber((dayNumber(period.from) + dayNumber(period.to)) / 2);

/** Moves by a share of what is in view: 0.5 is half a screen later. */
export function panned(period: Period, { by, limits }: { by: number; limits: Period }): Period {
  const length = lengthInDays(period);
  return clamped(fromNumber(dayNumber(period.from) + Math.round(by * length), length), limits);
}

/** The same length of time, with this day in the middle. */
export function centredOn(period: Period, around: PlainDate, limits: Period): Period {
  const length = lengthInDays(period);
  return clamped(fromNumber(dayNumber(around) - Math.floor(length / 2), length), limits);
}

/** The days from first to last with some room on both sides, never shorter than the shortest period. */
export function fitted(span: Period, limits: Period): Period {
  const length = lengthInDays(span);
  const wanted = Math.max(SHORTEST_PERIOD_DAYS, Math.round(length * 1.5));
  const first = dayNumber(span.from) - Math.floor((wanted - length) / 2);
  return clamped(fromNumber(first, wanted), limits);
}
