import type { Milestone } from "#src/domain/milestone.ts";
import { toIso } from "#src/domain/plain-date.ts";
import { type Announcement, announcementsOf, hasMoved, slipOf } from "#src/domain/slip.ts";
import { Cited } from "#src/facts/cited.tsx";
import { countMoved } from "#src/i18n/counts.ts";
import { formatDated, formatKnownSince } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: {
    title: "Deze datum is verschoven",
    known: (day: string) => `Bekend sinds ${day}`,
    said: (note: string, day: string) => `${note}, bekend sinds ${day}`,
    moved: (by: string) => `${by} dan eerst aangekondigd`,
  },
  en: {
    title: "This date has moved",
    known: (day: string) => `Known since ${day}`,
    said: (note: string, day: string) => `${note}, known since ${day}`,
    moved: (by: string) => `${by} than first announced`,
  },
});

/** What was announced when, of a date that moved: the old dates struck through, the one that stands in bold. */
export function Revisions({ milestone }: { milestone: Milestone }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const announcements = announcementsOf(milestone);
  const by = countMoved(slipOf(milestone)?.days ?? null, language);
  return (
    <section className="revisions">
      <h3>{words.title}</h3>
      <ol>
        {announcements.map((announcement, index) => (
          <li
            key={`${toIso(announcement.knownSince)} ${toIso(announcement.date)} ${announcement.datePrecision}`}
          >
            {dateOf(announcement, index === announcements.length - 1)}
            <p className="caption">{sinceOf(announcement)}</p>
            <Cited citations={announcement.citations} />
          </li>
        ))}
      </ol>
      {by && <p>{words.moved(by)}</p>}
    </section>
  );

  function sinceOf(announcement: Announcement) {
    const day = formatKnownSince(announcement, language);
    return announcement.note ? words.said(announcement.note[language], day) : words.known(day);
  }
  function dateOf(announcement: Announcement, stands: boolean) {
    const date = formatDated(announcement, language);
    if (stands) return <strong>{date}</strong>;
    // A month of which a day was chosen later was never wrong.
    return hasMoved(announcement, milestone) ? <s>{date}</s> : date;
  }
}
