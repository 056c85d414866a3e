import type { TaskDraft } from "#src/api/task-drafts.ts";
import { type EventDraft, isSameOrNone } from "#src/domain/log-changes.ts";
import { type PlainDate, toIso } from "#src/domain/plain-date.ts";
import type { OwnTask, PreparationEvent, TaskState } from "#src/domain/preparation-log.ts";
import { TASK_STATUSES, type TaskStatus } from "#src/domain/task-status.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { parseTypedDate } from "#src/i18n/parse-date.ts";

/** What stands in the fields of the editor, as it is typed. */
export type EditDraft = Required<TaskDraft["typed"]>;
export type EditField = keyof EditDraft;
/** From which day it holds is nothing that is saved of a task. */
export type SavedField = keyof TaskDraft["over"];

export const NOTHING_TYPED: TaskDraft = { typed: {}, over: {} };

/** What is saved of a task, in one form whatever the language. */
export const savedOf = (state: TaskState): Record<SavedField, string> => ({
  status: state.status,
  responsible: state.responsible ?? "",
  ownDeadline: state.ownDeadline ? toIso(state.ownDeadline) : "",
  leadDays: state.leadDays?.toString() ?? "",
  note: state.note ?? "",
  evidence: state.evidence ?? "",
  title: state.own?.title ?? "",
  domain: state.own?.domain ?? "",
});

type Standing = {
  /** The fields before anything is typed. */
  start: EditDraft;
  saved: Record<SavedField, string>;
};

/**
 * The draft with what is typed now. It has what differs from the fields as they stand, so that what a colleague changes
 * meanwhile in the others stands too; and of that it remembers over what it was typed.
 */
export function typing(draft: TaskDraft, part: Partial<EditDraft>, { start, saved }: Standing): TaskDraft {
  const all: EditDraft = { ...start, ...draft.typed, ...part };
  const fields = (Object.keys(start) as EditField[]).filter((field) => all[field] !== start[field]);
  return {
    typed: Object.fromEntries(fields.map((field) => [field, all[field]])),
    over: Object.fromEntries(
      fields.flatMap((field) =>
        field === "effectiveOn" ? [] : [[field, draft.over[field] ?? saved[field]] as const],
      ),
    ),
  };
}

export const isTyped = ({ typed }: TaskDraft): boolean => Object.keys(typed).length > 0;

/** The fields that stood otherwise when they were typed over: what was saved since would be replaced. */
export const changedUnder = ({ over }: TaskDraft, saved: Record<SavedField, string>): SavedField[] =>
  (Object.keys(over) as SavedField[]).filter((field) => over[field] !== saved[field]);

export const LONGEST_TEXT = 2000;
export const LONGEST_TITLE = 200;
const LONGEST_LEAD = 3650;

const dayText = (day: PlainDate | null | undefined, language: Language) =>
  day ? formatDay(day, language) : "";

/** The fields as the task stands; of an event that was refused, as it was written. */
export function draftOf(
  state: TaskState,
  effectiveOn: PlainDate,
  language: Language,
  refused?: PreparationEvent,
): EditDraft {
  const said = { ...state, ...withoutGaps(refused) };
  return {
    status: said.status,
    effectiveOn: dayText(refused?.effectiveOn ?? effectiveOn, language),
    responsible: said.responsible ?? "",
    ownDeadline: dayText(said.ownDeadline, language),
    leadDays: said.leadDays?.toString() ?? "",
    note: said.note ?? "",
    evidence: said.evidence ?? "",
    title: said.own?.title ?? "",
    domain: said.own?.domain ?? "",
  };
}

/** Only what it says: a field that is absent leaves things as they are. */
const withoutGaps = (event: Partial<PreparationEvent> = {}): Partial<PreparationEvent> =>
  Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));

export const parseStatus = (text: string): TaskStatus | null =>
  TASK_STATUSES.find((status) => status === text) ?? null;

export type ReadDraft = { change: EventDraft | null; wrong: readonly EditField[] };

type Context = { taskId: string; state: TaskState; today: PlainDate };

/** The event that the fields ask for: the status, and of the rest what differs. `change` is `null` when some are wrong. */
export function readDraft(draft: EditDraft, { taskId, state, today }: Context): ReadDraft {
  const wrong: EditField[] = [];
  const effectiveOn = parseTypedDate(draft.effectiveOn, today);
  if (!effectiveOn) wrong.push("effectiveOn");
  const ownDeadline = draft.ownDeadline.trim() === "" ? null : parseTypedDate(draft.ownDeadline, today);
  if (draft.ownDeadline.trim() !== "" && !ownDeadline) wrong.push("ownDeadline");
  const leadDays = draft.leadDays.trim() === "" ? null : Number(draft.leadDays);
  if (leadDays !== null && !(Number.isInteger(leadDays) && leadDays >= 1 && leadDays <= LONGEST_LEAD))
    wrong.push("leadDays");
  const evidence = draft.evidence.trim();
  if (!/^$|^https?:\/\/\S+$/.test(evidence)) wrong.push("evidence");
  const title = draft.title.trim();
  if (state.own && title === "") wrong.push("title");
  if (!effectiveOn || wrong.length > 0) return { change: null, wrong };
  const note = draft.note.trim();
  const responsible = draft.responsible || null;
  const isRenamed = (own: OwnTask) => title !== own.title || draft.domain !== own.domain;
  return {
    wrong,
    change: {
      taskId,
      status: draft.status,
      effectiveOn,
      ...(note !== (state.note ?? "") && { note }),
      ...(evidence !== (state.evidence ?? "") && { evidence }),
      ...(responsible !== state.responsible && { responsible }),
      ...(!isSameOrNone(ownDeadline, state.ownDeadline) && { ownDeadline }),
      ...(leadDays !== state.leadDays && { leadDays }),
      ...(state.own && draft.domain && isRenamed(state.own) && { own: { title, domain: draft.domain } }),
    },
  };
}
