import { useDeferredValue, useMemo } from "react";
import { type BoardLog, useBoardLog } from "#src/api/use-board-log.ts";
import type { Board } from "#src/domain/board.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { type PreparationEvent, statesAt } from "#src/domain/preparation-log.ts";
import { type BoardTask, boardTasks, type Counts, countTasks } from "#src/domain/readiness.ts";
import { type LatestWork, planBackwards } from "#src/domain/reverse-planning.ts";
import { type SchoolCalendar, schoolCalendar } from "#src/domain/school-calendar.ts";
import { useLink } from "#src/link/link-context.tsx";
import type { PreparationFacts } from "./preparation-view.tsx";

/** How a board stood on the peildatum, as it was recorded by the kennisdatum. All that its page shows comes from here. */
export type Situation = {
  board: Board;
  facts: PreparationFacts;
  asOf: PlainDate;
  known: PlainDate | null;
  calendar: SchoolCalendar;
  /** All of it, in the order in which it counts. */
  log: readonly PreparationEvent[];
  tasks: readonly BoardTask[];
  counts: Counts;
  /** The latest start and end of every open task with a date, by id. */
  plan: ReadonlyMap<string, LatestWork>;
  record: BoardLog["record"];
};

/** A situation that nobody writes to. */
export type Standing = Omit<Situation, "record">;

type Asked = Pick<Situation, "board" | "facts" | "asOf" | "known" | "calendar" | "log">;

export function situationOf(asked: Asked): Standing {
  const { board, facts, asOf, known, log } = asked;
  const tasks = boardTasks(facts.tasks, board, statesAt(log, { on: asOf, known }));
  return { ...asked, tasks, counts: countTasks(tasks, asOf), plan: planBackwards(tasks) };
}

/** `situation` is `null` until the server has answered. */
export function useSituation(board: Board, { tasks: sourced, milestones, schoolHolidays }: PreparationFacts) {
  const { asOf, state } = useLink();
  // The lists are the same objects as long as they say the same; what holds them is not.
  const facts = useMemo(
    () => ({ tasks: sourced, milestones, schoolHolidays }),
    [sourced, milestones, schoolHolidays],
  );
  const boardLog = useBoardLog(board.id);
  const { log, record } = boardLog;
  const known = state.kennis;
  const calendar = useMemo(() => schoolCalendar(schoolHolidays), [schoolHolidays]);
  const situation = useMemo((): Situation | null => {
    if (!log) return null;
    return { ...situationOf({ board, facts, asOf, known, calendar, log }), record };
  }, [log, board, facts, asOf, known, calendar, record]);
  return { situation, boardLog };
}

/**
 * For what is only looked at: another day is told in the sentence first, and drawn then. What is written on the same day is
 * drawn at once. Never for what writes: it would write on the day before.
 */
export function useFollowing(situation: Standing | null): Standing | null {
  const before = useDeferredValue(situation);
  const isSameMoment = before?.asOf === situation?.asOf && before?.known === situation?.known;
  return before === null || isSameMoment ? situation : before;
}
