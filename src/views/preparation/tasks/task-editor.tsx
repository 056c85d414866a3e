import { useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from "react";
import type { EventDraft } from "#src/domain/log-changes.ts";
import { earliest } from "#src/domain/plain-date.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { RESPONSIBLES } from "#src/domain/responsible.ts";
import { TASK_STATUSES } from "#src/domain/task-status.ts";
import type { BoardTask } from "#src/domain/readiness.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { Situation } from "../use-situation.ts";
import {
  draftOf,
  type EditDraft,
  type EditField,
  LONGEST_TEXT,
  parseResponsible,
  parseStatus,
  readDraft,
  typedDrafts,
  typedOf,
} from "./edit-draft.ts";
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
    restore: "Velden herstellen",
    refused: "Dit werd geweigerd. Pas het aan en bewaar opnieuw.",
    wrong: {
      day: "Dit is niet te lezen als dag. Schrijf bijvoorbeeld 30 juni 2023.",
      leadDays: "Schrijf een geheel aantal dagen, van 1 tot 3650.",
      evidence: "Schrijf een adres zonder spaties dat met http:// of https:// begint.",
    },
  },
  en: {
    name: (title: string) => `${title}: edit`,
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
    restore: "Restore fields",
    refused: "This was refused. Change it and save again.",
    wrong: {
      day: "This cannot be read as a day. Write for example 30 June 2023.",
      leadDays: "Write a whole number of days, from 1 to 3650.",
      evidence: "Write an address without spaces that begins with http:// or https://.",
    },
  },
});

type Props = {
  task: BoardTask;
  title: string;
  situation: Situation;
  /** What was refused of this task and is now corrected. */
  refused: PreparationEvent | undefined;
  fixed: boolean;
  onSave: (change: EventDraft) => void;
  onClose: () => void;
};

/** All that is written of a task, in fields, saved as one line of the log; beside it what it rests on and its history. */
export function TaskEditor({ task, title, situation, refused, fixed, onSave, onClose }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { nobody } = useMessages(taskWords);
  const names = taskNames[language];
  const { today } = useLink();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { state } = task;
  const start = draftOf(state, earliest(situation.asOf, today), language, refused);
  const key = `${situation.board.id}/${task.id}`;
  const drafts = typedDrafts(useQueryClient());
  const [draft, setDraft] = useState<EditDraft>(() => ({ ...start, ...(!refused && drafts.get(key)) }));
  const [tried, setTried] = useState(false);
  const { change, wrong } = readDraft(draft, { taskId: task.id, state, today });
  const put = (next: EditDraft) => {
    setDraft(next);
    if (refused) return;
    const typed = typedOf(next, start);
    if (typed) drafts.set(key, typed);
    else drafts.delete(key);
  };
  const set = (part: Partial<EditDraft>) => put({ ...draft, ...part });
  const changed = typedOf(draft, start) !== null;

  const toFirstField = () => form.current?.querySelector("select")?.focus({ preventScroll: true });
  useEffect(toFirstField, []);
  const restore = () => {
    put(start);
    // The button goes with what it takes back.
    toFirstField();
  };

  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (change) {
      drafts.delete(key);
      return onSave(change);
    }
    const [first] = wrong;
    if (first) document.getElementById(`${id}-${first}`)?.focus();
  };
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
  const error = (field: EditField) => {
    if (!tried || !wrong.includes(field)) return null;
    return field === "leadDays" || field === "evidence" ? words.wrong[field] : words.wrong.day;
  };
  const text = (field: "effectiveOn" | "ownDeadline" | "leadDays" | "evidence", hint?: string) => (
    <EditorField id={`${id}-${field}`} label={words[field]} error={error(field)} {...(hint && { hint })}>
      {(described) => (
        <input
          {...described}
          className="control"
          autoComplete="off"
          inputMode={field === "leadDays" ? "numeric" : field === "evidence" ? "url" : undefined}
          maxLength={field === "evidence" ? LONGEST_TEXT : 60}
          value={draft[field]}
          onChange={({ target }) => set({ [field]: target.value })}
        />
      )}
    </EditorField>
  );

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes from every place in it
    <div className="task-editor" onKeyDown={onKeyDown}>
      {!fixed && (
        <form ref={form} aria-label={words.name(title)} noValidate onSubmit={save}>
          {refused && <p role="status">{words.refused}</p>}
          <EditorField id={`${id}-status`} label={words.status}>
            {({ id: field }) => (
              <select
                id={field}
                className="control"
                value={draft.status}
                onChange={({ target }) => set({ status: parseStatus(target.value) ?? draft.status })}
              >
                {TASK_STATUSES.map((name) => (
                  <option key={name} value={name}>
                    {names.status[name]}
                  </option>
                ))}
              </select>
            )}
          </EditorField>
          {text("effectiveOn")}
          <EditorField id={`${id}-responsible`} label={words.responsible}>
            {({ id: field }) => (
              <select
                id={field}
                className="control"
                value={draft.responsible}
                onChange={({ target }) => set({ responsible: parseResponsible(target.value) })}
              >
                <option value="">{nobody}</option>
                {RESPONSIBLES.map((name) => (
                  <option key={name} value={name}>
                    {names.responsible[name]}
                  </option>
                ))}
              </select>
            )}
          </EditorField>
          {text("ownDeadline", words.ownHint)}
          {text("leadDays", words.leadHint)}
          {text("evidence", words.evidenceHint)}
          <EditorField id={`${id}-note`} label={words.note} wide>
            {({ id: field }) => (
              <textarea
                id={field}
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
