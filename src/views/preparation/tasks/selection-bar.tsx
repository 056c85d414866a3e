import { useState } from "react";
import { TASK_STATUSES, type TaskStatus } from "#src/domain/task-status.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { Choice } from "./choice.tsx";
import { taskNames, taskWords } from "./task-words.ts";

const messages = defineMessages({
  nl: { set: (count: string) => `${count}: zet op`, apply: "Toepassen", none: "Keuze wissen" },
  en: { set: (count: string) => `${count}: set to`, apply: "Apply", none: "Clear choice" },
});

type Props = { count: number; onApply: (status: TaskStatus) => void; onClear: () => void };

/** What can be done with several tasks at once. */
export function SelectionBar({ count, onApply, onClear }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { count: counted } = useMessages(taskWords);
  const [status, setStatus] = useState<TaskStatus>("klaar");
  return (
    <div className="task-selection no-print">
      <Choice
        label={words.set(counted(count))}
        value={status}
        options={TASK_STATUSES}
        names={taskNames[language].status}
        onChange={(chosen) => chosen && setStatus(chosen)}
      />
      <button type="button" className="control" data-primary onClick={() => onApply(status)}>
        {words.apply}
      </button>
      <button type="button" className="text-button" onClick={onClear}>
        {words.none}
      </button>
    </div>
  );
}
