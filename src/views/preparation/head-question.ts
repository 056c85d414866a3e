import { compareDays } from "#src/domain/plain-date.ts";
import { recordedOn } from "#src/domain/preparation-log.ts";
import { ownDaysLeft } from "#src/domain/readiness.ts";
import type { HeadQuestion } from "./head-words.ts";
import { forecastQuestion } from "./use-forecast.ts";
import type { Standing } from "./use-situation.ts";

/** What the sentence of a board is made from. */
export function headQuestion(
  standing: Standing,
  rest: Pick<HeadQuestion, "forecast" | "start" | "language">,
): HeadQuestion {
  const { asOf, counts, calendar, tasks, log, known } = standing;
  const first = log.find((event) => known === null || compareDays(recordedOn(event), known) <= 0);
  const doneOn = tasks.flatMap(({ state }) => (state.status === "klaar" && state.since ? [state.since] : []));
  return {
    ...rest,
    asOf,
    counts,
    ownPassed: tasks.filter((task) => (ownDaysLeft(task, asOf) ?? 0) < 0).length,
    calendar,
    known,
    dueLater: (forecastQuestion(standing).leftAfter ?? 0) > 0,
    lastDoneOn: doneOn.toSorted(compareDays).at(-1) ?? null,
    firstEventOn: first?.effectiveOn ?? null,
  };
}
