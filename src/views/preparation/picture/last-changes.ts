import {
  after,
  logAt,
  type Moment,
  type PreparationEvent,
  type TaskState,
  UNTOUCHED,
} from "#src/domain/preparation-log.ts";

/** One line of the log, with what the task was before it. */
export type LastChange = { event: PreparationEvent; before: TaskState };

/** The last changes on or before the peildatum, latest first. `log` is in order. */
export function lastChanges(log: readonly PreparationEvent[], moment: Moment, most: number): LastChange[] {
  const counting = logAt(log, moment);
  const last = counting.slice(-most).toReversed();
  return last.map((event) => {
    const earlier = counting
      .slice(0, counting.indexOf(event))
      .filter(({ taskId }) => taskId === event.taskId);
    return { event, before: earlier.reduce(after, UNTOUCHED) };
  });
}
