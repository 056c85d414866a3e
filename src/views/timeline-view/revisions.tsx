import type { Milestone } from "#src/domain/milestone.ts";
import { toIso } from "#src/domain/plain-date.ts";
import { slipOf } from "#src/domain/slip.ts";
import { Cited } from "#src/facts/cited.tsx";
import { countDays } from "#src/i18n/counts.ts";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: {
    title: "Deze datum is verschoven",
    said: (note: string, day: string) => `${note}, bekend sinds ${day}`,
    moved: (days: string) => `${days} later dan eerst aangekondigd`,
    earlier: (days: string) => `${days} vroeger dan eerst aangekondigd`,
  },
  en: {
    title: "This date has moved",
    said: (note: string, day: string) => `${note}, known since ${day}`,
    moved: (days: string) => `${days} later than first announced`,
    earlier: (days: string) => `${days} earlier than first announced`,
  },
});

/** What was announced when: the old dates struck through, the current one whole. */
export function Revisions({ milestone }: { milestone: Milestone }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const slip = slipOf(milestone)?.days ?? 0;
  const days = countDays(Math.abs(slip), language);
  return (
    <section className="revisions">
      <h3>{words.title}</h3>
      <ol>
        {milestone.revisions.map((revision, index) => {
          const date = formatDated({ ...revision, endDate: null }, language);
          const current = index === milestone.revisions.length - 1;
          return (
            <li key={toIso(revision.knownSince)}>
              {current ? <strong>{date}</strong> : <s>{date}</s>}
              <p className="caption">
                {words.said(revision.note[language], formatDay(revision.knownSince, language))}
              </p>
              <Cited citations={revision.citations} />
            </li>
          );
        })}
      </ol>
      {slip !== 0 && <p>{slip > 0 ? words.moved(days) : words.earlier(days)}</p>}
    </section>
  );
}
