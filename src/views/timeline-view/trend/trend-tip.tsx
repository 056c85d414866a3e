import type { Milestone } from "#src/domain/milestone.ts";
import { dayNumber } from "#src/domain/plain-date.ts";
import { type Announcement, announcementsOf } from "#src/domain/slip.ts";
import { citedSources } from "#src/domain/source.ts";
import type { Text } from "#src/domain/text.ts";
import { useSources } from "#src/facts/cited.tsx";
import { formatDated, formatKnownSince } from "#src/i18n/dates.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { trendWords } from "./trend-words.ts";

type Said = { id: string; title: Text; announcement: Announcement };

/** What was announced on one day, and by whom; nothing on a day without an announcement. */
export const tipOf = (moved: readonly Milestone[]) => (day: number) => {
  const [first, ...others] = moved.flatMap((milestone): Said[] =>
    announcementsOf(milestone)
      .filter(({ knownSince }) => dayNumber(knownSince) === day)
      .map((announcement) => ({ id: milestone.id, title: milestone.title, announcement })),
  );
  return first ? <TrendTip said={[first, ...others]} /> : null;
};

function TrendTip({ said }: { said: readonly [Said, ...Said[]] }) {
  const language = useLanguage();
  const { known } = useMessages(trendWords);
  const { index } = useSources();
  return (
    <>
      <strong>
        {known} {formatKnownSince(said[0].announcement, language)}
      </strong>
      {said.map(({ id, title, announcement }) => (
        <p key={id}>
          {title[language]}: {formatDated(announcement, language)}
          <span className="caption" lang="nl">
            {citedSources(announcement.citations)
              .flatMap((source) => index.get(source)?.title ?? [])
              .join("; ")}
          </span>
        </p>
      ))}
    </>
  );
}
