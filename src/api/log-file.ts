import * as z from "zod/mini";
import { isOwnTaskId, preparationEvent } from "#src/contract/board.ts";
import { LOG_FORMAT, logFile, logHeading } from "#src/contract/log-file.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { contractFailure } from "./api-error.ts";
import { momentNow } from "./write-events.ts";

type Whole = { board: string; dataVersion: string; events: readonly PreparationEvent[] };

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
  | { kind: "not-a-log" }
  /** `at` is `null` for what the log says of itself. */
  | { kind: "field"; at: FaultyLine | null; field: string; issue: "missing" | "unfit" }
  | { kind: "other-board"; board: string }
  | { kind: "unknown-task"; at: FaultyLine; taskId: string }
  /** An id that the log, or the file itself, has with other content. */
  | { kind: "other-content"; at: FaultyLine };

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
  let json: unknown;
  try {
    // A file that was saved by some editors begins with a byte order mark.
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { kind: "not-json", line: lineOf(text, error) };
  }
  if (!z.safeParse(logHeading, json).success) return { kind: "not-a-log" };
  const read = z.safeDecode(logFile, json as z.input<typeof logFile>);
  if (!read.success) {
    const failure = contractFailure(json, read.error.issues);
    if (failure.kind !== "contract") return { kind: "not-a-log" };
    return { kind: "field", ...placeOf(failure.path, json), issue: failure.issue };
  }
  const { events, exportedAt } = read.data;
  if (read.data.board !== board) return { kind: "other-board", board: read.data.board };
  const ownTasks = new Set([...log, ...events].flatMap(({ taskId, own }) => (own ? [taskId] : [])));
  const known = new Map(log.map((event) => [event.id, wireOf(event)]));
  const added: PreparationEvent[] = [];
  for (const [index, event] of events.entries()) {
    const { id, taskId } = event;
    if (!(isOwnTaskId(taskId) ? ownTasks.has(taskId) : isSourcedTask(taskId)))
      return { kind: "unknown-task", at: { number: index + 1, taskId }, taskId };
    const twin = known.get(id);
    if (twin !== undefined && twin !== wireOf(event))
      return { kind: "other-content", at: { number: index + 1, taskId } };
    if (twin === undefined) added.push(event);
    known.set(id, wireOf(event));
  }
  // What an own task is must be known before what is said of it.
  const creating = added.filter(({ own }) => own);
  const rest = added.filter(({ own }) => !own);
  return { exportedAt, added: [...creating, ...rest], known: events.length - added.length };
}

/** `events.3.effectiveOn`: the field of a line, and the task that this line names. */
function placeOf(path: string, json: unknown): { at: FaultyLine | null; field: string } {
  const [list, index, ...rest] = path.split(".");
  if (list !== "events" || index === undefined) return { at: null, field: path };
  const events = z.safeParse(z.object({ events: z.array(z.unknown()) }), json);
  const line = z.safeParse(z.object({ taskId: z.string() }), events.data?.events[Number(index)]);
  return { at: { number: Number(index) + 1, taskId: line.data?.taskId ?? null }, field: rest[0] ?? "" };
}

/** As one text: the same values, whatever their order. */
function wireOf(event: PreparationEvent): string {
  const wire = z.encode(preparationEvent, event);
  return JSON.stringify(Object.entries(wire).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The engine says where it stopped, each in its own words: "position 12", "line 3 column 4". */
function lineOf(text: string, error: unknown): number | null {
  const { message } = error as Error;
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split("\n").length : null;
}
