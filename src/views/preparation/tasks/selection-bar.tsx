import { type SyntheticEvent, useId, useRef, useState } from "react";
import type { SharedChange } from "#src/domain/log-changes.ts";
import { TASK_STATUSES, type TaskStatus } from "#src/domain/task-status.ts";
import { RefusedDay } from "#src/facts/refused-day.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { parseTypedDate } from "#src/i18n/parse-date.ts";
import { useLink } from "#src/link/link-context.tsx";
import { TASK_DOERS, type TaskDoer } from "#src/link/link-state.ts";
import { Choice } from "./choice.tsx";
import { DayInput } from "./day-input.tsx";
import { taskNames, taskWords } from "./task-words.ts";

const messages = defineMessages({
  nl: {
    title: (count: string, day: string) => `${count} wijzigen vanaf ${day}`,
    status: "Status",
    who: "Wie",
    date: "Eigen datum",
    noDate: "Eigen datum wegnemen",
    unchanged: "ongewijzigd",
    apply: "Toepassen",
    none: "Keuze wissen",
    first: "Zeg eerst wat er wijzigt.",
    same: "Dit staat al zo: er is niets te wijzigen.",
  },
  en: {
    title: (count: string, day: string) => `Change ${count} from ${day}`,
    status: "Status",
    who: "Who",
    date: "Own date",
    noDate: "Take away the own date",
    unchanged: "unchanged",
    apply: "Apply",
    none: "Clear choice",
    first: "First say what changes.",
    same: "This is so already: there is nothing to change.",
  },
});

type Trouble = "first" | "same" | "unread";

type Props = {
  /** The ids of the tasks. */
  chosen: ReadonlySet<string>;
  /** The day from which it holds. */
  from: string;
  /** `false`: it is so already with all of them. */
  onApply: (change: SharedChange) => boolean;
  onClear: () => void;
};

/** What can be set of several tasks at once; nothing is ever filled in: one tap would write it to all. */
export function SelectionBar({ chosen, from, onApply, onClear }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { count: counted, nobody } = useMessages(taskWords);
  const { today } = useLink();
  const id = useId();
  const dateField = useRef<HTMLInputElement>(null);
  const [status, setStatus] = useState<TaskStatus | null>(null);
  const [who, setWho] = useState<TaskDoer | null>(null);
  const [date, setDate] = useState("");
  const [noDate, setNoDate] = useState(false);
  const [refused, setRefused] = useState<{ why: Trouble; of: ReadonlySet<string> } | null>(null);
  // Of other tasks something else may be so.
  const trouble = refused?.of === chosen ? refused.why : null;
  const setTrouble = (why: Trouble | null) => setRefused(why && { why, of: chosen });
  const names = taskNames[language];
  const isUnread = trouble === "unread";

  const writeDate = (text: string) => {
    setDate(text);
    setNoDate(false);
    setTrouble(null);
  };
  const apply = (event: SyntheticEvent) => {
    event.preventDefault();
    const ownDeadline = date.trim() === "" ? null : parseTypedDate(date, today);
    if (date.trim() !== "" && !ownDeadline) {
      dateField.current?.focus();
      return setTrouble("unread");
    }
    if (!status && !who && !ownDeadline && !noDate) return setTrouble("first");
    const change: SharedChange = {
      ...(status && { status }),
      ...(who && { responsible: who === "niemand" ? null : who }),
      ...((noDate || ownDeadline) && { ownDeadline }),
    };
    if (!onApply(change)) setTrouble("same");
  };
  return (
    <form className="task-selection no-print" aria-labelledby={`${id}-title`} noValidate onSubmit={apply}>
      <strong id={`${id}-title`}>{words.title(counted(chosen.size), from)}</strong>
      <button type="button" className="text-button" onClick={onClear}>
        {words.none}
      </button>
      <Choice
        label={words.status}
        value={status ?? ""}
        none={words.unchanged}
        options={TASK_STATUSES}
        names={names.status}
        onChange={(name) => {
          setStatus(name);
          setTrouble(null);
        }}
      />
      <Choice
        label={words.who}
        value={who ?? ""}
        none={words.unchanged}
        options={TASK_DOERS}
        names={{ ...names.responsible, niemand: nobody }}
        onChange={(name) => {
          setWho(name);
          setTrouble(null);
        }}
      />
      <span className="task-choice">
        <label htmlFor={`${id}-date`}>{words.date}</label>
        <DayInput
          ref={dateField}
          id={`${id}-date`}
          label={words.date}
          placeholder={words.unchanged}
          aria-invalid={isUnread}
          aria-describedby={isUnread ? `${id}-trouble` : undefined}
          value={date}
          onChange={writeDate}
        />
      </span>
      <label className="task-choice">
        <input
          type="checkbox"
          checked={noDate}
          onChange={({ target }) => {
            setNoDate(target.checked);
            setDate("");
            setTrouble(null);
          }}
        />
        {words.noDate}
      </label>
      <button type="submit" className="control" data-primary>
        {words.apply}
      </button>
      <span id={`${id}-trouble`} role="status">
        {trouble === "unread" ? (
          <RefusedDay text={date} onTake={(day) => writeDate(formatDay(day, language))} />
        ) : (
          trouble && words[trouble]
        )}
      </span>
    </form>
  );
}
