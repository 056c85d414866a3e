import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { Cited } from "#src/facts/cited.tsx";
import { FactSection } from "./fact-section.tsx";

const messages = defineMessages({
  nl: {
    title: "Feiten zonder datum",
    lead: "Ze staan niet op de tijdlijn, want de bron noemt geen dag.",
    empty: "Geen feiten zonder datum in deze gegevens.",
  },
  en: {
    title: "Facts without a date",
    lead: "They are not on the timeline, because the source names no day.",
    empty: "No facts without a date in these data.",
  },
});

export function Undated() {
  const language = useLanguage();
  const words = useMessages(messages);
  return (
    <FactSection
      name="undated"
      id="zonder-datum"
      title={words.title}
      lead={words.lead}
      empty={words.empty}
      cites={({ citations }) => citations}
    >
      {(facts) => (
        <ul className="sources-rows">
          {facts.map(({ id, text, citations }) => (
            <li key={id} id={id}>
              <p>{text[language]}</p>
              <Cited citations={citations} />
            </li>
          ))}
        </ul>
      )}
    </FactSection>
  );
}
