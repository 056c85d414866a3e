import { type KeyboardEvent, useRef, useState } from "react";
import { TASK_STATUSES, type TaskStatus } from "#src/domain/task-status.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { parseStatus } from "./edit-draft.ts";
import { taskNames } from "./task-words.ts";

const messages = defineMessages({
  nl: { statusOf: (title: string) => `Status van ${title}`, keys: "Enter bewaart, Escape niet" },
  en: { statusOf: (title: string) => `Status of ${title}`, keys: "Enter saves, Escape does not" },
});

type Props = {
  title: string;
  status: TaskStatus;
  disabled: boolean;
  onStatus: (status: TaskStatus) => void;
};

/**
 * The status of a task, changed in place. Keys that pass by a status do not write it, for what is written stays in the
 * log: by keyboard it is written with Enter, or when the field is left.
 */
export function StatusSelect({ title, status, disabled, onStatus }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const byKey = useRef(false);
  const [passing, setPassing] = useState<TaskStatus | null>(null);
  const write = (chosen: TaskStatus | null) => {
    setPassing(null);
    if (chosen && chosen !== status) onStatus(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    byKey.current = true;
    if (passing === null) return;
    if (event.key === "Enter") {
      event.preventDefault();
      write(passing);
    }
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      setPassing(null);
    }
  };
  return (
    <>
      <select
        aria-label={words.statusOf(title)}
        value={passing ?? status}
        disabled={disabled}
        onPointerDown={() => {
          byKey.current = false;
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          byKey.current = false;
          write(passing);
        }}
        onChange={({ target }) => {
          const chosen = parseStatus(target.value);
          if (byKey.current) setPassing(chosen === status ? null : chosen);
          else write(chosen);
        }}
      >
        {TASK_STATUSES.map((name) => (
          <option key={name} value={name}>
            {taskNames[language].status[name]}
          </option>
        ))}
      </select>
      {passing && <small role="status">{words.keys}</small>}
    </>
  );
}
