import { day, dayFromNumber, dayNumber, toIso } from "#src/domain/plain-date.ts";
import type { TaskStatus } from "#src/domain/task-status.ts";
import type { WireItem } from "../db.ts";
import { type Chance, createChance } from "./chance.ts";
import type { History } from "./histories.ts";
import { CORRECTION, NOTES, OWN_TASKS, WHO } from "./log-words.ts";
import type { WireBoard, WireEvent } from "./wire.ts";

type WireTask = WireItem<"tasks">;
type Role = WireEvent["role"];

/** Reading and writing days costs more than all the rest, and a thousand boards share one year. */
const numberOf = remembered((iso: string) => dayNumber(day(iso)));
const isoOf = remembered((number: number) => toIso(dayFromNumber(number)));

function remembered<From, To>(convert: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const to = known.get(from) ?? convert(from);
    known.set(from, to);
    return to;
  };
}

/** What is to be done later is nobody's work yet in these histories. */
const LAST_AIM = numberOf("2023-12-31");

export type LogOptions = {
  board: WireBoard;
  history: History;
  tasks: readonly WireTask[];
  seed: number;
};

/** The log of an example board in order of arrival: the same options give the same log. */
export function generateLog({ board, history, tasks, seed }: LogOptions): WireEvent[] {
  const chance = createChance(seed);
  const log = createLog(chance, history);
  const mine = tasks.filter(({ appliesTo }) => board.roles.includes(appliesTo));
  const finished = new Map<string, number>();
  /** The day on which a task is done, as are all that it waits for. */
  const finish = (task: WireTask): number => {
    const known = finished.get(task.id);
    if (known !== undefined) return known;
    const before = mine.filter(({ id }) => task.dependsOn.includes(id)).map(finish);
    const done = workOn(task, { log, chance, history, after: Math.max(0, ...before) });
    finished.set(task.id, done);
    return done;
  };
  for (const task of mine) finish(task);
  for (const own of OWN_TASKS.slice(0, history.ownTasks)) addOwnTask(own, { log, chance, history, board });
  return log.inOrderOfArrival();
}

type Work = { log: Log; chance: Chance; history: History };

const NOT_DONE = Number.POSITIVE_INFINITY;

/** Writes what happens to a task, and gives the day on which it is done. */
function workOn(task: WireTask, { log, chance, history, after }: Work & { after: number }): number {
  const { id: taskId, appliesTo: role } = task;
  const aim = numberOf(task.dueDate ?? task.suggestedDate);
  if (aim > LAST_AIM || after === NOT_DONE || chance.happens(history.skipped)) return NOT_DONE;
  const goal = history.noLaterThan ? Math.min(aim, numberOf(history.noLaterThan)) : aim;
  // What stands in a source is taken more seriously.
  const margin = task.dueDate === null ? 0 : 8;
  const wanted = goal - margin + history.shift + chance.between(-history.spread, history.spread);
  const length = chance.between(4, 35);
  const start = Math.max(numberOf(history.begins) + chance.between(0, 25), after, wanted - length);
  if (chance.happens(history.aside)) {
    log.write({ taskId, role, status: "niet-van-toepassing" }, start);
    return start;
  }
  const plan = {
    responsible: chance.pick(WHO[role]),
    ...(chance.happens(history.ownDates) && { ownDeadline: isoOf(goal - chance.between(7, 21)) }),
    ...(chance.happens(0.3) && { leadDays: length }),
  };
  log.write({ taskId, role, status: "bezig", ...plan }, start);
  let done = Math.max(start + length, wanted);
  if (chance.happens(history.blocked)) {
    log.write({ taskId, role, status: "geblokkeerd" }, start + chance.between(2, 10));
    // Half of them never move again.
    if (chance.happens(0.5)) return NOT_DONE;
    done += chance.between(10, 30);
    log.write({ taskId, role, status: "bezig" }, done - 3);
  }
  if (chance.happens(0.06)) {
    log.write({ taskId, role, status: "klaar" }, done);
    log.write({ taskId, role, status: "bezig", note: CORRECTION }, done, 3);
    done += 9;
  }
  log.write({ taskId, role, status: "klaar", ...(chance.happens(0.1) && { evidence: EVIDENCE }) }, done);
  return done;
}

const EVIDENCE = "https://example.org/verslag";

function addOwnTask(
  own: (typeof OWN_TASKS)[number],
  { log, chance, history, board }: Work & { board: WireBoard },
): void {
  const about = { taskId: `own-${chance.uuid()}`, role: chance.pick(board.roles) };
  const start = numberOf(history.begins) + chance.between(10, 90);
  const ownDeadline = isoOf(start + chance.between(30, 120));
  log.write({ ...about, status: "niet-gestart", own, ownDeadline }, start);
  if (chance.happens(0.8)) log.write({ ...about, status: "bezig" }, start + chance.between(5, 25));
  if (chance.happens(0.6)) log.write({ ...about, status: "klaar" }, start + chance.between(30, 100));
}

type Line = Omit<WireEvent, "id" | "effectiveOn" | "recordedAt" | "status" | "role"> & {
  status: TaskStatus;
  role: Role;
};
type Log = {
  /** `lag`: written that many days later; without it now and then later than it was true. */
  write: (line: Line, on: number, lag?: number) => void;
  inOrderOfArrival: () => WireEvent[];
};

function createLog(chance: Chance, { ends }: History): Log {
  const last = numberOf(ends);
  const events: WireEvent[] = [];
  return {
    write: (line, from, lag) => {
      const on = workingDay(from);
      if (on > last) return;
      // A task of its own is there from the moment that it is written.
      const isLate = !line.taskId.startsWith("own-") && chance.happens(0.12);
      const late = lag ?? (isLate ? chance.between(3, 20) : 0);
      const note = chance.happens(0.35) && { note: chance.pick(NOTES[line.status]) };
      events.push({
        id: chance.uuid(),
        effectiveOn: isoOf(on),
        recordedAt: `${isoOf(workingDay(on + late))}T${two(chance.between(7, 15))}:${two(chance.between(0, 59))}:${two(chance.between(0, 59))}.000Z`,
        ...note,
        ...line,
      });
    },
    inOrderOfArrival: () => events.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)),
  };
}

/** Nobody writes at the weekend; day 0 was a Thursday. */
function workingDay(number: number): number {
  const weekday = (number + 3) % 7;
  return weekday > 4 ? number + 7 - weekday : number;
}

const two = (value: number) => String(value).padStart(2, "0");
