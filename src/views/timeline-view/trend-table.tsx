import type { Milestone } from "#src/domain/milestone.ts";
import { toIso } from "#src/domain/plain-date.ts";
import { announcementsOf } from "#src/domain/slip.ts";
import { Cited } from "#src/facts/cited.tsx";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: { known: "Bekend op", announced: "Aangekondigd voor", sources: "Bronnen" },
  en: { known: "Known on", announced: "Announced for", sources: "Sources" },
});

/** The announcements of the chart, a table for each milestone. */
export function TrendTable({ moved }: { moved: readonly Milestone[] }) {
  const language = useLanguage();
  const words = useMessages(messages);
  return moved.map((milestone) => (
    <table key={milestone.id}>
      <caption>{milestone.title[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.known}</th>
          <th scope="col">{words.announced}</th>
          <th scope="col">{words.sources}</th>
        </tr>
      </thead>
      <tbody>
        {announcementsOf(milestone).map(({ date, datePrecision, knownSince, citations }) => (
          <tr key={`${toIso(knownSince)} ${toIso(date)}`}>
            <th scope="row">{formatDay(knownSince, language)}</th>
            <td>{formatDated({ date, datePrecision, endDate: null }, language)}</td>
            <td>
              <Cited citations={citations} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
