import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import {
  doneAtPace,
  type Forecast,
  type ForecastQuestion,
  prepareForecast,
  readForecast,
} from "#src/domain/forecast.ts";
import { isAfter, type PlainDate } from "#src/domain/plain-date.ts";
import { logAt } from "#src/domain/preparation-log.ts";
import { aimOf, type BoardTask, openByAim } from "#src/domain/readiness.ts";
import type { Simulation } from "#src/domain/simulate-pace.ts";
import { seedOf } from "#src/domain/seeded-random.ts";
import { decreeStart } from "./decree-start.ts";
import { simulateAside } from "./simulate-aside.ts";
import type { Standing } from "./use-situation.ts";

const NOTHING = { pace: [], left: 0, seed: 0, runs: 1 };

/**
 * The forecast of a board on the peildatum; `null` while it is being simulated, or when the page is rendered ahead. The
 * same question is simulated once, wherever on the page it is asked.
 */
export function useForecast(situation: Standing | null): Forecast | null {
  const prepared = useMemo(() => situation && prepare(situation), [situation]);
  const simulation = prepared?.answer.kind === "simulate" ? prepared.answer.simulation : null;
  const { data: ends } = useQuery({
    ...simulationQuery(simulation ?? NOTHING),
    enabled: simulation !== null,
  });
  return useMemo(() => {
    if (!prepared) return null;
    const { answer, question } = prepared;
    if (answer.kind !== "simulate") return answer;
    return ends ? readForecast(question, answer.simulation, ends) : null;
  }, [prepared, ends]);
}

/** The same forecast for what is no component. */
export async function forecastNow(standing: Standing, queryClient: QueryClient): Promise<Forecast> {
  const { answer, question } = prepare(standing);
  if (answer.kind !== "simulate") return answer;
  const { simulation } = answer;
  return readForecast(question, simulation, await queryClient.query(simulationQuery(simulation)));
}

const simulationQuery = (simulation: Simulation) =>
  queryOptions({
    queryKey: ["simulation", simulation],
    queryFn: ({ signal }) => simulateAside(simulation, signal),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });

function prepare(standing: Standing) {
  const question = forecastQuestion(standing);
  return { question, answer: prepareForecast(question) };
}

/** What a forecast is asked of a board on the peildatum. */
export function forecastQuestion({ board, facts, asOf, known, log, tasks }: Standing): ForecastQuestion {
  const target = decreeStart(facts.milestones).on;
  const counting = logAt(log, { on: asOf, known });
  const doneOn = doneAtPace(tasks, counting);
  const open = openByAim(tasks);
  // Once the start has passed, all that is open counts.
  const after = isAfter(asOf, target) ? [] : open.filter((task) => isDueAfter(task, target));
  return {
    doneOn,
    unpaced: tasks.filter(({ state }) => state.status === "klaar").length - doneOn.length,
    begunOn: counting[0]?.effectiveOn ?? null,
    lastOn: counting.at(-1)?.effectiveOn ?? null,
    left: open.length - after.length,
    leftAfter: after.length,
    on: asOf,
    target,
    seed: seedOf(board.id),
  };
}

function isDueAfter(task: BoardTask, target: PlainDate): boolean {
  const aim = aimOf(task);
  return aim !== null && isAfter(aim, target);
}
