import {
  dayFromNumber,
  dayNumber,
  daysBetween,
  isSameDay,
  latest,
  type PlainDate,
  toIso,
} from "./plain-date.ts";
import type { PreparationEvent } from "./preparation-log.ts";
import type { BoardTask } from "./readiness.ts";
import { type Simulation, simulatePace } from "./simulate-pace.ts";

/** How many days of pace are needed before anything is said: fewer weeks, or fewer tasks done, is a guess. */
export const LEAST_WEEKS = 4;
export const LEAST_DONE = 3;
/** A log that is silent for longer says nothing of a pace: half a year, of which the summer is a third. */
export const LONGEST_SILENCE_WEEKS = 26;

export type ForecastQuestion = {
  /** The days on which tasks were done while the log followed them (`doneAtPace`); repeats count. */
  doneOn: readonly PlainDate[];
  /** How many tasks are done beside those. */
  unpaced?: number;
  /** The day on which the work began: the first event of the log. */
  begunOn: PlainDate | null;
  /** The day of the last event of the log, up to the peildatum. */
  lastOn: PlainDate | null;
  /** Open tasks that are due by the target, or have no date. */
  left: number;
  /** Those that are due after the target, beside `left`: being ready for it does not wait for them. */
  leftAfter?: number;
  /** The peildatum. */
  on: PlainDate;
  /** The day to be ready by, itself included. */
  target: PlainDate;
  /** The same seed gives the same forecast. */
  seed: number;
  runs?: number;
};

export type Forecast =
  | { kind: "ready" }
  | { kind: "too-little"; weeks: number; done: number }
  /** Nothing changed, or nothing was done, for too long: by the days on which it counts, not those of writing. */
  | { kind: "silent"; nothing: "changed" | "done"; since: PlainDate }
  | {
      kind: "forecast";
      /** Share of the runs that were ready by the target, 0 to 1. */
      chance: number;
      /** Open tasks that are due after the target: neither the chance nor the days are about them. */
      leftAfter: number;
      /** Tasks that are done and say nothing of the pace. */
      unpaced: number;
      /** The day by which half, and 85 %, of the runs were ready; `null`: not within ten years. */
      half: PlainDate | null;
      most: PlainDate | null;
      weeks: number;
      runs: number;
    };

const DAYS_IN_WEEK = 7;
const RUNS = 2000;

/**
 * When will all be done, at the board's own pace? Every run draws weeks at random, with replacement, from those since
 * the work began, and adds what was done in them until nothing is left. No trend, no expertise: only what happened.
 * Within a week the tasks are spread evenly.
 */
export function forecast(question: ForecastQuestion): Forecast {
  const prepared = prepareForecast(question);
  return prepared.kind === "simulate"
    ? readForecast(question, prepared.simulation, simulatePace(prepared.simulation))
    : prepared;
}

export type Prepared = Exclude<Forecast, { kind: "forecast" }> | { kind: "simulate"; simulation: Simulation };

/** What there is to simulate, or why nothing is. The simulation itself is the slow part: it can run elsewhere. */
export function prepareForecast({
  doneOn,
  begunOn,
  lastOn,
  left,
  on,
  seed,
  runs = RUNS,
}: ForecastQuestion): Prepared {
  if (left === 0) return { kind: "ready" };
  if (lastOn && isSilence(lastOn, on)) return { kind: "silent", nothing: "changed", since: lastOn };
  const pace = begunOn ? weeklyPace(doneOn, begunOn, on) : [];
  const done = pace.reduce((sum, count) => sum + count, 0);
  if (pace.length < LEAST_WEEKS || done < LEAST_DONE) return { kind: "too-little", weeks: pace.length, done };
  const lastDone = doneOn.reduce((last, date) => latest(last, date), doneOn[0] ?? on);
  if (isSilence(lastDone, on)) return { kind: "silent", nothing: "done", since: lastDone };
  return { kind: "simulate", simulation: { pace, left, seed, runs } };
}

const isSilence = (since: PlainDate, on: PlainDate) =>
  daysBetween(since, on) > LONGEST_SILENCE_WEEKS * DAYS_IN_WEEK;

/** What the runs say: `ends` are the days that each needed, fewest first. */
export function readForecast(
  {
    on,
    target,
    leftAfter = 0,
    unpaced = 0,
  }: Pick<ForecastQuestion, "on" | "target" | "leftAfter" | "unpaced">,
  { pace, runs }: Simulation,
  ends: readonly number[],
): Forecast {
  const start = dayNumber(on);
  const quantile = (share: number) => {
    const days = ends[Math.ceil(share * runs) - 1] ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(days) ? dayFromNumber(start + days) : null;
  };
  const inTime = ends.filter((days) => start + days <= dayNumber(target)).length;
  return {
    kind: "forecast",
    chance: inTime / runs,
    leftAfter,
    unpaced,
    half: quantile(0.5),
    most: quantile(0.85),
    weeks: pace.length,
    runs,
  };
}

/**
 * The days on which tasks were done at the board's own pace. What was done on the first day of the log, or was first heard
 * of as done together with others, is where the work stood and not how fast it went: a list that is read in says from
 * which day a task is done at the latest. `log` is what counts on the peildatum, in order.
 */
export function doneAtPace(tasks: readonly BoardTask[], log: readonly PreparationEvent[]): PlainDate[] {
  const firsts = new Map<string, PreparationEvent>();
  for (const event of log) if (!firsts.has(event.taskId)) firsts.set(event.taskId, event);
  const cameDone = new Map<string, number>();
  for (const event of firsts.values())
    if (event.status === "klaar") cameDone.set(writtenAt(event), (cameDone.get(writtenAt(event)) ?? 0) + 1);
  const begunOn = log[0]?.effectiveOn;
  return tasks.flatMap(({ id, state: { status, since } }) => {
    if (status !== "klaar" || !since || !begunOn || isSameDay(since, begunOn)) return [];
    const first = firsts.get(id);
    const together =
      first?.status === "klaar" &&
      isSameDay(first.effectiveOn, since) &&
      (cameDone.get(writtenAt(first)) ?? 0) > 1;
    return together ? [] : [since];
  });
}

/** In one go and for one day. */
const writtenAt = ({ recordedAt, effectiveOn }: PreparationEvent) => `${recordedAt} ${toIso(effectiveOn)}`;

/** Tasks done in each whole week that ends on `on`, from the one in which the work began, latest first. */
export function weeklyPace(doneOn: readonly PlainDate[], begunOn: PlainDate, on: PlainDate): number[] {
  const last = dayNumber(on);
  const weeks = Math.floor((last - dayNumber(begunOn) + 1) / DAYS_IN_WEEK);
  const counts = Array.from({ length: Math.max(0, weeks) }, () => 0);
  for (const date of doneOn) {
    const week = Math.floor((last - dayNumber(date)) / DAYS_IN_WEEK);
    const count = counts[week];
    if (count !== undefined) counts[week] = count + 1;
  }
  return counts;
}
