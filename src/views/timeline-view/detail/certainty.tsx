import { useQuery } from "@tanstack/react-query";
import { listQuery } from "#src/api/queries.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import { countSources, listed } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";

const messages = defineMessages({
  nl: {
    name: "Zekerheid",
    agree: (sources: string) => `${sources} die elkaar niet tegenspreken`,
    differ: (sources: string, topics: string) => `${sources}; over ${topics} verschillen de bronnen`,
    gepland: "aangekondigd; of het zo gebeurde, blijkt niet uit de bronnen",
    tegenstrijdig: "over de gebeurtenis of de datum ervan zijn de bronnen het niet eens",
  },
  en: {
    name: "Certainty",
    agree: (sources: string) => `${sources} that do not contradict each other`,
    differ: (sources: string, topics: string) => `${sources}; on ${topics} the sources differ`,
    gepland: "announced; the sources do not show whether it happened",
    tegenstrijdig: "the sources disagree on the event or its day",
  },
});

/** How certain, and why: a word alone would ask for trust. */
export function Certainty({ milestone }: { milestone: Milestone }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const confirmed = useConfirmed(milestone);
  const { certainty, generated } = milestone;
  if (generated) return null;
  return (
    <>
      <dt>{words.name}</dt>
      <dd>
        {terms[language].certainty[certainty]}: {certainty === "bevestigd" ? confirmed : words[certainty]}
      </dd>
    </>
  );
}

/** What is confirmed by its sources can still touch on something about which sources differ. */
function useConfirmed({ id, citations }: Milestone): string {
  const language = useLanguage();
  const words = useMessages(messages);
  const conflicts = useQuery(listQuery("conflicts")).data?.items ?? [];
  const topics = conflicts
    .filter(({ milestoneIds }) => milestoneIds.includes(id))
    .map(({ topic }) => `“${topic[language]}”`);
  const sources = countSources(citations.length, language);
  if (topics.length > 0) return words.differ(sources, listed(topics, language));
  return citations.length === 1 ? sources : words.agree(sources);
}
