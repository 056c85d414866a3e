import { useState } from "react";
import { TASK_STATUSES, type TaskStatus } from "#src/domain/task-status.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { Choice } from "./choice.tsx";
import { taskNames, taskWords } from "./task-words.ts";

const messages = defineMessages({
  nl: {
    set: (count: string) => `${count}: zet op`,
    apply: "Toepassen",
    none: "Keuze wissen",
    choose: "kies…",
    first: "Kies eerst een status.",
  },
  en: {
    set: (count: string) => `${count}: set to`,
    apply: "Apply",
    none: "Clear choice",
    choose: "choose…",
    first: "First choose a status.",
  },
});

type Props = { count: number; onApply: (status: TaskStatus) => void; onClear: () => void };

/** What can be done with several tasks at once; which status is never filled in: one tap would write it to all. */
export function SelectionBar({ count, onApply, onClear }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { count: counted } = useMessages(taskWords);
  const [status, setStatus] = useState<TaskStatus | null>(null);
  const [asked, setAsked] = useState(false);
  return (
    <div className="task-selection no-print">
      <Choice
        label={words.set(counted(count))}
        value={status ?? ""}
        none={words.choose}
        options={TASK_STATUSES}
        names={taskNames[language].status}
        onChange={(chosen) => {
          setStatus(chosen);
          setAsked(false);
        }}
      />
      <button
        type="button"
        className="control"
        data-primary
        onClick={() => (status ? onApply(status) : setAsked(true))}
      >
        {words.apply}
      </button>
      <button type="button" className="text-button" onClick={onClear}>
        {words.none}
      </button>
      <span role="status">{asked && words.first}</span>
    </div>
  );
}
