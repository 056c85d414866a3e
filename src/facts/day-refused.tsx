import type { PlainDate } from "#src/domain/plain-date.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { isWrittenAsDay } from "#src/i18n/parse-date.ts";
import { firstOfTypedMonth } from "#src/i18n/parse-month.ts";
import "./day-refused.css";

const messages = defineMessages({
  nl: {
    missing: (text: string) => `“${text}” bestaat niet. Schrijf bijvoorbeeld 10 februari 2023 of 10/2/2023.`,
    unreadable: (text: string) =>
      `“${text}” is niet te lezen als dag. Schrijf bijvoorbeeld 10 februari 2023 of 10/2/2023.`,
    empty: "Schrijf een dag, bijvoorbeeld 10 februari 2023 of 10/2/2023.",
    dayless: (text: string) => `“${text}” is een maand. Kies ook een dag, bijvoorbeeld `,
  },
  en: {
    missing: (text: string) => `“${text}” does not exist. Write for example 10 February 2023 or 10/2/2023.`,
    unreadable: (text: string) =>
      `“${text}” cannot be read as a day. Write for example 10 February 2023 or 10/2/2023.`,
    empty: "Write a day, for example 10 February 2023 or 10/2/2023.",
    dayless: (text: string) => `“${text}” is a month. Choose a day too, for example `,
  },
});

/** Why a text was not taken as a day. Of a month its first day is offered, never taken for it. */
export function DayRefused({ text, onTake }: { text: string; onTake: (day: PlainDate) => void }) {
  const language = useLanguage();
  const words = useMessages(messages);
  if (text.trim() === "") return words.empty;
  const first = firstOfTypedMonth(text);
  if (!first) return isWrittenAsDay(text) ? words.missing(text) : words.unreadable(text);
  return (
    <span>
      {words.dayless(text)}
      <button type="button" className="text-button" onClick={() => onTake(first)}>
        {formatDay(first, language)}
      </button>
      .
    </span>
  );
}
