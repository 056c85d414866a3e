import type { Milestone } from "#src/domain/milestone.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";

const messages = defineMessages({
  nl: {
    name: "Zekerheid",
    bevestigd: { one: "één bron", many: (count: string) => `${count} bronnen die elkaar niet tegenspreken` },
    gepland: "aangekondigd; of het zo gebeurde, blijkt niet uit de bronnen",
    tegenstrijdig: "over de gebeurtenis of de datum ervan zijn de bronnen het niet eens",
  },
  en: {
    name: "Certainty",
    bevestigd: {
      one: "one source",
      many: (count: string) => `${count} sources that do not contradict each other`,
    },
    gepland: "announced; the sources do not show whether it happened",
    tegenstrijdig: "the sources disagree on the event or its day",
  },
});

/** How certain, and why: a word alone would ask for trust. */
export function Certainty({ milestone: { certainty, citations, generated } }: { milestone: Milestone }) {
  const language = useLanguage();
  const words = useMessages(messages);
  if (generated) return null;
  const confirmed =
    citations.length === 1 ? words.bevestigd.one : words.bevestigd.many(String(citations.length));
  return (
    <>
      <dt>{words.name}</dt>
      <dd>
        {terms[language].certainty[certainty]}: {certainty === "bevestigd" ? confirmed : words[certainty]}
      </dd>
    </>
  );
}
