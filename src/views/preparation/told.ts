import { allLogsNow } from "#src/api/use-all-logs.ts";
import { boardLogNow } from "#src/api/use-board-log.ts";
import { boardsQuery } from "#src/api/queries.ts";
import { schoolCalendar } from "#src/domain/school-calendar.ts";
import { factsNow } from "#src/facts/facts-now.ts";
import type { ViewTeller } from "#src/link/view-teller.ts";
import { toldBoards } from "./all-boards/told-boards.ts";
import { toldBoard } from "./told-board.ts";
import { forecastNow } from "./use-forecast.ts";
import { situationOf } from "./use-situation.ts";

/** The same as the page: one board, or all of them, on the peildatum. */
export const tellPreparation: ViewTeller = async ({ state, asOf, queryClient }) => {
  const { bestuur, kennis: known, taal: language } = state;
  const [boards, facts] = await Promise.all([
    queryClient.query(boardsQuery),
    factsNow(queryClient, ["tasks", "milestones", "schoolHolidays"]),
  ]);
  const calendar = schoolCalendar(facts.schoolHolidays);
  if (bestuur === null) {
    const logs = await allLogsNow(queryClient);
    return toldBoards({ boards, facts, calendar, logs, asOf, known }, state);
  }
  const board = boards.find(({ id }) => id === bestuur);
  if (!board) return null;
  const log = await boardLogNow(queryClient, board.id);
  const standing = situationOf({ board, facts, asOf, known, calendar, log });
  return toldBoard(standing, await forecastNow(standing, queryClient), language);
};
