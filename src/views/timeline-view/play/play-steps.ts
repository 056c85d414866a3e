import { followingChange } from "#src/domain/change-dates.ts";
import { contains, type Period } from "#src/domain/period.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";

/** The next day in the period on which something changes; `null` at the end. */
export const nextStep = (days: readonly PlainDate[], asOf: PlainDate, period: Period): PlainDate | null =>
  followingChange(within(days, period), asOf);

/** Goes on from a peildatum that is in view; from any other, or when it is at the end, from the start of the period. */
export const firstStep = (days: readonly PlainDate[], asOf: PlainDate, period: Period): PlainDate | null =>
  (contains(period, asOf) ? nextStep(days, asOf, period) : null) ?? within(days, period)[0] ?? null;

const within = (days: readonly PlainDate[], period: Period) => days.filter((day) => contains(period, day));
