import type { Milestone } from "#src/domain/milestone.ts";
import { CitedList } from "#src/facts/cited.tsx";
import { formatDated } from "#src/i18n/dates.ts";
import { useLanguage } from "#src/i18n/language.tsx";

/** For a page without scripts: every milestone whole, since no panel can open. */
export function StaticList({ milestones }: { milestones: readonly Milestone[] }) {
  const language = useLanguage();
  return (
    <ol className="static-list">
      {milestones.map((milestone) => (
        <li key={milestone.id}>
          <h2>
            {formatDated(milestone, language)}: {milestone.title[language]}
          </h2>
          <p>{milestone.summary[language]}</p>
          <CitedList citations={milestone.citations} />
        </li>
      ))}
    </ol>
  );
}
