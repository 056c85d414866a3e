import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Forecast, prepareForecast, readForecast } from "#src/domain/forecast.ts";
import { logAt } from "#src/domain/preparation-log.ts";
import { seedOf } from "#src/domain/seeded-random.ts";
import { decreeStart } from "./decree-start.ts";
import { simulateAside } from "./simulate-aside.ts";
import type { Situation } from "./use-situation.ts";

const NOTHING = { pace: [], left: 0, seed: 0, runs: 1 };

/**
 * The forecast of a board on the peildatum; `null` while it is being simulated, or when the page is rendered ahead. The
 * same question is simulated once, wherever on the page it is asked.
 */
export function useForecast(situation: Situation | null): Forecast | null {
  const prepared = useMemo(() => situation && prepare(situation), [situation]);
  const simulation = prepared?.answer.kind === "simulate" ? prepared.answer.simulation : null;
  const { data: ends } = useQuery({
    queryKey: ["simulation", simulation],
    queryFn: ({ signal }) => simulateAside(simulation ?? NOTHING, signal),
    enabled: simulation !== null,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  return useMemo(() => {
    if (!prepared) return null;
    const { answer, question } = prepared;
    if (answer.kind !== "simulate") return answer;
    return ends ? readForecast(question, answer.simulation, ends) : null;
  }, [prepared, ends]);
}

function prepare({ board, facts, asOf, known, log, tasks, counts }: Situation) {
  const question = {
    doneOn: tasks.flatMap(({ state }) => (state.status === "klaar" && state.since ? [state.since] : [])),
    begunOn: logAt(log, { on: asOf, known })[0]?.effectiveOn ?? null,
    left: counts.total - counts.klaar,
    on: asOf,
    target: decreeStart(facts.milestones).on,
    seed: seedOf(board.id),
  };
  return { question, answer: prepareForecast(question) };
}
