import { useQuery } from "@tanstack/react-query";
import { aboutQuery } from "#src/api/queries.ts";
import { FactsError } from "#src/facts/facts-error.tsx";
import { FactsPending } from "#src/facts/facts-pending.tsx";
import { listed } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { Cited } from "#src/facts/cited.tsx";
import { Section } from "./fact-section.tsx";
import { successive } from "./successive.ts";
import { CALENDAR_ID } from "./what-rests-on.ts";

const messages = defineMessages({
  nl: {
    title: "Hoe schooldagen geteld zijn",
    rule: "Een schooldag is een weekdag buiten de schoolvakanties. Lokale verlofdagen tellen mee als schooldag.",
    range: (first: string, last: string) => `${first} tot en met ${last}`,
    confirmed: (years: string) =>
      `Met een gepubliceerde kalender vergeleken: ${years}. De andere schooljaren zijn alleen berekend.`,
  },
  en: {
    title: "How school days are counted",
    rule: "A school day is a weekday outside the school holidays. Local days off count as school days.",
    range: (first: string, last: string) => `${first} to ${last}`,
    confirmed: (years: string) =>
      `Compared with a published calendar: ${years}. The other school years are only calculated.`,
  },
});

/** The rule behind every countdown in school days. */
export function SchoolDays() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { data, error, refetch } = useQuery(aboutQuery);
  const ranges = successive(data?.schoolCalendar.confirmedSchoolYears ?? []);
  return (
    <Section id={CALENDAR_ID} title={words.title}>
      {error && <FactsError errors={[error]} retry={() => void refetch()} stale={data !== undefined} />}
      {!data && !error && <FactsPending />}
      {data && (
        <div className="sources-text">
          <p>{words.rule}</p>
          <p>{data.schoolCalendar.rule[language]}</p>
          {ranges.length > 0 && (
            <p>
              {words.confirmed(
                listed(
                  ranges.map(([first, last]) => (first === last ? first : words.range(first, last))),
                  language,
                ),
              )}
            </p>
          )}
          <Cited citations={data.schoolCalendar.citations} />
        </div>
      )}
    </Section>
  );
}
