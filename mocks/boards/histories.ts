/**
 * How a board goes about its preparation. Days are ISO; `shift` is when it tends to finish a task, in days from that
 * task's date; the chances are per task.
 */
export type History = {
  begins: string;
  /** After this day nothing happens any more. */
  ends: string;
  shift: number;
  spread: number;
  skipped: number;
  blocked: number;
  /** Chance that a task does not concern it. */
  aside: number;
  /** Chance that it sets a date of its own. */
  ownDates: number;
  ownTasks: number;
  /** It aims for this day where a task may wait longer. */
  noLaterThan?: string;
};

const steady: History = {
  begins: "2022-12-08",
  ends: "2023-10-31",
  shift: -22,
  spread: 18,
  skipped: 0.06,
  blocked: 0.06,
  aside: 0.05,
  ownDates: 0.15,
  ownTasks: 1,
};

export const HISTORIES = {
  steady,
  late: { ...steady, begins: "2023-04-18", shift: 8, spread: 16, skipped: 0.12, ownTasks: 0 },
  stalled: { ...steady, ends: "2023-03-17", shift: -12, ownTasks: 2 },
  ahead: {
    ...steady,
    begins: "2022-12-01",
    shift: -70,
    skipped: 0,
    blocked: 0.02,
    noLaterThan: "2023-09-01",
  },
  never: { ...steady, begins: "2023-11-01" },
  finished: {
    ...steady,
    shift: -25,
    spread: 8,
    skipped: 0,
    blocked: 0,
    ownTasks: 0,
    noLaterThan: "2023-09-01",
  },
  blocked: { ...steady, shift: 0, blocked: 0.55 },
  planner: { ...steady, ownDates: 0.8, ownTasks: 6 },
} as const satisfies Record<string, History>;

export type HistoryName = keyof typeof HISTORIES;
export const HISTORY_NAMES = Object.keys(HISTORIES) as HistoryName[];
