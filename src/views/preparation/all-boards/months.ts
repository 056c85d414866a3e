import { type Milestone, milestoneSpan } from "#src/domain/milestone.ts";
import { dayNumber, isBefore, moveDay, type PlainDate } from "#src/domain/plain-date.ts";

export type MonthColumn = { date: PlainDate; on: number };

/** From February for a start in September. */
const MONTHS_BEFORE = 7;

/** The first of each month from seven months before the start up to it, as far as the peildatum has come. */
export function monthsUntil(start: Milestone | null, asOf: PlainDate): MonthColumn[] {
  if (!start) return [];
  const last = milestoneSpan(start).from.with({ day: 1 });
  return Array.from({ length: MONTHS_BEFORE + 1 }, (_, index) =>
    moveDay(last, { months: index - MONTHS_BEFORE }),
  )
    .filter((date) => isBefore(date, asOf))
    .map((date) => ({ date, on: dayNumber(date) }));
}
