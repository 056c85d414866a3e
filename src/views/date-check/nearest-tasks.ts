import { daysBetween, type PlainDate } from "#src/domain/plain-date.ts";
import type { PreparationTask } from "#src/domain/preparation.ts";

/**
 * What comes first in a short list: fixed dates, then what is nearest ahead, then what passed last. A list that ends on a day
 * holds all of that day: who reads "1 September" last takes it for complete.
 */
export function nearestTasks(tasks: readonly PreparationTask[], asOf: PlainDate, count: number) {
  const rank = ({ deadline }: PreparationTask) => {
    const days = daysBetween(asOf, deadline.date);
    return { group: deadline.basis === "source" ? 0 : days >= 0 ? 1 : 2, far: Math.abs(days) };
  };
  const ranked = tasks
    .map((task) => ({ task, ...rank(task) }))
    .toSorted((a, b) => a.group - b.group || a.far - b.far);
  const last = ranked[count - 1];
  return ranked
    .filter(({ group, far }, index) => index < count || (group === last?.group && far === last.far))
    .map(({ task }) => task);
}
