import type { Milestone } from "#src/domain/milestone.ts";
import { toIso } from "#src/domain/plain-date.ts";
import { type Announcement, announcementsOf } from "#src/domain/slip.ts";
import { Cited } from "#src/facts/cited.tsx";
import { formatDated, formatKnownSince } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { trendWords } from "./trend-words.ts";

const messages = defineMessages({ nl: { sources: "Bronnen" }, en: { sources: "Sources" } });

/** The announcements of the chart, a table for each milestone. */
export function TrendTable({ moved }: { moved: readonly Milestone[] }) {
  const language = useLanguage();
  const { sources } = useMessages(messages);
  const { known, announced } = useMessages(trendWords);
  return moved.map((milestone) => (
    <table key={milestone.id}>
      <caption>{milestone.title[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{known}</th>
          <th scope="col">{announced}</th>
          <th scope="col">{sources}</th>
        </tr>
      </thead>
      <tbody>
        {announcementsOf(milestone).map((announcement) => (
          <tr key={keyOf(announcement)}>
            <th scope="row">{formatKnownSince(announcement, language)}</th>
            <td>{formatDated(announcement, language)}</td>
            <td>
              <Cited citations={announcement.citations} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

const keyOf = ({ knownSince, date, datePrecision }: Announcement) =>
  `${toIso(knownSince)} ${toIso(date)} ${datePrecision}`;
