import type { Board } from "./board.ts";
import { dayNumber } from "./plain-date.ts";
import { DOMAINS, type Domain, type PreparationTask } from "./preparation.ts";
import { type BoardTask, isClosed } from "./readiness.ts";

export type DoneOf = { done: number; total: number };

/** How a board stands on a day, in figures: what one compares across boards. Days are day numbers. */
export type BoardStanding = DoneOf & {
  board: Board;
  tasks: readonly BoardTask[];
  domains: Readonly<Record<Domain, DoneOf>>;
  blocked: number;
  /** Open past a date of a source. */
  late: number;
  /** The earliest of those dates. */
  oldestLate: number | null;
  /** The first date of a source, from this day on, of a task that is open. */
  nextFixed: number | null;
  /** Not begun while the last day to begin has passed, by planning backwards. */
  startsPassed: number;
  /** The last day on which anything was recorded. */
  lastWork: number | null;
};

/** None, some, half or more, three quarters or more, all: what a cell of the heat map shows beside its figure. */
export const HEATS = [1, 2, 3, 4, 5] as const;
export type Heat = (typeof HEATS)[number];

/** `null`: there is nothing to do. */
export function heatOf({ done, total }: DoneOf): Heat | null {
  if (total === 0) return null;
  return HEATS[Math.floor((4 * done) / total)] ?? 5;
}

export const shareOf = ({ done, total }: DoneOf): number => (total === 0 ? 1 : done / total);

export const isHalfway = ({ done, total }: DoneOf): boolean => 2 * done >= total;

/** How many boards have each heat. Boards without tasks are in none. */
export function spreadOf(standings: readonly DoneOf[]): Readonly<Record<Heat, number>> {
  const spread = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const standing of standings) {
    const heat = heatOf(standing);
    if (heat) spread[heat] += 1;
  }
  return spread;
}

/** One sourced task across all boards that must do it. */
export type TaskTally = { task: PreparationTask; total: number; started: number; done: number; late: number };

/** In the order of the tasks; without those that apply to no board. */
export function tallyTasks(standings: readonly BoardStanding[], isPast: (task: PreparationTask) => boolean) {
  const tallies = new Map<PreparationTask, TaskTally>();
  for (const { tasks } of standings) {
    for (const { sourced, state } of tasks) {
      if (!sourced || state.status === "niet-van-toepassing") continue;
      let tally = tallies.get(sourced);
      if (!tally) {
        tally = { task: sourced, total: 0, started: 0, done: 0, late: 0 };
        tallies.set(sourced, tally);
      }
      tally.total += 1;
      if (state.status !== "niet-gestart") tally.started += 1;
      if (state.status === "klaar") tally.done += 1;
      // Not every board is asked: a date is past for all of them or for none.
      else if (isPast(sourced)) tally.late += 1;
    }
  }
  return [...tallies.values()];
}

/** Nothing recorded in this many days is a silence. */
export const SILENT_DAYS = 28;

/** Why a board asks for attention; a part that is 0 or false is no reason. */
export type Attention = {
  standing: BoardStanding;
  late: number;
  blocked: number;
  /** Something is open, and nothing was recorded in four weeks, or ever. */
  silent: boolean;
  startsPassed: number;
};

/** Those with a reason, the most pressing first: what is late, what can no longer begin in time, what stands still. */
export function needAttention(standings: readonly BoardStanding[], on: number): Attention[] {
  return standings
    .flatMap((standing): Attention[] => {
      const { late, blocked, startsPassed, lastWork, tasks } = standing;
      const open = tasks.some(({ state }) => !isClosed(state.status));
      const silent = open && (lastWork === null || on - lastWork >= SILENT_DAYS);
      return late + blocked + startsPassed > 0 || silent
        ? [{ standing, late, blocked, silent, startsPassed }]
        : [];
    })
    .toSorted(
      (a, b) =>
        b.late - a.late ||
        b.startsPassed - a.startsPassed ||
        Number(b.silent) - Number(a.silent) ||
        b.blocked - a.blocked ||
        compareIds(a.standing, b.standing),
    );
}

const compareIds = (a: BoardStanding, b: BoardStanding) => (a.board.id < b.board.id ? -1 : 1);

export type BoardKey = "naam" | Domain | "klaar" | "te-laat" | "datum";
type Order = { column: BoardKey; descending: boolean };

/** Those without a figure in that column come last, whichever way; equals by name. */
export function sortBoards(
  standings: readonly BoardStanding[],
  { column, descending }: Order,
  nameOf: (board: Board) => string,
): BoardStanding[] {
  const named = standings.map((standing) => ({
    standing,
    name: nameOf(standing.board),
    figure: figureOf(standing, column),
  }));
  const way = descending ? -1 : 1;
  const names = new Intl.Collator("nl", { numeric: true });
  return named
    .toSorted((a, b) => {
      if (column === "naam") return way * names.compare(a.name, b.name);
      if (a.figure === null || b.figure === null)
        return Number(a.figure === null) - Number(b.figure === null) || names.compare(a.name, b.name);
      return way * (a.figure - b.figure) || names.compare(a.name, b.name);
    })
    .map(({ standing }) => standing);
}

function figureOf(standing: BoardStanding, column: BoardKey): number | null {
  if (column === "naam") return null;
  if (column === "te-laat") return standing.late;
  if (column === "datum") return standing.nextFixed;
  const counted = column === "klaar" ? standing : standing.domains[column];
  return counted.total === 0 ? null : shareOf(counted);
}

/** Of all boards together. */
export const sumOf = (standings: readonly DoneOf[]): DoneOf => ({
  done: standings.reduce((sum, { done }) => sum + done, 0),
  total: standings.reduce((sum, { total }) => sum + total, 0),
});

export const perDomain = <Value>(value: (domain: Domain) => Value): Record<Domain, Value> =>
  Object.fromEntries(DOMAINS.map((domain) => [domain, value(domain)])) as Record<Domain, Value>;

/** The open tasks of a board whose date of a source is the next one. */
export function nextFixedTasks({ tasks, nextFixed }: Pick<BoardStanding, "tasks" | "nextFixed">) {
  return tasks.flatMap(({ sourced, deadline, state }): PreparationTask[] =>
    sourced &&
    deadline?.basis === "source" &&
    !isClosed(state.status) &&
    dayNumber(deadline.date) === nextFixed
      ? [sourced]
      : [],
  );
}
