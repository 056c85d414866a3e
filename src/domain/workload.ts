import { dayFromNumber, dayNumber, moveDay, type PlainDate } from "./plain-date.ts";
import type { LatestWork } from "./reverse-planning.ts";

export type WorkMonth = {
  /** Its first day. */
  month: PlainDate;
  /** The tasks whose latest work falls at least partly in it, in the order of the plan. */
  taskIds: readonly string[];
};

const firstOfMonth = (date: PlainDate) => date.with({ day: 1 });

/**
 * How many tasks ask for work in each month, when everything is left to the last moment: a task counts in every month
 * from its latest start to its latest end. Months between the first and the last have their place, also without work.
 */
export function workPerMonth(plan: ReadonlyMap<string, LatestWork>): WorkMonth[] {
  // As numbers: thousands of tasks are compared with every month.
  const works = [...plan].map(([id, { start, end }]) => ({ id, from: dayNumber(start), to: dayNumber(end) }));
  if (works.length === 0) return [];
  const first = works.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const last = works.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  const months: WorkMonth[] = [];
  let month = firstOfMonth(dayFromNumber(first));
  for (let begin = dayNumber(month); begin <= last; begin = dayNumber(month)) {
    const next = moveDay(month, { months: 1 });
    const end = dayNumber(next);
    months.push({
      month,
      taskIds: works.filter(({ from, to }) => from < end && begin <= to).map(({ id }) => id),
    });
    month = next;
  }
  return months;
}

/** Months without any work that are no longer drawn. */
const LONGEST_PAUSE = 6;

/** The stretch of months with most work, and those that lie too far from it to share its axis, in order. */
export function busyStretch(months: readonly WorkMonth[]): { shown: WorkMonth[]; far: WorkMonth[][] } {
  const stretches: WorkMonth[][] = [];
  let pause: WorkMonth[] = [];
  for (const month of months) {
    if (month.taskIds.length === 0) {
      pause.push(month);
      continue;
    }
    const last = stretches.at(-1);
    if (last && pause.length < LONGEST_PAUSE) last.push(...pause, month);
    else stretches.push([month]);
    pause = [];
  }
  const size = (stretch: readonly WorkMonth[]) => new Set(stretch.flatMap(({ taskIds }) => taskIds)).size;
  const [shown = []] = stretches.toSorted((a, b) => size(b) - size(a));
  return { shown, far: stretches.filter((stretch) => stretch !== shown) };
}
