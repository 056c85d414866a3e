import {
  type KeyboardEvent,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import type { TaskDraft } from "#src/api/task-drafts.ts";
import type { EventDraft } from "#src/domain/log-changes.ts";
import { earliest, type PlainDate } from "#src/domain/plain-date.ts";
import { type Domain, DOMAINS } from "#src/domain/preparation.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { RESPONSIBLES, type Responsible } from "#src/domain/responsible.ts";
import { TASK_STATUSES, type TaskStatus } from "#src/domain/task-status.ts";
import { type BoardTask, isWithdrawn } from "#src/domain/readiness.ts";
import { RefusedDay } from "#src/facts/refused-day.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import type { Situation } from "../use-situation.ts";
import {
  changedUnder,
  draftOf,
  type EditDraft,
  type EditField,
  isTyped,
  LONGEST_TEXT,
  LONGEST_TITLE,
  NOTHING_TYPED,
  readDraft,
  type SavedField,
  savedOf,
  typing,
} from "./edit-draft.ts";
import { DayInput } from "./day-input.tsx";
import { EditorField } from "./editor-field.tsx";
import { holdsWords } from "./holds-words.ts";
import { Shifts } from "./shifts.tsx";
import { TaskFacts } from "./task-facts.tsx";
import { TaskHistory } from "./task-history.tsx";
import { taskNames, taskWords } from "./task-words.ts";
import "./task-editor.css";

const messages = defineMessages({
  nl: {
    name: (title: string) => `${title}: bewerken`,
    title: "Naam van de taak",
    domain: "Domein",
    status: "Status",
    effectiveOn: "Geldt vanaf",
    responsible: "Wie",
    ownDeadline: "Eigen datum",
    ownHint: "naast de datum van de taak; leeg is geen",
    leadDays: "Dagen werk",
    leadHint: "om terug te rekenen; leeg is 14",
    note: "Notitie",
    evidence: "Adres van het bewijs",
    evidenceHint: "een link die met http begint",
    save: "Bewaren",
    saveHint: "of Ctrl+Enter",
    close: "Sluiten",
    withdraw: "Taak wegnemen",
    restore: "Velden herstellen",
    refused: "Dit werd geweigerd. Pas het aan en bewaar opnieuw.",
    kept: "Hier staat wat u eerder typte en niet bewaarde.",
    unkept:
      "Deze browser houdt niet bij wat u hier typt: bewaar het voor u de pagina herlaadt, of het is weg.",
    changed: (fields: string) =>
      `Toen u dit typte, stond er iets anders bij: ${fields}. Bewaren vervangt wat er nu staat.`,
    stands: (value: string) => `Nu staat er: ${value}`,
    empty: "niets",
    wrong: {
      leadDays: "Schrijf een geheel aantal dagen, van 1 tot 3650.",
      title: "Schrijf in een paar woorden wat er moet gebeuren.",
      evidence: "Schrijf een adres zonder spaties dat met http:// of https:// begint.",
    },
  },
  en: {
    name: (title: string) => `${title}: edit`,
    title: "Name of the task",
    domain: "Domain",
    status: "Status",
    effectiveOn: "Holds from",
    responsible: "Who",
    ownDeadline: "Own date",
    ownHint: "beside the date of the task; empty is none",
    leadDays: "Days of work",
    leadHint: "to plan backwards; empty is 14",
    note: "Note",
    evidence: "Address of the evidence",
    evidenceHint: "a link that begins with http",
    save: "Save",
    saveHint: "or Ctrl+Enter",
    close: "Close",
    withdraw: "Take the task away",
    restore: "Restore fields",
    refused: "This was refused. Change it and save again.",
    kept: "This is what you typed earlier and did not save.",
    unkept:
      "This browser does not keep what you type here: save it before you reload the page, or it is lost.",
    changed: (fields: string) =>
      `When you typed this, something else was saved in: ${fields}. Saving replaces what is there now.`,
    stands: (value: string) => `Saved now: ${value}`,
    empty: "nothing",
    wrong: {
      leadDays: "Write a whole number of days, from 1 to 3650.",
      title: "Write in a few words what must be done.",
      evidence: "Write an address without spaces that begins with http:// or https://.",
    },
  },
});

/** What the fields with a choice take. */
type Chosen = { domain: Domain; status: TaskStatus; responsible: Responsible };

/** In characters, of the fields of one line. */
const LONGEST = { evidence: LONGEST_TEXT, title: LONGEST_TITLE, leadDays: 60 };

type Props = {
  task: BoardTask;
  title: string;
  situation: Situation;
  /** What was refused of this task and is now corrected. */
  refused: PreparationEvent | undefined;
  fixed: boolean;
  /** What was typed before, and not saved. */
  kept: TaskDraft | undefined;
  /** Nor does the browser keep it. */
  unkept: boolean;
  onType: (draft: TaskDraft) => void;
  onSave: (change: EventDraft) => void;
  onClose: () => void;
};

/** All that is written of a task, in fields, saved as one line of the log; beside it what it rests on and its history. */
export function TaskEditor(props: Props) {
  const { task, title, situation, refused, fixed, kept, unkept, onType, onSave, onClose } = props;
  const language = useLanguage();
  const words = useMessages(messages);
  const { nobody } = useMessages(taskWords);
  const names = taskNames[language];
  const { today } = useLink();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { state } = task;
  const isOwn = task.sourced === null;
  const start = draftOf(state, earliest(situation.asOf, today), language, refused);
  const standing = { start, saved: savedOf(state) };
  const [correction, setCorrection] = useState(NOTHING_TYPED);
  const held = refused ? correction : (kept ?? NOTHING_TYPED);
  const typed = typing(held, {}, standing);
  const draft: EditDraft = { ...start, ...typed.typed };
  const [tried, setTried] = useState(false);
  const { change, wrong } = readDraft(draft, { taskId: task.id, state, today });
  const put = refused ? setCorrection : onType;
  const set = (part: Partial<EditDraft>) => put(typing(held, part, standing));
  const changed = isTyped(typed);
  const [isFromBefore, setFromBefore] = useState(changed);
  const replaced = changedUnder(typed, standing.saved);

  const toFirstField = useCallback(
    () => document.getElementById(`${id}-status`)?.focus({ preventScroll: true }),
    [id],
  );
  useEffect(toFirstField, [toFirstField]);
  const restore = () => {
    put(NOTHING_TYPED);
    setFromBefore(false);
    // The button goes with what it takes back.
    toFirstField();
  };

  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (change && !changed && !refused) return onClose();
    if (change) return onSave(change);
    const [first] = wrong;
    if (first) document.getElementById(`${id}-${first}`)?.focus();
  };
  const withdraw = () =>
    onSave({ taskId: task.id, status: "niet-van-toepassing", effectiveOn: earliest(situation.asOf, today) });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
  };
  const isWrong = (field: EditField) => tried && wrong.includes(field);
  /** What would be replaced unseen: it is said under its field. */
  const notice = (field: EditField) =>
    field !== "effectiveOn" && replaced.includes(field) ? words.stands(inWords(field)) : null;
  const inWords = (field: SavedField) => {
    if (field === "status") return names.status[state.status];
    if (field === "responsible") return state.responsible ? names.responsible[state.responsible] : nobody;
    if (field === "domain" && state.own) return taskTerms[language].domain[state.own.domain];
    if (field === "ownDeadline" && state.ownDeadline) return formatDay(state.ownDeadline, language);
    return standing.saved[field] || words.empty;
  };
  const day = (field: "effectiveOn" | "ownDeadline", hint?: string) => {
    const write = (written: string) => set({ [field]: written });
    const take = (first: PlainDate) => write(formatDay(first, language));
    return (
      <EditorField
        id={`${id}-${field}`}
        label={words[field]}
        error={isWrong(field) ? <RefusedDay text={draft[field]} onTake={take} /> : null}
        notice={notice(field)}
        {...(hint && { hint })}
      >
        {(described) => (
          <DayInput {...described} label={words[field]} value={draft[field]} onChange={write} />
        )}
      </EditorField>
    );
  };
  const text = (field: "title" | "leadDays" | "evidence", hint?: string) => (
    <EditorField
      id={`${id}-${field}`}
      label={words[field]}
      error={isWrong(field) ? words.wrong[field] : null}
      notice={notice(field)}
      wide={field === "title"}
      {...(hint && { hint })}
    >
      {(described) => (
        <input
          {...described}
          className="control"
          autoComplete="off"
          inputMode={field === "leadDays" ? "numeric" : field === "evidence" ? "url" : undefined}
          maxLength={LONGEST[field]}
          value={draft[field]}
          onChange={({ target }) => set({ [field]: target.value })}
        />
      )}
    </EditorField>
  );

  /** `none` is the word for no choice. */
  const choice = <Field extends keyof Chosen>(
    field: Field,
    options: readonly Chosen[Field][],
    optionNames: Readonly<Record<Chosen[Field], string>>,
    none?: string,
  ) => (
    <EditorField id={`${id}-${field}`} label={words[field]} notice={notice(field)}>
      {(described) => (
        <select
          {...described}
          className="control"
          value={draft[field]}
          onChange={({ target }) => set({ [field]: options.find((name) => name === target.value) ?? "" })}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((name) => (
            <option key={name} value={name}>
              {optionNames[name]}
            </option>
          ))}
        </select>
      )}
    </EditorField>
  );

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes from every place in it
    <div className="task-editor" onKeyDown={onKeyDown}>
      {!fixed && (
        <form
          ref={form}
          aria-label={words.name(title)}
          aria-describedby={`${id}-kept`}
          noValidate
          onSubmit={save}
        >
          {refused && <p role="status">{words.refused}</p>}
          <div id={`${id}-kept`} className="editor-kept" role="status">
            {changed && isFromBefore && <p>{words.kept}</p>}
            {changed && unkept && !refused && <p>{words.unkept}</p>}
            {replaced.length > 0 && (
              <p className="editor-changed">
                {words.changed(replaced.map((field) => words[field]).join(", "))}
              </p>
            )}
          </div>
          {isOwn && text("title")}
          {isOwn && choice("domain", DOMAINS, taskTerms[language].domain)}
          {choice("status", TASK_STATUSES, names.status)}
          {day("effectiveOn")}
          {choice("responsible", RESPONSIBLES, names.responsible, nobody)}
          {day("ownDeadline", words.ownHint)}
          {text("leadDays", words.leadHint)}
          {text("evidence", words.evidenceHint)}
          <EditorField id={`${id}-note`} label={words.note} notice={notice("note")} wide>
            {(described) => (
              <textarea
                {...described}
                className="control"
                rows={3}
                maxLength={LONGEST_TEXT}
                value={draft.note}
                onChange={({ target }) => set({ note: target.value })}
              />
            )}
          </EditorField>
          <div className="editor-holds" role="status">
            {change &&
              changed &&
              holdsWords(change, situation, state, language).map((line) => <p key={line}>{line}</p>)}
          </div>
          {change && <Shifts situation={situation} change={change} />}
          <p className="editor-buttons">
            <button type="submit" className="control" data-primary>
              {words.save}
            </button>
            <span className="caption">{words.saveHint}</span>
            {changed && (
              <button type="button" className="text-button" onClick={restore}>
                {words.restore}
              </button>
            )}
            <button type="button" className="text-button" onClick={onClose}>
              {words.close}
            </button>
            {isOwn && !changed && !isWithdrawn(task) && (
              <button type="button" className="text-button" onClick={withdraw}>
                {words.withdraw}
              </button>
            )}
          </p>
        </form>
      )}
      <div className="editor-about">
        <TaskFacts task={task} situation={situation} />
        <TaskHistory task={task} situation={situation} />
      </div>
    </div>
  );
}
