import { useEffect, useRef } from "react";
import { type Milestone, statusOn } from "#src/domain/milestone.ts";
import { daysBetween, type PlainDate } from "#src/domain/plain-date.ts";
import { CitedList } from "#src/facts/cited.tsx";
import { countMoved } from "#src/i18n/counts.ts";
import { formatDated } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";

const messages = defineMessages({
  nl: { region: "Mijlpaal", close: "Sluiten", sources: "Bronnen" },
  en: { region: "Milestone", close: "Close", sources: "Sources" },
});

type Props = { milestone: Milestone; asOf: PlainDate; onClose: () => void };

/** What was opened on the slide, with what it rests on. */
export function SlideDetail({ milestone, asOf, onClose }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [milestone.id]);
  const away =
    milestone.datePrecision === "day" ? countMoved(daysBetween(asOf, milestone.date), language) : null;
  return (
    <aside className="slide-detail" aria-label={words.region}>
      <p className="slide-detail-head caption">
        {terms[language].track[milestone.track]}
        <button type="button" className="text-button" onClick={onClose}>
          {words.close}
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {milestone.title[language]}
      </h2>
      <p>
        <strong>{formatDated(milestone, language)}</strong>,{" "}
        {away ?? terms[language].status[statusOn(milestone, asOf)]}
      </p>
      <p>{milestone.summary[language]}</p>
      <h3>{words.sources}</h3>
      <CitedList citations={milestone.citations} />
    </aside>
  );
}
