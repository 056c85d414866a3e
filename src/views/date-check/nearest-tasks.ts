import { daysBetween, isSameDay, type PlainDate } from "#src/domain/plain-date.ts";
import type { PreparationTask } from "#src/domain/preparation.ts";

/** How many a short list holds, and all that fall on the day of the last. */
const FIRST = 6;

/**
 * What comes first in a short list: fixed dates, then what is nearest ahead, then what passed last. A list that ends on a day
 * holds all of that day: who reads "1 September" last takes it for complete.
 */
export function nearestTasks(tasks: readonly PreparationTask[], asOf: PlainDate, count = FIRST) {
  const rank = ({ deadline }: PreparationTask) => {
    const days = daysBetween(asOf, deadline.date);
    return { group: deadline.basis === "source" ? 0 : days >= 0 ? 1 : 2, far: Math.abs(days) };
  };
  const ranked = tasks
    .map((task) => ({ task, ...rank(task) }))
    .toSorted((a, b) => a.group - b.group || a.far - b.far);
  const last = ranked[count - 1];
  return ranked
    .filter(
      ({ task, group }, index) =>
        index < count || (group === last?.group && isSameDay(task.deadline.date, last.task.deadline.date)),
    )
    .map(({ task }) => task);
}
