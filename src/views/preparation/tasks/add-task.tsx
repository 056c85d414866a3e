import { type SyntheticEvent, useId, useRef, useState } from "react";
import { newTaskId } from "#src/api/write-events.ts";
import type { EventDraft } from "#src/domain/log-changes.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { DOMAINS, type Domain } from "#src/domain/preparation.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { parseTypedDate } from "#src/i18n/parse-date.ts";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import { Choice } from "./choice.tsx";
import { LONGEST_TITLE } from "./edit-draft.ts";
import { EditorField } from "./editor-field.tsx";

const messages = defineMessages({
  nl: {
    add: "Taak toevoegen",
    title: "Wat moet er gebeuren?",
    domain: "Domein",
    date: "Eigen datum",
    dateHint: "mag leeg blijven, bijvoorbeeld 30 juni 2023",
    save: "Toevoegen",
    cancel: "Annuleren",
    untitled: "Schrijf in een paar woorden wat er moet gebeuren.",
    unread: "Dit is niet te lezen als dag. Schrijf bijvoorbeeld 30 juni 2023.",
    added: (title: string) => `"${title}" is toegevoegd als eigen taak.`,
  },
  en: {
    add: "Add a task",
    title: "What must be done?",
    domain: "Domain",
    date: "Own date",
    dateHint: "may stay empty, for example 30 June 2023",
    save: "Add",
    cancel: "Cancel",
    untitled: "Write in a few words what must be done.",
    unread: "This cannot be read as a day. Write for example 30 June 2023.",
    added: (title: string) => `"${title}" was added as an own task.`,
  },
});

type Props = { effectiveOn: PlainDate; write: (drafts: readonly EventDraft[], text: string) => void };

/** A task that no source asks for: the board adds it itself, and it says so ever after. */
export function AddTask({ effectiveOn, write }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { today } = useLink();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState("");
  const [domain, setDomain] = useState<Domain>("leersteunmodel");
  const [date, setDate] = useState("");
  const [tried, setTried] = useState(false);
  const ownDeadline = date.trim() === "" ? null : parseTypedDate(date, today);
  const untitled = tried && title.trim() === "";
  const unread = tried && date.trim() !== "" && !ownDeadline;

  const close = () => {
    setOpen(false);
    setTitle("");
    setDate("");
    setTried(false);
    button.current?.focus();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === "") return document.getElementById(`${id}-title`)?.focus();
    if (date.trim() !== "" && !ownDeadline) return document.getElementById(`${id}-date`)?.focus();
    const own = { title: title.trim(), domain };
    write(
      [
        {
          taskId: newTaskId(),
          status: "niet-gestart",
          effectiveOn,
          own,
          ...(ownDeadline && { ownDeadline }),
        },
      ],
      words.added(own.title),
    );
    close();
  };
  return (
    <div className="task-add no-print">
      <button
        ref={button}
        type="button"
        className="control"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.add}
      </button>
      {open && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes from every field
        <form
          noValidate
          onSubmit={submit}
          onKeyDown={({ key }) => {
            if (key === "Escape") close();
          }}
        >
          <EditorField id={`${id}-title`} label={words.title} error={untitled ? words.untitled : null} wide>
            {(described) => (
              <input
                {...described}
                className="control"
                maxLength={LONGEST_TITLE}
                value={title}
                ref={(element) => {
                  if (element && !title && !tried && document.activeElement === button.current)
                    element.focus();
                }}
                onChange={({ target }) => setTitle(target.value)}
              />
            )}
          </EditorField>
          <Choice
            label={words.domain}
            value={domain}
            options={DOMAINS}
            names={taskTerms[language].domain}
            onChange={(chosen) => chosen && setDomain(chosen)}
          />
          <EditorField
            id={`${id}-date`}
            label={words.date}
            hint={words.dateHint}
            error={unread ? words.unread : null}
          >
            {(described) => (
              <input
                {...described}
                className="control"
                maxLength={60}
                value={date}
                onChange={({ target }) => setDate(target.value)}
              />
            )}
          </EditorField>
          <p>
            <button type="submit" className="control" data-primary>
              {words.save}
            </button>{" "}
            <button type="button" className="text-button" onClick={close}>
              {words.cancel}
            </button>
          </p>
        </form>
      )}
    </div>
  );
}
