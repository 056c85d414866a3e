import { schoolYearStart } from "#src/domain/period.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";

type Question = { regimes: readonly Regime[]; asOf: PlainDate; today: PlainDate };

/** The school year of which this is the first day, by the year in which it begins. */
export const chosenSchoolYear = (asOf: PlainDate): number | null =>
  asOf.month === 9 && asOf.day === 1 ? asOf.year : null;

/** From the first school year with rules to the one after today's; the chosen one is always among them. */
export function schoolYearsToChoose({ regimes, asOf, today }: Question): number[] {
  const last = schoolYearStart(today) + 1;
  const first = Math.min(last, ...regimes.map(({ validFrom }) => schoolYearStart(validFrom)));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const chosen = chosenSchoolYear(asOf);
  if (chosen === null || years.includes(chosen)) return years;
  return [...years, chosen].toSorted((a, b) => a - b);
}
