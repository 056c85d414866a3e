import { type Period, schoolYear, schoolYearStart } from "#src/domain/period.ts";
import { earliest, latest } from "#src/domain/plain-date.ts";

/** The school years of a period, the first and the last cut off where it begins and ends. */
export function schoolYearsOf({ from, to }: Period): Period[] {
  const first = schoolYearStart(from);
  return Array.from({ length: schoolYearStart(to) - first + 1 }, (_, index) => {
    const year = schoolYear(first + index);
    return { from: latest(year.from, from), to: earliest(year.to, to) };
  });
}
