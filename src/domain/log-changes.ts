import { isAfter, isSameDay, isUtcMoment, momentAfter, type PlainDate, toIso } from "./plain-date.ts";
import { type PreparationEvent, statesAt, type TaskState, UNTOUCHED } from "./preparation-log.ts";

/** What somebody wishes to write; who and when it was written come with the writing. */
export type EventDraft = Omit<PreparationEvent, "id" | "recordedAt" | "role">;

/**
 * The draft that takes a change back: on the same day, as the task stood just before it. Nothing is deleted: both stay
 * in the log. `before` is the state of the task on that day without the change.
 */
export function undoing(change: EventDraft, before: TaskState): EventDraft {
  return {
    taskId: change.taskId,
    status: before.status,
    effectiveOn: change.effectiveOn,
    ...(change.note !== undefined && { note: before.note ?? "" }),
    ...(change.evidence !== undefined && { evidence: before.evidence ?? "" }),
    ...(change.responsible !== undefined && { responsible: before.responsible }),
    ...(change.ownDeadline !== undefined && { ownDeadline: before.ownDeadline }),
    ...(change.leadDays !== undefined && { leadDays: before.leadDays }),
    ...(change.own && before.own && { own: before.own }),
  };
}

/**
 * The drafts that take these back, all of one writing. What else they say of a task that they add, on a later day, goes
 * with it. `log` is in order, without them.
 */
export function undoingAll(changes: readonly EventDraft[], log: readonly PreparationEvent[]): EventDraft[] {
  const added = new Set(changes.flatMap(({ own, taskId }) => (own ? [taskId] : [])));
  const days = new Map<string, ReadonlyMap<string, TaskState>>();
  const statesOn = (on: PlainDate) => {
    const states = days.get(toIso(on)) ?? statesAt(log, { on, known: null });
    days.set(toIso(on), states);
    return states;
  };
  return changes.map((change) => {
    const before = statesOn(change.effectiveOn).get(change.taskId) ?? UNTOUCHED;
    // A task that was not there before cannot be taken out of the log: it is withdrawn.
    const isGone = added.has(change.taskId) && !before.own;
    return { ...undoing(change, before), ...(isGone && { status: "niet-van-toepassing" }) };
  });
}

/**
 * The moment to write on a change: now, or just after the last line about these tasks when another clock runs ahead.
 * Whoever changes what they see is later than what they saw.
 */
export function momentToWrite(now: string, log: readonly PreparationEvent[], taskIds: ReadonlySet<string>) {
  const last = log
    .filter(({ taskId }) => taskIds.has(taskId))
    .reduce((latest, { recordedAt }) => (recordedAt > latest ? recordedAt : latest), "");
  if (last < now) return now;
  const after = momentAfter(last);
  // After the last moment that can be written there is none.
  return isUtcMoment(after) ? after : last;
}

/** The first later line that gives the task another status: the change holds until its day. `log` is in order. */
export const overtaking = (change: EventDraft, log: readonly PreparationEvent[]): PreparationEvent | null =>
  log.find(
    ({ taskId, status, effectiveOn }) =>
      taskId === change.taskId && status !== change.status && isAfter(effectiveOn, change.effectiveOn),
  ) ?? null;

/** What is set of several tasks at once; what is absent stays as it is with each of them. */
export type SharedChange = Pick<Partial<EventDraft>, "status" | "responsible" | "ownDeadline">;

export type ManyChanges = {
  /** One for each task that is not so already. */
  drafts: readonly EventDraft[];
  /** For how many of those a later line says something else. */
  overtaken: number;
};

/** Sets the same of several tasks, from the day `on`. `log` is in order. */
export function changeMany(
  taskIds: Iterable<string>,
  { status, responsible, ownDeadline }: SharedChange,
  { log, on }: { log: readonly PreparationEvent[]; on: PlainDate },
): ManyChanges {
  const states = statesAt(log, { on, known: null });
  const changes = [...taskIds].flatMap((taskId) => {
    const state = states.get(taskId) ?? UNTOUCHED;
    const setsStatus = status !== undefined && status !== state.status;
    const fields: Pick<EventDraft, "responsible" | "ownDeadline"> = {
      ...(responsible !== undefined && responsible !== state.responsible && { responsible }),
      ...(ownDeadline !== undefined && !isSameOrNone(ownDeadline, state.ownDeadline) && { ownDeadline }),
    };
    if (!setsStatus && Object.keys(fields).length === 0) return [];
    const draft: EventDraft = { taskId, status: status ?? state.status, effectiveOn: on, ...fields };
    const saysOtherwise = (later: PreparationEvent) =>
      (setsStatus && later.status !== status) ||
      ("responsible" in fields &&
        later.responsible !== undefined &&
        later.responsible !== fields.responsible) ||
      ("ownDeadline" in fields &&
        later.ownDeadline !== undefined &&
        !isSameOrNone(later.ownDeadline, fields.ownDeadline ?? null));
    const isOvertaken = log.some(
      (line) => line.taskId === taskId && isAfter(line.effectiveOn, on) && saysOtherwise(line),
    );
    return [{ draft, isOvertaken }];
  });
  return {
    drafts: changes.map(({ draft }) => draft),
    overtaken: changes.filter(({ isOvertaken }) => isOvertaken).length,
  };
}

/** The same day, or both no day at all. */
export const isSameOrNone = (a: PlainDate | null, b: PlainDate | null): boolean =>
  a && b ? isSameDay(a, b) : a === b;

/**
 * The ids of the events that another role contradicts: another status of the same task on the same day. Who changes what
 * was written in the same role corrects it. Of each task and day only the last: that is the one that counts.
 */
export function conflicting(events: readonly PreparationEvent[]): ReadonlySet<string> {
  const contradicts = (event: PreparationEvent, other: PreparationEvent) =>
    other.taskId === event.taskId &&
    isSameDay(other.effectiveOn, event.effectiveOn) &&
    other.status !== event.status &&
    other.role !== event.role;
  const dayOf = ({ taskId, effectiveOn }: PreparationEvent) => `${taskId} ${toIso(effectiveOn)}`;
  const last = new Map(events.map((event) => [dayOf(event), event.id]));
  // What a role says now: what it said before, it took back.
  const standing = [...new Map(events.map((event) => [`${dayOf(event)} ${event.role}`, event])).values()];
  const ids = standing
    .filter((event) => standing.some((other) => contradicts(event, other)))
    .flatMap((event) => last.get(dayOf(event)) ?? []);
  return new Set(ids);
}
