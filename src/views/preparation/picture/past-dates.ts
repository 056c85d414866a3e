import { daysBetween, type PlainDate } from "#src/domain/plain-date.ts";
import { type BoardTask, ownDaysLeft, urgencyOn } from "#src/domain/readiness.ts";

/** A date of an open task that has passed. `late` only when it stands in a source. */
export type PastDate = {
  task: BoardTask;
  kind: "late" | "expired" | "own";
  date: PlainDate;
  days: number;
};

/** Every date that has passed, the longest ago first. A task that missed a date of a source and its own has both. */
export function pastDates(tasks: readonly BoardTask[], on: PlainDate): PastDate[] {
  return tasks
    .flatMap((task): PastDate[] => {
      const urgency = urgencyOn(task, on);
      const { deadline, state } = task;
      const past: PastDate[] = [];
      if (deadline && (urgency?.kind === "late" || urgency?.kind === "expired"))
        past.push({ task, kind: urgency.kind, date: deadline.date, days: urgency.days });
      const own = ownDaysLeft(task, on);
      if (state.ownDeadline && own !== null && own < 0)
        past.push({ task, kind: "own", date: state.ownDeadline, days: daysBetween(state.ownDeadline, on) });
      return past;
    })
    .toSorted((a, b) => b.days - a.days || (a.task.id < b.task.id ? -1 : 1));
}
