/**
 * The only door to Temporal. A day is a `PlainDate`: no time, no zone.
 * Days that travel are ISO `YYYY-MM-DD`; days that are drawn or counted are day numbers.
 */
export type PlainDate = Temporal.PlainDate;

// Awaited here, at the door: every module that deals in days is evaluated after Temporal exists.
if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const EPOCH = Temporal.PlainDate.from("1970-01-01");

const read = new Map<string, PlainDate>();
/** More days than a century has were asked for by a machine. */
const MOST_READ = 40_000;

/**
 * Reads `YYYY-MM-DD`, years 0001 to 9999; a day that does not exist (30 February) is `null`. The same text is the same
 * object: what rests on a day is not worked out anew when its link is read again.
 */
export function parseDay(text: string): PlainDate | null {
  const known = read.get(text);
  if (known) return known;
  if (!ISO_DAY.test(text) || text.startsWith("0000")) return null;
  try {
    const day = Temporal.PlainDate.from(text);
    if (read.size === MOST_READ) read.clear();
    read.set(text, day);
    return day;
  } catch {
    return null;
  }
}

export const isDay = (value: unknown): value is PlainDate => value instanceof Temporal.PlainDate;

/** Same as `parseDay`, for texts that are known to be right (constants, tests). Throws a RangeError otherwise. */
export function day(text: string): PlainDate {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

/** A day from its parts, months 1 to 12; `null` when it does not exist. */
export function dayFromParts({ year, month, day: dayOfMonth }: DayParts): PlainDate | null {
  return parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`);
}

export type DayParts = { year: number; month: number; day: number };

const pad = (value: number, size: number) => String(value).padStart(size, "0");

export const toIso = (date: PlainDate): string => date.toString();

/**
 * Negative when `a` is earlier, 0 on the same day. By the parts of the days: `Temporal.PlainDate.compare` of a browser takes
 * seven times as long, and a log of thousands of lines is compared line by line.
 */
export const compareDays = (a: PlainDate, b: PlainDate): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

export const isBefore = (a: PlainDate, b: PlainDate): boolean => compareDays(a, b) < 0;
export const isAfter = (a: PlainDate, b: PlainDate): boolean => compareDays(a, b) > 0;
export const isSameDay = (a: PlainDate, b: PlainDate): boolean => compareDays(a, b) === 0;

export const earliest = (a: PlainDate, b: PlainDate): PlainDate => (isAfter(a, b) ? b : a);
export const latest = (a: PlainDate, b: PlainDate): PlainDate => (isBefore(a, b) ? b : a);

/** In order, each day once. */
export const uniqueDays = (days: readonly PlainDate[]): PlainDate[] =>
  days.toSorted(compareDays).filter((date, index, sorted) => {
    const previous = sorted[index - 1];
    return previous === undefined || !isSameDay(previous, date);
  });

export const FIRST_DAY = "0001-01-01";
export const LAST_DAY = "9999-12-31";

/** Moves by whole days and months, staying within the years 0001 to 9999. A shorter month clips the day. */
export function moveDay(date: PlainDate, by: { days?: number; months?: number }): PlainDate {
  // In two steps: one duration cannot go both ways ("the day before, a month later").
  const moved = date.add({ months: by.months ?? 0 }).add({ days: by.days ?? 0 });
  return earliest(latest(moved, day(FIRST_DAY)), day(LAST_DAY));
}

/**
 * Whole days since 1970-01-01; negative before. By arithmetic on the Gregorian calendar: a large drawing counts some
 * hundred thousand days, and a duration for each would take seconds.
 */
export function dayNumber({ year, month, day: dayOfMonth }: PlainDate): number {
  // Years that begin in March, so that a leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - DAYS_BEFORE_1970;
}
/** From 1 March of the year 0. */
const DAYS_BEFORE_1970 = 719_468;

/** The inverse of `dayNumber`; fractions are cut. */
export const dayFromNumber = (number: number): PlainDate => EPOCH.add({ days: Math.floor(number) });

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (date: PlainDate): number => date.dayOfWeek;

/** The day in the zone of the schools at a moment, in milliseconds since 1970 UTC. */
export const dayInBelgium = (epochMilliseconds: number): PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
    .toZonedDateTimeISO("Europe/Brussels")
    .toPlainDate();

/** The day in Belgium of a moment in RFC 3339, such as "2023-02-10T09:30:00.000Z". Throws a RangeError on another text. */
export const dayOfMoment = (moment: string): PlainDate =>
  dayInBelgium(Temporal.Instant.from(moment).epochMilliseconds);

const UTC_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * Is it a moment in UTC with milliseconds, "2023-02-10T09:30:00.000Z"? In that form alone the order of moments is that
 * of their texts. A moment that does not exist (30 February, a 61st second) is none.
 */
export function isUtcMoment(text: string): boolean {
  if (!UTC_MOMENT.test(text) || text.startsWith("0000")) return false;
  try {
    // Written back, because a leap second is read as the second before it.
    return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) === text;
  } catch {
    return false;
  }
}

/** The moment of milliseconds since 1970, "2023-02-10T09:30:00.000Z". */
export const utcMoment = (epochMilliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString({ fractionalSecondDigits: 3 });

/** A millisecond later. */
export const momentAfter = (moment: string): string =>
  utcMoment(Temporal.Instant.from(moment).epochMilliseconds + 1);

/** The time in Belgium of a moment: "14:05". */
export const timeOfMoment = (moment: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO("Europe/Brussels").toPlainTime().toString({
    smallestUnit: "minute",
  });
