import { compareDays, dayOfMoment, isAfter, type PlainDate, toIso } from "./plain-date.ts";
import type { Domain, Role } from "./preparation.ts";
import type { Responsible } from "./responsible.ts";
import type { TaskStatus } from "./task-status.ts";

/** A task that a board adds itself; it has no source and says so. */
export type OwnTask = { title: string; domain: Domain };

/**
 * One line of the append-only log: this task has this status from this day. The other fields say what changes with it;
 * what is absent stays as it was. Nothing is ever overwritten, so every past day can be replayed.
 */
export type PreparationEvent = {
  /** A UUID made by the client: a repeat is the same line. */
  id: string;
  taskId: string;
  status: TaskStatus;
  effectiveOn: PlainDate;
  /** The moment of writing, RFC 3339 in UTC with milliseconds, so that its order is that of the text. */
  recordedAt: string;
  /** In which role it was written. */
  role: Role;
  note?: string | undefined;
  /** Address of the evidence; empty takes it away. */
  evidence?: string | undefined;
  responsible?: Responsible | null | undefined;
  /** The board's own date, beside that of the task; `null` takes it away. */
  ownDeadline?: PlainDate | null | undefined;
  /** How many days the work takes, for planning backwards. */
  leadDays?: number | null | undefined;
  own?: OwnTask | undefined;
};

export type TaskState = {
  status: TaskStatus;
  /** The day from which it has this status; `null` when nothing was ever recorded. */
  since: PlainDate | null;
  responsible: Responsible | null;
  ownDeadline: PlainDate | null;
  leadDays: number | null;
  note: string | null;
  evidence: string | null;
  own: OwnTask | null;
  /** The event that made it so. */
  last: PreparationEvent | null;
};

export const UNTOUCHED: TaskState = {
  status: "niet-gestart",
  since: null,
  responsible: null,
  ownDeadline: null,
  leadDays: null,
  note: null,
  evidence: null,
  own: null,
  last: null,
};

/** In the order in which they count: by the day they are true from, then by the moment of writing, then by id. */
export const byEffect = (a: PreparationEvent, b: PreparationEvent): number =>
  compareDays(a.effectiveOn, b.effectiveOn) ||
  compareTexts(a.recordedAt, b.recordedAt) ||
  compareTexts(a.id, b.id);

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Each event once, in the order in which they count. Of two with one id the first that came is kept. */
export function orderedLog(events: readonly PreparationEvent[]): PreparationEvent[] {
  const byId = new Map<string, PreparationEvent>();
  for (const event of events) if (!byId.has(event.id)) byId.set(event.id, event);
  return [...byId.values()].toSorted(byEffect);
}

/** The day in Belgium on which it was written. */
export const recordedOn = ({ recordedAt }: Pick<PreparationEvent, "recordedAt">): PlainDate =>
  dayOfMoment(recordedAt);

/**
 * Was it written on or before this day? In Belgium it is the day of the UTC text or the day after, so the text decides
 * for all but those of the last day: a moment is dear to count.
 */
export function isRecordedBy(known: PlainDate): (event: Pick<PreparationEvent, "recordedAt">) => boolean {
  const last = toIso(known);
  return (event) => {
    const utcDay = event.recordedAt.slice(0, last.length);
    return utcDay < last || (utcDay === last && !isAfter(recordedOn(event), known));
  };
}

export type Moment = {
  /** The peildatum: events effective later do not count. */
  on: PlainDate;
  /** The kennisdatum: nor do events that were written later. `null`: all that is written. */
  known: PlainDate | null;
};

/** The events that count at this moment, in their order. */
export function logAt(log: readonly PreparationEvent[], { on, known }: Moment): PreparationEvent[] {
  const effective = log.filter((event) => !isAfter(event.effectiveOn, on));
  return known === null ? effective : effective.filter(isRecordedBy(known));
}

/** What a task is after this event, which is later than all that made `before`. */
export const after = (before: TaskState, event: PreparationEvent): TaskState => ({
  status: event.status,
  since: before.last && before.status === event.status ? before.since : event.effectiveOn,
  responsible: event.responsible === undefined ? before.responsible : event.responsible,
  ownDeadline: event.ownDeadline === undefined ? before.ownDeadline : event.ownDeadline,
  leadDays: event.leadDays === undefined ? before.leadDays : event.leadDays,
  note: event.note === undefined ? before.note : event.note || null,
  evidence: event.evidence === undefined ? before.evidence : event.evidence || null,
  own: event.own ?? before.own,
  last: event,
});

/** The state of every task that the log knows, at this moment. `log` is in order (`orderedLog`). */
export function statesAt(log: readonly PreparationEvent[], moment: Moment): ReadonlyMap<string, TaskState> {
  const states = new Map<string, TaskState>();
  for (const event of logAt(log, moment)) {
    states.set(event.taskId, after(states.get(event.taskId) ?? UNTOUCHED, event));
  }
  return states;
}
