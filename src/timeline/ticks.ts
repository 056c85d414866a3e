import { schoolYearName, schoolYearStart } from "#src/domain/period.ts";
import {
  dayFromNumber,
  dayFromParts,
  dayNumber,
  moveDay,
  type PlainDate,
  weekday,
} from "#src/domain/plain-date.ts";
import { overlaps } from "#src/domain/period.ts";
import type { SchoolCalendar } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import { monthName, shortMonthName } from "#src/i18n/dates.ts";
import { type Interval, type Measure, TYPE } from "./measures.ts";
import type { TimeScale } from "./scale.ts";

/** Words start this far right of their tick. */
export const TICK_TEXT = 7;
const BETWEEN = 6;

export type Tick = { x: number; label: { text: string; x: number; width: number } | null };
export type Band = Interval & { shaded: boolean };
export type Holiday = Interval & {
  key: string;
  name: string;
  label: { text: string; x: number; width: number } | null;
};
/** `isShort`: it stops above a word that stands in its way. */
export type SchoolYearTick = Tick & { isShort: boolean };
export type Axis = {
  bands: readonly Band[];
  schoolYears: readonly SchoolYearTick[];
  minor: readonly Tick[];
  holidays: readonly Holiday[];
};

export type TickOptions = { scale: TimeScale; language: Language; measure: Measure };

export function axisTicks(options: TickOptions, calendar: SchoolCalendar | null): Axis {
  const minor = minorTicks(options);
  const isInWay = (x: number) =>
    minor.some(({ label }) => label && label.x <= x && label.x + label.width >= x);
  return {
    bands: bandsOf(options.scale),
    schoolYears: schoolYearTicks(options).map((tick) => ({ ...tick, isShort: isInWay(tick.x) })),
    minor,
    holidays: holidaysOf(options, calendar),
  };
}

const ONE_YEAR = 366;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** First of September that begins a school year, as a day number; `null` outside the calendar. */
const startOfSchoolYear = (year: number) => numberOf(year, 9, 1);

function numberOf(year: number, month: number, day: number): number | null {
  const date = dayFromParts({ year, month, day });
  return date && dayNumber(date);
}

function schoolYearsIn({ first, end }: TimeScale): number[] {
  const from = schoolYearStart(dayFromNumber(first));
  const to = schoolYearStart(dayFromNumber(end - 1));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Every school year is a band; the even ones are shaded. Too narrow to tell apart: none. */
function bandsOf(scale: TimeScale): Band[] {
  if (scale.pxPerDay * ONE_YEAR < 8) return [];
  return schoolYearsIn(scale).map((year) => ({
    x0: within(scale, startOfSchoolYear(year) ?? scale.first),
    x1: within(scale, startOfSchoolYear(year + 1) ?? scale.end),
    shaded: year % 2 === 0,
  }));
}

const within = ({ x, first, end }: TimeScale, number: number) => x(Math.min(end, Math.max(first, number)));

/** "2022-2023" after its first of September, or at the left edge when it began earlier. */
function schoolYearTicks({ scale, measure }: TickOptions): Tick[] {
  const width = measure(schoolYearName(2000), TYPE.schoolYear);
  const needed = TICK_TEXT + width + BETWEEN;
  const step = STEPS.find((years) => years * 365 * scale.pxPerDay >= needed) ?? 1000;
  return schoolYearsIn(scale).flatMap((year) => {
    const x = within(scale, startOfSchoolYear(year) ?? scale.first);
    const next = within(scale, startOfSchoolYear(year + step) ?? scale.end);
    // The bands show the others; a tick would stand in the words.
    if (year % step !== 0) return [];
    const fits = next - x >= needed;
    return [{ x, label: fits ? { text: schoolYearName(year), x: x + TICK_TEXT, width } : null }];
  });
}

type Unit = { days: (scale: TimeScale) => number[]; text: (date: PlainDate, language: Language) => string };

const months =
  (wanted: readonly number[]): Unit["days"] =>
  (scale) =>
    everyYear(scale).flatMap((year) => wanted.flatMap((month) => numberOf(year, month, 1) ?? []));
const years =
  (step: number): Unit["days"] =>
  (scale) =>
    everyYear(scale).flatMap((year) => (year % step === 0 ? (numberOf(year, 1, 1) ?? []) : []));
const days =
  (wanted: (date: PlainDate) => boolean): Unit["days"] =>
  (scale) =>
    Array.from({ length: scale.end - scale.first }, (_, index) => scale.first + index).filter((number) =>
      wanted(dayFromNumber(number)),
    );

function everyYear({ first, end }: TimeScale): number[] {
  const from = dayFromNumber(first).year;
  return Array.from({ length: dayFromNumber(end - 1).year - from + 1 }, (_, index) => from + index);
}

const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const shortMonth = (date: PlainDate, language: Language) => shortMonthName(date.month, language);
const dayAndMonth = (date: PlainDate, language: Language) =>
  `${date.day} ${shortMonthName(date.month, language)}`;

type Level = Unit & { atLeast: number; widest: (language: Language) => string };

/** From near to far: the first whose words have room. `atLeast` is the shortest stretch between ticks, in days. */
const LEVELS: readonly Level[] = [
  {
    days: days(() => true),
    text: dayAndMonth,
    atLeast: 1,
    widest: (language) => `30 ${shortMonthName(9, language)}`,
  },
  {
    days: days((date) => weekday(date) === 1),
    text: dayAndMonth,
    atLeast: 7,
    widest: (language) => `30 ${shortMonthName(9, language)}`,
  },
  {
    days: months(ALL_MONTHS),
    text: (date, language) => monthName(date.month, language),
    atLeast: 28,
    widest: (language) => monthName(9, language),
  },
  {
    days: months(ALL_MONTHS),
    text: shortMonth,
    atLeast: 28,
    widest: (language) => shortMonthName(9, language),
  },
  // The quarters of a school year.
  {
    days: months([3, 6, 9, 12]),
    text: shortMonth,
    atLeast: 90,
    widest: (language) => shortMonthName(9, language),
  },
  ...STEPS.map((step) => ({
    days: years(step),
    text: (date: PlainDate) => String(date.year),
    atLeast: 365 * step,
    widest: () => "2000",
  })),
];

function minorTicks({ scale, language, measure }: TickOptions): Tick[] {
  const level = LEVELS.find(
    ({ atLeast, widest }) =>
      atLeast * scale.pxPerDay >= TICK_TEXT + measure(widest(language), TYPE.tick) + BETWEEN,
  );
  if (!level) return [];
  const numbers = level.days(scale).filter((number) => number >= scale.first && number < scale.end);
  return numbers.map((number) => {
    const text = level.text(dayFromNumber(number), language);
    const x = scale.x(number);
    const width = measure(text, TYPE.tick);
    return { x, label: x + TICK_TEXT + width <= scale.plot.x1 ? { text, x: x + TICK_TEXT, width } : null };
  });
}

/** Closer than this the free days are drawn; that is about a school year and a half over a wide plot. */
const HOLIDAYS_PX_PER_DAY = 1.6;

export const showsHolidays = ({ pxPerDay }: TimeScale): boolean => pxPerDay >= HOLIDAYS_PX_PER_DAY;

function holidaysOf({ scale, language, measure }: TickOptions, calendar: SchoolCalendar | null): Holiday[] {
  if (!calendar || !showsHolidays(scale)) return [];
  const inView = { from: dayFromNumber(scale.first), to: dayFromNumber(scale.end - 1) };
  const inSight = calendar.holidays
    .filter((holiday) => overlaps(holiday, inView))
    .map(({ id, name, from, to }) => ({
      key: id,
      name: name[language],
      x0: within(scale, dayNumber(from)),
      x1: within(scale, dayNumber(moveDay(to, { days: 1 }))),
      length: dayNumber(to) - dayNumber(from),
    }));
  const labels = holidayLabels(inSight, scale.plot, measure);
  return inSight.map(({ key, name, x0, x1 }) => ({ key, name, x0, x1, label: labels.get(key) ?? null }));
}

type SeenHoliday = Interval & { key: string; name: string; length: number };
type Words = NonNullable<Tick["label"]>;

/** The long ones first: the name of a single day may not take the place of a week. */
function holidayLabels(
  holidays: readonly SeenHoliday[],
  plot: Interval,
  measure: Measure,
): Map<string, Words> {
  const labels = new Map<string, Words>();
  for (const { key, name, x0 } of holidays.toSorted((a, b) => b.length - a.length)) {
    const label = { text: name, x: x0, width: measure(name, TYPE.tick) };
    const end = x0 + label.width;
    const free = [...labels.values()].every(
      (other) => other.x >= end + BETWEEN || other.x + other.width + BETWEEN <= x0,
    );
    if (free && end <= plot.x1) labels.set(key, label);
  }
  return labels;
}
