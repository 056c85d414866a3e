import { type EventDraft, isSameOrNone } from "./log-changes.ts";
import { compareDays, isSameDay, latest, type PlainDate, toIso } from "./plain-date.ts";
import type { Domain, PreparationTask } from "./preparation.ts";
import { after, type OwnTask, type PreparationEvent, type TaskState, UNTOUCHED } from "./preparation-log.ts";
import type { Responsible } from "./responsible.ts";
import { resemblance, type TitledTask } from "./resemblance.ts";
import { sameWords } from "./same-words.ts";
import type { TaskStatus } from "./task-status.ts";

/** A row of a list that a board keeps itself. `null`: the list does not say. */
export type ListRow = {
  /** Where it stands in the list, counted from 1. */
  row: number;
  /** Of the task, when the list was written here. */
  id: string | null;
  title: string;
  status: TaskStatus | null;
  /** From which day it has that status. */
  since: PlainDate | null;
  deadline: PlainDate | null;
  responsible: Responsible | null;
  note: string | null;
  evidence: string | null;
  domain: Domain | null;
};

/** What a row comes to. `taskId` is that of a new task, too. */
export type RowOutcome = {
  row: number;
  taskId: string;
  title: string;
  /** `same`: all that it says is so already. `contradicts`: another row says something else of the task on that day. */
  kind: "added" | "changed" | "same" | "contradicts";
  drafts: readonly EventDraft[];
  /** The other row, when it contradicts one. */
  other: number | null;
  /** Of its task, on the day that it speaks of, without it. */
  before: TaskState;
  /** It gives a task of a source another domain: that stays what the source says. */
  keepsDomain: boolean;
  /** A task that is there already and is written otherwise: the one that it changes, or, of a new task, a like one. */
  resembles: string | null;
};

export type ListPlan = { outcomes: readonly RowOutcome[]; drafts: readonly EventDraft[] };

type Question = {
  rows: readonly ListRow[];
  /** The sourced tasks of the board. */
  tasks: readonly PreparationTask[];
  /** In order. */
  log: readonly PreparationEvent[];
  /** From when what is written is true, where the list says no day. */
  on: PlainDate;
  /** Of a new task of its own, where the list says none. */
  domain: Domain;
  newTaskId: () => string;
};

/**
 * What a list changes: a row about a task of the board is a change of it, any other row is a task of its own. A list
 * that was read before changes nothing: all that it says is compared with what is so already.
 */
export function planList({ rows, tasks, log, on, domain, newTaskId }: Question): ListPlan {
  const sourced = new Map(tasks.map((task) => [task.id, task]));
  const logs = grouped(log, ({ taskId }) => taskId);
  const own = [...logs].flatMap(([id, events]) => {
    const state = events.reduce(after, UNTOUCHED);
    return state.own && !sourced.has(id) ? [{ id, title: state.own.title, state }] : [];
  });
  const targets = findTargets(rows, { tasks, own, newTaskId });

  const planned = [...targets].flatMap(([taskId, mine]) =>
    planTask({
      taskId,
      rows: mine,
      on,
      domain,
      log: logs.get(taskId) ?? [],
      sourced: sourced.get(taskId) ?? null,
    }),
  );
  const known = [
    ...tasks.flatMap(({ id, title }) => [title.nl, title.en].map((text) => ({ id, title: text }))),
    ...own,
  ];
  const titlesOf = grouped(known, ({ id }) => id);
  const alike = resemblance(known);
  const resembles = ({ taskId, title }: PlannedRow): string | null => {
    const titles = titlesOf.get(taskId);
    if (!titles) return alike(title);
    return titles.some((other) => other.title === title) ? null : taskId;
  };
  const outcomes = planned.map((outcome) => ({ ...outcome, resembles: resembles(outcome) }));
  const inOrder = outcomes.toSorted((a, b) => a.row - b.row);
  // A task must be known before anything is said of it.
  const drafts = inOrder.flatMap((outcome) => outcome.drafts);
  return {
    outcomes: inOrder,
    drafts: [...drafts.filter(({ own }) => own), ...drafts.filter(({ own }) => !own)],
  };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

type Known = {
  tasks: readonly PreparationTask[];
  /** The board's own, as they stand. */
  own: readonly (TitledTask & { state: TaskState })[];
  newTaskId: () => string;
};

/** The rows of each task, by its id: of a source by its title or id, of the board's own, or new. */
function findTargets(rows: readonly ListRow[], { tasks, own, newTaskId }: Known): Map<string, ListRow[]> {
  const byTitle = new Map(
    tasks.flatMap(({ id, title }) => [title.nl, title.en].map((text) => [sameWords(text), id] as const)),
  );
  const sourcedIds = new Set(tasks.map(({ id }) => id));
  const ownIds = new Set(own.map(({ id }) => id));
  const targets = new Map<string, ListRow[]>();
  const claimed = new Set<string>();
  /** What this list calls one task of its own: rows with one title and one date are about the same. */
  const named = new Map<string, string>();
  const add = (id: string, row: ListRow) => targets.set(id, [...(targets.get(id) ?? []), row]);

  const left: { row: ListRow; key: string; title: string }[] = [];
  for (const row of rows) {
    const title = sameWords(row.title);
    const known =
      row.id !== null && (sourcedIds.has(row.id) || ownIds.has(row.id)) ? row.id : byTitle.get(title);
    if (known === undefined) {
      left.push({ row, title, key: `${title}|${row.deadline ? toIso(row.deadline) : ""}` });
      continue;
    }
    claimed.add(known);
    add(known, row);
  }
  const ownByTitle = grouped(own, ({ title }) => sameWords(title));
  const keysByTitle = new Map<string, Set<string>>();
  for (const { title, key } of left) keysByTitle.set(title, (keysByTitle.get(title) ?? new Set()).add(key));
  const free = (title: string) => (ownByTitle.get(title) ?? []).filter(({ id }) => !claimed.has(id));
  const settle = (key: string, id: string) => {
    named.set(key, id);
    claimed.add(id);
  };
  // The same title and date first, so that "Teamoverleg" of each month finds its own.
  for (const { row, key, title } of left) {
    if (named.has(key)) continue;
    const twin = free(title).find(({ state }) => isSameOrNone(state.ownDeadline, row.deadline));
    if (twin) settle(key, twin.id);
  }
  for (const { key, title } of left) {
    if (named.has(key)) continue;
    const twins = free(title);
    // One task and one row by that name: its date has changed.
    if (twins[0] && twins.length === 1 && keysByTitle.get(title)?.size === 1) settle(key, twins[0].id);
  }
  for (const { row, key } of left) {
    const id = named.get(key) ?? newTaskId();
    settle(key, id);
    add(id, row);
  }
  return targets;
}

type OfTask = {
  taskId: string;
  rows: readonly ListRow[];
  log: readonly PreparationEvent[];
  sourced: PreparationTask | null;
  on: PlainDate;
  domain: Domain;
};

type PlannedRow = Omit<RowOutcome, "resembles">;

/** What the rows about one task come to, in the order of their days; each sees what those before it have changed. */
function planTask({ taskId, rows, log, sourced, on, domain }: OfTask): PlannedRow[] {
  const written: EventDraft[] = [];
  const said = new Map<string, ListRow>();
  const isNew = !sourced && !log.some(({ own }) => own);
  const stateOn = (day: PlainDate) => stateWith(log, written, day);
  const inOrder = rows.toSorted((a, b) => compareDays(a.since ?? on, b.since ?? on) || a.row - b.row);
  return inOrder.map((row) => {
    const day = row.since ?? on;
    // What one row says of a task is so from now on; of several rows, each says it of its own day.
    const fieldsDay = rows.length === 1 ? latest(day, on) : day;
    const outcome = {
      row: row.row,
      taskId,
      title: row.title,
      before: { ...stateOn(fieldsDay), status: stateOn(day).status },
      keepsDomain: sourced !== null && row.domain !== null && row.domain !== sourced.domain,
    };
    const other = said.get(toIso(day));
    if (other && !saysTheSame(row, other))
      return { ...outcome, kind: "contradicts", drafts: [], other: other.row };
    said.set(toIso(day), other ?? row);
    const before = written.length;
    const adds = isNew && before === 0 && !other;
    if (adds) {
      const own = { title: row.title, domain: row.domain ?? domain };
      const status = row.status ?? "niet-gestart";
      written.push({
        taskId,
        status,
        effectiveOn: day,
        own,
        ...differing(row, UNTOUCHED, { taskId, sourced }),
      });
    } else {
      const { status } = stateOn(day);
      // An own task that was taken away comes back with a list that holds it.
      const isGone = !sourced && status === "niet-van-toepassing";
      const wanted = row.status ?? (isGone ? "niet-gestart" : null);
      if (wanted !== null && wanted !== status) written.push({ taskId, status: wanted, effectiveOn: day });
    }
    const state = stateOn(fieldsDay);
    const fields = differing(row, state, { taskId, sourced });
    if (Object.keys(fields).length > 0)
      addTo(written, { taskId, status: state.status, effectiveOn: fieldsDay, ...fields });
    const drafts = written.slice(before);
    return { ...outcome, drafts, other: null, kind: adds ? "added" : drafts.length > 0 ? "changed" : "same" };
  });
}

/** Two changes of one day are one. */
function addTo(written: EventDraft[], draft: EventDraft): void {
  const last = written.at(-1);
  if (last && isSameDay(last.effectiveOn, draft.effectiveOn))
    written[written.length - 1] = { ...last, ...draft };
  else written.push(draft);
}

type Fields = Pick<EventDraft, "note" | "evidence" | "responsible" | "ownDeadline" | "own">;

/** What a row says beside the status, where it differs. A date that is already that of the source is no own date. */
function differing(
  row: ListRow,
  state: TaskState,
  { taskId, sourced }: Pick<OfTask, "taskId" | "sourced">,
): Fields {
  const { deadline, responsible, note, evidence } = row;
  const own = sourced || !state.own ? null : renamed(row, { taskId, own: state.own });
  const isOfSource = deadline && sourced && !state.ownDeadline && isSameDay(deadline, sourced.deadline.date);
  return {
    ...(deadline && !isOfSource && !isSameOrNone(deadline, state.ownDeadline) && { ownDeadline: deadline }),
    ...(responsible && responsible !== state.responsible && { responsible }),
    ...(note && note !== state.note && { note }),
    ...(evidence && evidence !== state.evidence && { evidence }),
    ...(own && { own }),
  };
}

/** What a row makes of the name and domain of an own task, if anything. Only who names it by its id gives it another name. */
function renamed(
  { id, title, domain }: ListRow,
  { taskId, own }: { taskId: string; own: OwnTask },
): OwnTask | null {
  const now = { title: id === taskId ? title : own.title, domain: domain ?? own.domain };
  return now.title === own.title && now.domain === own.domain ? null : now;
}

/** The state on a day of the log and, written after it, the drafts. */
function stateWith(
  log: readonly PreparationEvent[],
  drafts: readonly EventDraft[],
  day: PlainDate,
): TaskState {
  const lines = [
    ...log,
    ...drafts.map((draft) => ({ ...draft, id: "", recordedAt: "", role: "school" as const })),
  ];
  return lines
    .filter(({ effectiveOn }) => compareDays(effectiveOn, day) <= 0)
    .toSorted((a, b) => compareDays(a.effectiveOn, b.effectiveOn))
    .reduce(after, UNTOUCHED);
}

const saysTheSame = (a: ListRow, b: ListRow): boolean =>
  a.status === b.status &&
  a.responsible === b.responsible &&
  a.note === b.note &&
  a.evidence === b.evidence &&
  isSameOrNone(a.deadline, b.deadline);
