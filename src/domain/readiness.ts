import { searchable } from "./milestone-filter.ts";
import type { Board } from "./board.ts";
import { tasksOfBoard } from "./board.ts";
import { dayNumber, daysBetween, type PlainDate } from "./plain-date.ts";
import {
  type Deadline,
  type DeadlineState,
  deadlineStateOn,
  type Domain,
  type PreparationTask,
} from "./preparation.ts";
import { type OwnTask, type TaskState, UNTOUCHED } from "./preparation-log.ts";
import type { TaskStatus } from "./task-status.ts";

/** A task of a board as it stands at a moment: a sourced one, or one that the board added itself. */
export type BoardTask = {
  id: string;
  /** The sourced task; `null` for an own one. */
  sourced: PreparationTask | null;
  /** The title of an own task, in the words of the board. */
  ownTitle: string | null;
  domain: Domain;
  dependsOn: readonly string[];
  /** Of the source, or as we suggest; an own date never takes its place. `null`: an own task. */
  deadline: Deadline | null;
  state: TaskState;
};

/** The tasks of a board with their state: the sourced ones in their order, then its own by title. */
export function boardTasks(
  tasks: readonly PreparationTask[],
  board: Pick<Board, "roles">,
  states: ReadonlyMap<string, TaskState>,
): BoardTask[] {
  const sourced = tasksOfBoard(tasks, board).map(
    (task): BoardTask => ({
      id: task.id,
      sourced: task,
      ownTitle: null,
      domain: task.domain,
      dependsOn: task.dependsOn,
      deadline: task.deadline,
      state: states.get(task.id) ?? UNTOUCHED,
    }),
  );
  // An id of a source stays that of its task, whatever the log says.
  const ids = new Set(tasks.map(({ id }) => id));
  const own = [...states].flatMap(([id, state]) =>
    state.own === null || ids.has(id)
      ? []
      : [{ place: placeOf(state.own), task: ownTask(id, { ...state, own: state.own }) }],
  );
  const inOrder = own.toSorted((a, b) =>
    a.place === b.place ? (a.task.id < b.task.id ? -1 : 1) : a.place < b.place ? -1 : 1,
  );
  return [...sourced, ...inOrder.map(({ task }) => task)];
}

/** A task that the board added itself. */
export const ownTask = (id: string, state: TaskState & { own: OwnTask }): BoardTask => ({
  id,
  sourced: null,
  ownTitle: state.own.title,
  domain: state.own.domain,
  dependsOn: [],
  deadline: null,
  state,
});

/** An own task that no longer applies was taken away: it stays in the log, and is listed only for who asks for it. */
export const isWithdrawn = ({ sourced, state }: Pick<BoardTask, "sourced" | "state">): boolean =>
  sourced === null && state.status === "niet-van-toepassing";

const places = new WeakMap<OwnTask, string>();

/** By what a title is sorted: "Actie 4" stands before "Actie 12". Once for each: a collator is slow with thousands. */
function placeOf(own: OwnTask): string {
  const known = places.get(own);
  if (known !== undefined) return known;
  const place = searchable(own.title).replaceAll(/\d+/g, (digits) => digits.padStart(12, "0"));
  places.set(own, place);
  return place;
}

export const isClosed = (status: TaskStatus): boolean =>
  status === "klaar" || status === "niet-van-toepassing";

/** The day a board works towards: its own date when it has set one, else that of the task. */
export const aimOf = ({ deadline, state }: Pick<BoardTask, "deadline" | "state">): PlainDate | null =>
  state.ownDeadline ?? deadline?.date ?? null;

/**
 * How a task stands to its date; `null` when it is closed or has none. Only a date of a source can be late; one that we
 * suggest passes only where the board set none of its own.
 */
export function urgencyOn({ deadline, state }: BoardTask, on: PlainDate): DeadlineState | null {
  if (isClosed(state.status) || !deadline) return null;
  const urgency = deadlineStateOn(deadline, on);
  return urgency.kind === "expired" && state.ownDeadline ? null : urgency;
}

/** How an open task stands to the board's own date; negative days are past. `null` when it has set none. */
export const ownDaysLeft = ({ state }: BoardTask, on: PlainDate): number | null =>
  isClosed(state.status) || !state.ownDeadline ? null : daysBetween(on, state.ownDeadline);

/** Has any date of an open task passed: that of a source, a suggestion, or the board's own? */
export function hasPassed(task: BoardTask, on: PlainDate): boolean {
  const kind = urgencyOn(task, on)?.kind;
  return kind === "late" || kind === "expired" || (ownDaysLeft(task, on) ?? 0) < 0;
}

export type Counts = Readonly<Record<TaskStatus, number>> & {
  /** All that apply. */
  total: number;
  /** Open past a date of a source. */
  late: number;
};

export function countTasks(tasks: readonly BoardTask[], on: PlainDate): Counts {
  const counts = {
    "niet-gestart": 0,
    bezig: 0,
    geblokkeerd: 0,
    klaar: 0,
    "niet-van-toepassing": 0,
    total: 0,
    late: 0,
  };
  for (const task of tasks) {
    counts[task.state.status] += 1;
    if (task.state.status !== "niet-van-toepassing") counts.total += 1;
    if (urgencyOn(task, on)?.kind === "late") counts.late += 1;
  }
  return counts;
}

/** What an open task waits for: those it depends on, of the same board, that are not closed. */
export function waitsFor(task: BoardTask, tasks: readonly BoardTask[]): BoardTask[] {
  if (isClosed(task.state.status)) return [];
  return tasks.filter(({ id, state }) => task.dependsOn.includes(id) && !isClosed(state.status));
}

/** Open tasks in the order in which they ask for attention: by the day they aim for, those without a day last. */
export const openByAim = (tasks: readonly BoardTask[]): BoardTask[] =>
  tasks
    .filter(({ state }) => !isClosed(state.status))
    .map((task) => ({ task, aim: aimNumber(task) }))
    .toSorted((a, b) => (a.aim === b.aim ? 0 : a.aim - b.aim))
    .map(({ task }) => task);

/** As a number, which thousands of tasks are sorted by; what has none comes last. */
function aimNumber(task: BoardTask): number {
  const aim = aimOf(task);
  return aim ? dayNumber(aim) : Number.POSITIVE_INFINITY;
}
