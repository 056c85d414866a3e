import { type SyntheticEvent, useId, useState } from "react";
import { type PlainDate, toIso } from "#src/domain/plain-date.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { parseTypedDate } from "#src/i18n/parse-date.ts";
import { useLink } from "#src/link/link-context.tsx";
import { CalendarButton } from "./calendar-button.tsx";
import { RefusedDay } from "./refused-day.tsx";
import "./day-field.css";

type Props = {
  /** Name of the field; hidden when another label stands beside it. */
  label: string;
  hideLabel?: boolean;
  value: PlainDate;
  onChange: (day: PlainDate) => void;
};

/** A day, typed as people write it or picked from a calendar. Nothing is taken over until it is an existing day. */
export function DayField({ label, hideLabel = false, value, onChange }: Props) {
  const language = useLanguage();
  const { today } = useLink();
  const id = useId();
  const shown = formatDay(value, language);
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [shownBefore, setShownBefore] = useState(shown);
  // The day was changed elsewhere: what was typed or refused here is about another one.
  if (shown !== shownBefore) {
    setShownBefore(shown);
    setDraft(null);
    setRefused(null);
  }

  const restore = () => {
    setDraft(null);
    setRefused(null);
  };
  const take = (day: PlainDate) => {
    restore();
    if (toIso(day) !== toIso(value)) onChange(day);
  };
  const commit = () => {
    if (draft === null) return;
    if (draft.trim() === "") return restore();
    const day = parseTypedDate(draft, today);
    if (day) take(day);
    else setRefused(draft);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    commit();
  };

  return (
    <form className="day-field" onSubmit={submit} noValidate>
      <label htmlFor={id} className={hideLabel ? "visually-hidden" : undefined}>
        {label}
      </label>
      <div className="control-group">
        <input
          id={id}
          className="control"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          value={draft ?? shown}
          aria-invalid={refused !== null}
          aria-describedby={refused === null ? undefined : `${id}-refused`}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape" && draft !== null) restore();
          }}
          onBlur={commit}
        />
        <CalendarButton
          label={label}
          value={value}
          onChange={(day) => {
            restore();
            onChange(day);
          }}
        />
      </div>
      {refused !== null && (
        <div id={`${id}-refused`} className="day-field-refused" role="alert">
          <RefusedDay text={refused} onTake={take} />
        </div>
      )}
    </form>
  );
}
