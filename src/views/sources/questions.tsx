import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { Cited } from "#src/facts/cited.tsx";
import { FactSection } from "./fact-section.tsx";

const messages = defineMessages({
  nl: { title: "Vragen en antwoorden", empty: "Geen vragen in deze gegevens." },
  en: { title: "Questions and answers", empty: "No questions in these data." },
});

export function Questions() {
  const language = useLanguage();
  const words = useMessages(messages);
  return (
    <FactSection
      name="faq"
      id="vragen"
      title={words.title}
      empty={words.empty}
      cites={({ citations }) => citations}
    >
      {(questions) => (
        <div className="sources-rows">
          {questions.map(({ id, question, answer, citations }) => (
            <details key={id} id={id} className="sources-question">
              <summary>{question[language]}</summary>
              <p>{answer[language]}</p>
              <Cited citations={citations} />
            </details>
          ))}
        </div>
      )}
    </FactSection>
  );
}
