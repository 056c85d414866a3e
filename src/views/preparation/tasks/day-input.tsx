import type { InputHTMLAttributes, Ref } from "react";
import { CalendarButton } from "#src/facts/calendar-button.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { parseTypedDate } from "#src/i18n/parse-date.ts";
import { useLink } from "#src/link/link-context.tsx";
import "./day-input.css";

type Props = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "id" | "placeholder" | "aria-invalid" | "aria-describedby"
> & {
  /** Of the field, for its calendar. */
  label: string;
  /** As it was typed: what it means is read by the form. */
  value: string;
  onChange: (text: string) => void;
  ref?: Ref<HTMLInputElement>;
};

/** A day that may stay empty, typed or picked from a calendar. */
export function DayInput({ label, value, onChange, ...input }: Props) {
  const language = useLanguage();
  const { today, asOf } = useLink();
  return (
    <span className="control-group day-input">
      <input
        {...input}
        className="control"
        autoComplete="off"
        maxLength={60}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <CalendarButton
        label={label}
        value={parseTypedDate(value, today) ?? asOf}
        onChange={(day) => onChange(formatDay(day, language))}
      />
    </span>
  );
}
