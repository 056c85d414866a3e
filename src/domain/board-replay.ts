import { type BoardStanding, type DoneOf, perDomain } from "./across-boards.ts";
import type { Board } from "./board.ts";
import { dayNumber, type PlainDate } from "./plain-date.ts";
import type { Domain, PreparationTask } from "./preparation.ts";
import { after, isRecordedBy, type PreparationEvent, type TaskState, UNTOUCHED } from "./preparation-log.ts";
import { type BoardTask, boardTasks, isClosed } from "./readiness.ts";
import { planInDays } from "./reverse-planning.ts";

/**
 * The log of one board, ready to be asked about any day. What it worked out it keeps as long as no event lies between
 * two days that are asked for, so moving the peildatum over a thousand boards costs those where something happened.
 */
export type BoardReplay = {
  at: (on: number) => BoardStanding;
  /** How many tasks were done at the end of that day. */
  doneAt: (on: number) => number;
};

type Question = {
  tasks: readonly PreparationTask[];
  board: Board;
  /** In any order; a repeat counts once. */
  log: readonly PreparationEvent[];
  /** Events written later do not count; `null`: all do. */
  known: PlainDate | null;
};

type Dated = { on: number; event: PreparationEvent };

export function boardReplay({ tasks, board, log, known }: Question): BoardReplay {
  let events: readonly Dated[] | null = null;
  const inOrder = () => (events ??= datedLog(log, known));
  let last: { applied: number; picture: Picture } | null = null;
  const pictureAt = (on: number): Picture => {
    const applied = countUntil(inOrder(), on);
    if (last?.applied !== applied) last = { applied, picture: pictureOf(tasks, board, inOrder(), applied) };
    return last.picture;
  };
  const ids = new Set(tasks.map(({ id }) => id));
  const own = new Set(tasks.filter(({ appliesTo }) => board.roles.includes(appliesTo)).map(({ id }) => id));
  return {
    at: (on) => standingOn(board, pictureAt(on), on),
    doneAt: (on) => {
      const done = new Set<string>();
      const added = new Set<string>();
      for (const { event } of inOrder().slice(0, countUntil(inOrder(), on))) {
        if (event.own && !ids.has(event.taskId)) added.add(event.taskId);
        if (event.status === "klaar") done.add(event.taskId);
        else done.delete(event.taskId);
      }
      return [...done].filter((id) => own.has(id) || added.has(id)).length;
    },
  };
}

/** As `orderedLog`, by numbers: with a thousand logs the comparing of days is felt. */
function datedLog(log: readonly PreparationEvent[], known: PlainDate | null): Dated[] {
  const byId = new Map<string, PreparationEvent>();
  for (const event of log) if (!byId.has(event.id)) byId.set(event.id, event);
  const recorded = known === null ? [...byId.values()] : [...byId.values()].filter(isRecordedBy(known));
  return recorded
    .map((event) => ({ on: dayNumber(event.effectiveOn), event }))
    .toSorted(
      (a, b) => a.on - b.on || order(a.event.recordedAt, b.event.recordedAt) || order(a.event.id, b.event.id),
    );
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** How many events are effective on or before this day. */
function countUntil(events: readonly Dated[], on: number): number {
  const next = events.findIndex((event) => event.on > on);
  return next === -1 ? events.length : next;
}

/** All that does not change until the next event. */
type Picture = Pick<BoardStanding, "tasks" | "domains" | "done" | "total" | "blocked" | "lastWork"> & {
  /** Dates of sources of what is open, and the last day to begin of what has not begun. */
  fixed: readonly number[];
  starts: readonly number[];
};

function pictureOf(
  tasks: readonly PreparationTask[],
  board: Board,
  events: readonly Dated[],
  applied: number,
): Picture {
  const states = new Map<string, TaskState>();
  for (const { event } of events.slice(0, applied))
    states.set(event.taskId, after(states.get(event.taskId) ?? UNTOUCHED, event));
  const all = boardTasks(tasks, board, states);
  const domains: Record<Domain, DoneOf> = perDomain(() => ({ done: 0, total: 0 }));
  let blocked = 0;
  const fixed: number[] = [];
  for (const { domain, state, deadline } of all) {
    const counted = domains[domain];
    if (state.status !== "niet-van-toepassing") counted.total += 1;
    if (state.status === "klaar") counted.done += 1;
    if (state.status === "geblokkeerd") blocked += 1;
    if (deadline?.basis === "source" && !isClosed(state.status)) fixed.push(dayNumber(deadline.date));
  }
  const counts = Object.values(domains);
  return {
    tasks: all,
    domains,
    done: counts.reduce((sum, { done }) => sum + done, 0),
    total: counts.reduce((sum, { total }) => sum + total, 0),
    blocked,
    fixed,
    starts: startsOf(all),
    lastWork: events[applied - 1]?.on ?? null,
  };
}

function startsOf(tasks: readonly BoardTask[]): number[] {
  const plan = planInDays(tasks);
  return tasks.flatMap(({ id, state }) => {
    const work = plan.get(id);
    return work && state.status === "niet-gestart" ? [work.start] : [];
  });
}

function standingOn(board: Board, { fixed, starts, ...picture }: Picture, on: number): BoardStanding {
  let [late, startsPassed] = [0, 0];
  let oldestLate: number | null = null;
  let nextFixed: number | null = null;
  for (const date of fixed) {
    if (date >= on) nextFixed = Math.min(nextFixed ?? date, date);
    else {
      late += 1;
      oldestLate = Math.min(oldestLate ?? date, date);
    }
  }
  for (const start of starts) if (start < on) startsPassed += 1;
  return { board, ...picture, late, oldestLate, nextFixed, startsPassed };
}
