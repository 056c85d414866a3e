import { parseDay, type PlainDate, toIso } from "#src/domain/plain-date.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { LOCALES } from "#src/i18n/locales.ts";
import { MonthCalendar } from "#src/ui/month-calendar.tsx";

const messages = defineMessages({
  nl: { previous: "Vorige maand", next: "Volgende maand", month: "Maand", year: "Jaar" },
  en: { previous: "Previous month", next: "Next month", month: "Month", year: "Year" },
});

type Props = { name: string; value: PlainDate; onChange: (day: PlainDate) => void };

/** A day of the calendar. Heavy: load it when it is asked for. */
export function DayCalendar({ name, value, onChange }: Props) {
  const pick = (iso: string) => {
    const day = parseDay(iso);
    if (day) onChange(day);
  };
  return (
    <MonthCalendar
      name={name}
      value={toIso(value)}
      locale={LOCALES[useLanguage()]}
      {...useMessages(messages)}
      onChange={pick}
    />
  );
}
