import type { Measure } from "#src/domain/facts.ts";
import { DOMAINS } from "#src/domain/preparation.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { Cited } from "#src/facts/cited.tsx";
import { FactSection } from "./fact-section.tsx";

const messages = defineMessages({
  nl: {
    title: "Maatregelen van het decreet leersteun",
    lead: "Per domein van het decreet.",
    empty: "Geen maatregelen in deze gegevens.",
  },
  en: {
    title: "Measures of the learning support decree",
    lead: "By domain of the decree.",
    empty: "No measures in these data.",
  },
});

export function Measures() {
  const language = useLanguage();
  const words = useMessages(messages);
  return (
    <FactSection
      name="measures"
      id="maatregelen"
      title={words.title}
      lead={words.lead}
      empty={words.empty}
      cites={({ citations }) => citations}
    >
      {(measures) =>
        DOMAINS.map((domain) => {
          const ofDomain = measures.filter((measure) => measure.domain === domain);
          if (ofDomain.length === 0) return null;
          return (
            <section key={domain} aria-labelledby={`measures-${domain}`}>
              <h3 id={`measures-${domain}`}>{taskTerms[language].domain[domain]}</h3>
              <MeasureRows measures={ofDomain} />
            </section>
          );
        })
      }
    </FactSection>
  );
}

function MeasureRows({ measures }: { measures: readonly Measure[] }) {
  const language = useLanguage();
  return (
    <ul className="sources-rows">
      {measures.map(({ id, title, summary, citations }) => (
        <li key={id} id={id} className="sources-pair">
          <h4>{title[language]}</h4>
          <div>
            <p>{summary[language]}</p>
            <Cited citations={citations} />
          </div>
        </li>
      ))}
    </ul>
  );
}
