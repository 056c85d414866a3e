import { type SyntheticEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { NewTask } from "#src/api/task-drafts.ts";
import { newTaskId } from "#src/api/write-events.ts";
import type { EventDraft } from "#src/domain/log-changes.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { DOMAINS } from "#src/domain/preparation.ts";
import type { BoardTask } from "#src/domain/readiness.ts";
import { resemblance } from "#src/domain/resemblance.ts";
import { RefusedDay } from "#src/facts/refused-day.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { parseTypedDate } from "#src/i18n/parse-date.ts";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import { taskTitle } from "../task-title.ts";
import { Choice } from "./choice.tsx";
import { DayInput } from "./day-input.tsx";
import { LONGEST_TITLE } from "./edit-draft.ts";
import { EditorField } from "./editor-field.tsx";
import type { KeptNewTask } from "./use-task-drafts.ts";

const messages = defineMessages({
  nl: {
    title: "Wat moet er gebeuren?",
    domain: "Domein",
    date: "Eigen datum",
    dateHint: "mag leeg blijven, bijvoorbeeld 30 juni 2023",
    save: "Toevoegen",
    cancel: "Annuleren",
    kept: "Hier staat wat u eerder typte en niet toevoegde.",
    unkept:
      "Deze browser houdt niet bij wat u hier typt: voeg het toe voor u de pagina herlaadt, of het is weg.",
    like: (title: string) => `Lijkt op taak “${title}”, die er al is.`,
    untitled: "Schrijf in een paar woorden wat er moet gebeuren.",
    added: (title: string) => `“${title}” is toegevoegd als eigen taak.`,
  },
  en: {
    title: "What must be done?",
    domain: "Domain",
    date: "Own date",
    dateHint: "may stay empty, for example 30 June 2023",
    save: "Add",
    cancel: "Cancel",
    kept: "This is what you typed earlier and did not add.",
    unkept:
      "This browser does not keep what you type here: add it before you reload the page, or it is lost.",
    like: (title: string) => `Resembles task “${title}”, which is there already.`,
    untitled: "Write in a few words what must be done.",
    added: (title: string) => `“${title}” was added as an own task.`,
  },
});

const NOTHING: NewTask = { title: "", domain: "leersteunmodel", date: "" };

type Props = {
  kept: KeptNewTask;
  /** Those that are there already. */
  tasks: readonly BoardTask[];
  effectiveOn: PlainDate;
  onAdd: (draft: EventDraft, said: string) => void;
  /** What was typed stays; only who cancels takes it away. */
  onClose: () => void;
};

/** The fields of a task that the board adds itself. */
export function NewTaskForm({ kept, tasks, effectiveOn, onAdd, onClose }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { today } = useLink();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState(false);
  const [isFromBefore] = useState(kept.typed !== null);
  const typed = kept.typed ?? NOTHING;
  const { domain, date } = typed;
  const title = typed.title.trim();
  const ownDeadline = date.trim() === "" ? null : parseTypedDate(date, today);
  const isUnread = date.trim() !== "" && !ownDeadline;
  const titled = useMemo(
    () => tasks.map((task) => ({ id: task.id, title: taskTitle(task, language) })),
    [tasks, language],
  );
  const alike = useMemo(() => resemblance(titled), [titled]);
  const likeId = title === "" ? null : alike(title);
  const like = titled.find((task) => task.id === likeId);
  useEffect(() => {
    const at = document.activeElement;
    // This may come late: who went on elsewhere meanwhile stays there.
    if (at === document.body || at?.closest(".task-add")) first.current?.focus();
  }, []);

  const type = (part: Partial<NewTask>) => {
    const next = { ...typed, ...part };
    const isEmpty = next.title === "" && next.date === "" && next.domain === NOTHING.domain;
    kept.keep(isEmpty ? null : next);
  };
  const takeDay = (day: PlainDate) => type({ date: formatDay(day, language) });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (title === "") return first.current?.focus();
    if (isUnread) return document.getElementById(`${id}-date`)?.focus();
    onAdd(
      {
        taskId: newTaskId(),
        status: "niet-gestart",
        effectiveOn,
        own: { title, domain },
        ...(ownDeadline && { ownDeadline }),
      },
      words.added(title),
    );
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes from every field
    <form
      noValidate
      onSubmit={submit}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      {isFromBefore && <p className="caption">{words.kept}</p>}
      <EditorField
        id={`${id}-title`}
        label={words.title}
        notice={like ? words.like(like.title) : null}
        error={tried && !title ? words.untitled : null}
        wide
      >
        {(described) => (
          <input
            {...described}
            ref={first}
            className="control"
            maxLength={LONGEST_TITLE}
            value={typed.title}
            onChange={({ target }) => type({ title: target.value })}
          />
        )}
      </EditorField>
      <Choice
        label={words.domain}
        value={domain}
        options={DOMAINS}
        names={taskTerms[language].domain}
        onChange={(chosen) => chosen && type({ domain: chosen })}
      />
      <EditorField
        id={`${id}-date`}
        label={words.date}
        hint={words.dateHint}
        error={tried && isUnread ? <RefusedDay text={date} onTake={takeDay} /> : null}
      >
        {(described) => (
          <DayInput
            {...described}
            label={words.date}
            value={date}
            onChange={(text) => type({ date: text })}
          />
        )}
      </EditorField>
      <p>
        <button type="submit" className="control" data-primary>
          {words.save}
        </button>{" "}
        <button
          type="button"
          className="text-button"
          onClick={() => {
            kept.keep(null);
            onClose();
          }}
        >
          {words.cancel}
        </button>
        <span role="status" className="task-unsaved">
          {kept.unkept && words.unkept}
        </span>
      </p>
    </form>
  );
}
