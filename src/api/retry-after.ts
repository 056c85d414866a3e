import { dayFromParts, dayNumber } from "#src/domain/plain-date.ts";

/** Whoever asks for more has given up on today, in seconds. */
const LONGEST = 86_400;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const HTTP_DATE = /^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;

/**
 * How long the server asks to be left alone, in whole seconds; `null` when it does not say so, or not in a form that can
 * be read. A moment is counted from the `Date` of the same answer: the clock of the reader may be wrong.
 */
export function readRetryAfter(headers: Headers): number | null {
  const said = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(said)) return Math.min(Number(said), LONGEST);
  const until = secondsOf(said);
  const now = secondsOf(headers.get("date") ?? "");
  return until === null || now === null ? null : Math.min(Math.max(until - now, 0), LONGEST);
}

/** "Fri, 10 Feb 2023 09:30:00 GMT", in seconds since 1970. */
function secondsOf(date: string): number | null {
  const [, dayOfMonth, month = "", year, ...clock] = HTTP_DATE.exec(date) ?? [];
  const day = dayFromParts({ year: Number(year), month: MONTHS.indexOf(month) + 1, day: Number(dayOfMonth) });
  const [hours = 0, minutes = 0, seconds = 0] = clock.map(Number);
  return day && dayNumber(day) * 86_400 + hours * 3600 + minutes * 60 + seconds;
}

/** A reader who would wait longer in silence is told at once, in seconds. */
const LONGEST_SILENCE = 5;

/** Milliseconds until a question is worth asking once more without a word; `Infinity` when it is not. */
export function silenceAfter({ status, retryAfter }: { status: number; retryAfter?: number }): number {
  if (status < 500 && (status !== 429 || retryAfter === undefined)) return Infinity;
  if (retryAfter === undefined) return 500;
  return retryAfter > LONGEST_SILENCE ? Infinity : Math.max(500, retryAfter * 1000);
}
