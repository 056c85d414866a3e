import { contains, type Period } from "#src/domain/period.ts";
import { isAfter, type PlainDate } from "#src/domain/plain-date.ts";

/** The next day in the period on which something changes; `null` at the end. */
export const nextStep = (days: readonly PlainDate[], asOf: PlainDate, period: Period): PlainDate | null =>
  days.find((day) => isAfter(day, asOf) && contains(period, day)) ?? null;

/** Goes on from a peildatum that is in view; from any other, or when it is at the end, from the start of the period. */
export const firstStep = (days: readonly PlainDate[], asOf: PlainDate, period: Period): PlainDate | null =>
  (contains(period, asOf) ? nextStep(days, asOf, period) : null) ??
  days.find((day) => contains(period, day)) ??
  null;
