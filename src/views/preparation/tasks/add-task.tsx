import { lazy, useId, useRef, useState } from "react";
import type { EventDraft } from "#src/domain/log-changes.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import type { BoardTask } from "#src/domain/readiness.ts";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { taskWords } from "./task-words.ts";
import { useNewTask } from "./use-task-drafts.ts";

const NewTaskForm = lazy(async () => ({ default: (await import("./new-task-form.tsx")).NewTaskForm }));

const messages = defineMessages({
  nl: { add: "Taak toevoegen", typed: (title: string) => `niet toegevoegd: ${title || "zonder titel"}` },
  en: { add: "Add a task", typed: (title: string) => `not added: ${title || "without a title"}` },
});

type Props = {
  boardId: string;
  tasks: readonly BoardTask[];
  effectiveOn: PlainDate;
  onAdd: (draft: EventDraft, said: string) => void;
};

/** A task that no source asks for: the board adds it itself. What was typed and not added is said beside the button. */
export function AddTask({ boardId, tasks, effectiveOn, onAdd }: Props) {
  const words = useMessages(messages);
  const { unkept } = useMessages(taskWords);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const kept = useNewTask(boardId);
  const waiting = open ? null : kept?.typed;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="task-add no-print">
      <button
        ref={button}
        type="button"
        className="control"
        aria-expanded={open}
        aria-describedby={waiting ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {words.add}
      </button>
      {waiting && (
        <span id={id} className="task-unsaved">
          {words.typed(waiting.title.trim())}
          {kept?.unkept && `, ${unkept}`}
        </span>
      )}
      {open && kept && (
        <LoadedPart>
          <NewTaskForm
            kept={kept}
            tasks={tasks}
            effectiveOn={effectiveOn}
            onAdd={(draft, said) => {
              kept.keep(null);
              onAdd(draft, said);
              close();
            }}
            onClose={close}
          />
        </LoadedPart>
      )}
    </div>
  );
}
