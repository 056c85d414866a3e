import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { FactSection } from "./fact-section.tsx";

const messages = defineMessages({
  nl: {
    title: "Wat niet gevonden is",
    lead: "Hiernaar is gezocht. Weet u meer, dan is dit de plaats waar dit overzicht tekortschiet.",
    empty: "Geen hiaten in deze gegevens.",
  },
  en: {
    title: "What was not found",
    lead: "This was looked for. If you know more, this is where the overview falls short.",
    empty: "No gaps in these data.",
  },
});

export function Gaps() {
  const language = useLanguage();
  const words = useMessages(messages);
  return (
    <FactSection name="gaps" id="niet-gevonden" title={words.title} lead={words.lead} empty={words.empty}>
      {(gaps) => (
        <ul className="sources-rows">
          {gaps.map(({ id, text }) => (
            <li key={id} id={id}>
              {text[language]}
            </li>
          ))}
        </ul>
      )}
    </FactSection>
  );
}
