import * as z from "zod/mini";
import { isOwnTaskId, preparationEvent } from "#src/contract/board.ts";
import { LOG_FORMAT, laterLogHeading, logCover, logFile, logHeading } from "#src/contract/log-file.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { contractFailure } from "./api-error.ts";
import { momentNow } from "./write-events.ts";

type Whole = { board: string; dataVersion: string; events: readonly PreparationEvent[] };

/** Much more than any board writes: a larger file would hold up the page while it is read. */
export const LARGEST_LOG = 20_000_000;
export const MOST_LINES = 20_000;

/** The log as a file that `readLogFile` reads back. */
export const writeLogFile = ({ board, dataVersion, events }: Whole): string =>
  `${JSON.stringify(
    z.encode(logFile, {
      format: LOG_FORMAT,
      board,
      dataVersion,
      exportedAt: momentNow(),
      events: [...events],
    }),
    null,
    2,
  )}\n`;

/** A line of the log that something is wrong with: which one, counted from 1, and of which task as far as it says so. */
export type FaultyLine = { number: number; taskId: string | null };

/** What is wrong with a file, and where. `line` of what is no JSON counts from 1. */
export type LogFileFault =
  | { kind: "not-json"; line: number | null }
  | { kind: "too-large" }
  | { kind: "too-many-lines"; lines: number }
  | { kind: "not-a-log" }
  | { kind: "later-version" }
  /** `at` is `null` for what the log says of itself. */
  | { kind: "field"; at: FaultyLine | null; field: string; issue: "missing" | "unfit" }
  | { kind: "other-board"; board: string }
  | { kind: "unknown-task"; at: FaultyLine; taskId: string }
  /** An id that the log has with other content. */
  | { kind: "other-content"; at: FaultyLine }
  /** An id that an earlier line of the file has, with other content. */
  | { kind: "twice"; at: FaultyLine; earlier: number };

export type ReadLog = {
  exportedAt: string;
  /** What the log does not have yet, in an order in which a server takes it. */
  added: PreparationEvent[];
  /** How many it has already. */
  known: number;
};

type Question = {
  text: string;
  board: string;
  log: readonly PreparationEvent[];
  isSourcedTask: (taskId: string) => boolean;
};

/** Reads a file whole or not at all, by the rules of the server that will be sent it. */
export function readLogFile({ text, board, log, isSourcedTask }: Question): ReadLog | LogFileFault {
  if (text.length > LARGEST_LOG) return { kind: "too-large" };
  let json: unknown;
  try {
    // A file that was saved by some editors begins with a byte order mark.
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { kind: "not-json", line: lineOf(text, error) };
  }
  const heading = z.safeParse(logHeading, json);
  if (!heading.success)
    return { kind: z.safeParse(laterLogHeading, json).success ? "later-version" : "not-a-log" };
  const lines = Array.isArray(heading.data.events) ? heading.data.events.length : 0;
  if (lines > MOST_LINES) return { kind: "too-many-lines", lines };
  const cover = z.safeParse(logCover, json);
  if (!cover.success) return faultyField(null, json, cover.error.issues);
  const { exportedAt } = cover.data;
  if (cover.data.board !== board) return { kind: "other-board", board: cover.data.board };
  const events: PreparationEvent[] = [];
  // One by one: the first that is wrong is told, and the others need not be looked at.
  for (const [index, line] of cover.data.events.entries()) {
    const read = z.safeDecode(preparationEvent, line as z.input<typeof preparationEvent>);
    if (!read.success) return faultyField(index, line, read.error.issues);
    events.push(read.data);
  }
  const ownTasks = new Set([...log, ...events].flatMap(({ taskId, own }) => (own ? [taskId] : [])));
  const logged = new Map(log.map((event) => [event.id, event]));
  const inFile = new Map<string, { event: PreparationEvent; number: number }>();
  const added: PreparationEvent[] = [];
  for (const [index, event] of events.entries()) {
    const { id, taskId } = event;
    const at = { number: index + 1, taskId };
    if (!(isOwnTaskId(taskId) ? ownTasks.has(taskId) : isSourcedTask(taskId)))
      return { kind: "unknown-task", at, taskId };
    const earlier = inFile.get(id);
    if (earlier && !isSame(earlier.event, event)) return { kind: "twice", at, earlier: earlier.number };
    const known = logged.get(id);
    if (known && !isSame(known, event)) return { kind: "other-content", at };
    if (!known && !earlier) added.push(event);
    if (!earlier) inFile.set(id, { event, number: at.number });
  }
  // What an own task is must be known before what is said of it.
  const creating = added.filter(({ own }) => own);
  const rest = added.filter(({ own }) => !own);
  return { exportedAt, added: [...creating, ...rest], known: events.length - added.length };
}

/** The first field that is wrong, of line `index` or of what the log says of itself. */
function faultyField(
  index: number | null,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): LogFileFault {
  const failure = contractFailure(value, issues);
  if (failure.kind !== "contract") return { kind: "not-a-log" };
  const [field = ""] = failure.path.split(".");
  const line = z.safeParse(z.object({ taskId: z.string() }), value);
  const at = index === null ? null : { number: index + 1, taskId: line.data?.taskId ?? null };
  return { kind: "field", at, field, issue: failure.issue };
}

/** The same values, whatever their order. Written out only when they are not the same in the same order. */
const isSame = (a: PreparationEvent, b: PreparationEvent): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || wireOf(a) === wireOf(b);

function wireOf(event: PreparationEvent): string {
  const wire = z.encode(preparationEvent, event);
  return JSON.stringify(Object.entries(wire).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The engine says where it stopped, each in its own words; some of them quote the file, which may say anything. */
function lineOf(text: string, error: unknown): number | null {
  const { message } = error as Error;
  const line = /^JSON\.parse: .* at line (\d+) column \d+ of the JSON data$/.exec(message)?.[1];
  if (line) return Number(line);
  const position = / at position (\d+)( \(line \d+ column \d+\))?$/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split("\n").length : null;
}
