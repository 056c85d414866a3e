import type { Milestone } from "#src/domain/milestone.ts";
import type { Source } from "#src/domain/source.ts";
import { CitationList, useSourceIndex } from "#src/facts/citations.tsx";
import { formatDated } from "#src/i18n/dates.ts";
import { useLanguage } from "#src/i18n/language.tsx";

/** For a page without scripts: every milestone whole, since no panel can open. */
export function StaticList({
  milestones,
  sources,
}: {
  milestones: readonly Milestone[];
  sources: readonly Source[];
}) {
  const language = useLanguage();
  const index = useSourceIndex(sources);
  return (
    <ol className="static-list">
      {milestones.map((milestone) => (
        <li key={milestone.id}>
          <h2>
            {formatDated(milestone, language)}: {milestone.title[language]}
          </h2>
          <p>{milestone.summary[language]}</p>
          <CitationList citations={milestone.citations} sources={index} />
        </li>
      ))}
    </ol>
  );
}
