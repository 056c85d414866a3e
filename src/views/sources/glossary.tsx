import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { Cited } from "#src/facts/cited.tsx";
import { FactSection } from "./fact-section.tsx";

const messages = defineMessages({
  nl: { title: "Begrippen", empty: "Geen begrippen in deze gegevens." },
  en: { title: "Terms", empty: "No terms in these data." },
});

export function Glossary() {
  const language = useLanguage();
  const words = useMessages(messages);
  return (
    <FactSection
      name="glossary"
      id="begrippen"
      title={words.title}
      empty={words.empty}
      cites={({ citations }) => citations}
    >
      {(glossary) => (
        <dl className="sources-rows">
          {glossary.map(({ id, term, definition, citations }) => (
            <div key={id} id={id} className="sources-pair">
              <dt>{term[language]}</dt>
              <dd>
                <p>{definition[language]}</p>
                <Cited citations={citations} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </FactSection>
  );
}
