import { seededRandom } from "./seeded-random.ts";

/** Weeks to draw from, and what is left. Numbers only: it travels to a worker, which needs no dates. */
export type Simulation = {
  /** Tasks done in each week. */
  pace: readonly number[];
  /** Open tasks. */
  left: number;
  /** The same seed gives the same runs. */
  seed: number;
  runs: number;
};

const DAYS_IN_WEEK = 7;
const LONGEST_WEEKS = 520;

/** The days that each run needed, fewest first; infinite when ten years were not enough. */
export function simulatePace({ pace, left, seed, runs }: Simulation): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: runs }, () => daysNeeded(pace, left, random)).toSorted((a, b) => a - b);
}

function daysNeeded(pace: readonly number[], left: number, random: () => number): number {
  let open = left;
  for (let week = 0; week < LONGEST_WEEKS; week += 1) {
    const done = pace[Math.floor(random() * pace.length)] ?? 0;
    if (done >= open) return Math.ceil((week + open / done) * DAYS_IN_WEEK);
    open -= done;
  }
  return Number.POSITIVE_INFINITY;
}
