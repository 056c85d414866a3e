import type { Milestone } from "#src/domain/milestone.ts";
import { dayFromNumber, dayNumber } from "#src/domain/plain-date.ts";
import { type Announcement, announcementsOf } from "#src/domain/slip.ts";
import { citedSources } from "#src/domain/source.ts";
import type { Text } from "#src/domain/text.ts";
import { useSources } from "#src/facts/cited.tsx";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: { known: (day: string) => `Bekend op ${day}` },
  en: { known: (day: string) => `Known on ${day}` },
});

type Said = Announcement & { id: string; title: Text };

/** What was announced on one day, and by whom; nothing on a day without an announcement. */
export const tipOf = (moved: readonly Milestone[]) => (day: number) => {
  const said = moved.flatMap((milestone) =>
    announcementsOf(milestone)
      .filter(({ knownSince }) => dayNumber(knownSince) === day)
      .map((announcement) => ({ ...announcement, id: milestone.id, title: milestone.title })),
  );
  return said.length > 0 ? <TrendTip day={day} said={said} /> : null;
};

function TrendTip({ day, said }: { day: number; said: readonly Said[] }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { index } = useSources();
  return (
    <>
      <strong>{words.known(formatDay(dayFromNumber(day), language))}</strong>
      {said.map(({ id, title, date, datePrecision, citations }) => (
        <p key={id}>
          {title[language]}: {formatDated({ date, datePrecision, endDate: null }, language)}
          <span className="caption" lang="nl">
            {citedSources(citations)
              .flatMap((source) => index.get(source)?.title ?? [])
              .join("; ")}
          </span>
        </p>
      ))}
    </>
  );
}
