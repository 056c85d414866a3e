import { schoolYear, schoolYearStart } from "#src/domain/period.ts";
import { dayFromNumber, dayNumber, moveDay, type PlainDate } from "#src/domain/plain-date.ts";
import type { Domain } from "./series.ts";

/** Every n-th, so that no more than `most` are left. */
const thinned = (ticks: readonly number[], most: number): number[] => {
  const every = Math.max(1, Math.ceil(ticks.length / most));
  return ticks.filter((_, index) => index % every === 0);
};

const within =
  ([least, most]: Domain) =>
  (tick: number) =>
    tick >= least && tick <= most;

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The days on which a calendar year begins. */
export function yearTicks(domain: Domain, most: number): number[] {
  const first = dayFromNumber(domain[0]);
  const starts = years(first.year, dayFromNumber(domain[1]).year).map((year) =>
    dayNumber(first.with({ year, month: 1, day: 1 })),
  );
  return thinned(starts.filter(within(domain)), most);
}

/** The days on which a month begins: which of them have a label follows from their widths (`month-labels.ts`). */
export function monthStarts(domain: Domain): PlainDate[] {
  const first = dayFromNumber(domain[0]).with({ day: 1 });
  const count = Math.ceil((domain[1] - domain[0]) / 28) + 2;
  return Array.from({ length: count }, (_, months) => moveDay(first, { months })).filter((start) =>
    within(domain)(dayNumber(start)),
  );
}

/** The days on which a school year begins. */
export function schoolYearTicks(domain: Domain, most: number): number[] {
  const from = schoolYearStart(dayFromNumber(domain[0]));
  const to = schoolYearStart(dayFromNumber(domain[1]));
  const starts = years(from, to).map((year) => dayNumber(schoolYear(year).from));
  return thinned(starts.filter(within(domain)), most);
}
