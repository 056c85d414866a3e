import { isAfter } from "#src/domain/plain-date.ts";
import { Cited } from "#src/facts/cited.tsx";
import { RegimeSwatch } from "#src/facts/regime-swatch.tsx";
import { listed } from "#src/i18n/counts.ts";
import { daysAndSchoolDays } from "#src/i18n/days-and-school-days.ts";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import type { DateCheck } from "./date-check.ts";

const messages = defineMessages({
  nl: {
    label: "Volgende wijziging van decreet of model",
    in: (days: string) => `Over ${days}.`,
    asKnown: "Voor zover nu bekend.",
    none: "Geen bekende wijziging",
    noneMore: "Na deze dag komt in deze gegevens geen ander decreet of model.",
    earlier: (days: string) => `Eerder gepland: ${days}.`,
  },
  en: {
    label: "Next change of decree or model",
    in: (days: string) => `In ${days}.`,
    asKnown: "As far as is known now.",
    none: "No known change",
    noneMore: "After this day these data hold no other decree or model.",
    earlier: (days: string) => `Planned earlier: ${days}.`,
  },
});

/** When the answer becomes another one, what takes over, and how often that date has moved. */
export function ChangeColumn({ check }: { check: DateCheck }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { change, asOf, today, calendar } = check;
  const asKnown = isAfter(asOf, today) && words.asKnown;
  if (!change)
    return (
      <div className="answer-column">
        <p className="caption">{words.label}</p>
        <h2>{words.none}</h2>
        <p>
          {words.noneMore} {asKnown}
        </p>
      </div>
    );
  const earlier = change.earlier.map((revision) => formatDated(revision, language));
  return (
    <div className="answer-column">
      <p className="caption">{words.label}</p>
      <h2>{formatDay(change.on, language)}</h2>
      <p>
        {words.in(daysAndSchoolDays({ from: asOf, to: change.on, calendar, language }))} {asKnown}
      </p>
      <dl className="answer-starting">
        {change.starting.map((regime) => (
          <div key={regime.id}>
            <dt>
              <RegimeSwatch regime={regime} />
              {regime.name[language]}
            </dt>
            <dd className="answer-fine">{regime.summary[language]}</dd>
          </div>
        ))}
      </dl>
      {earlier.length > 0 && <p className="answer-fine">{words.earlier(listed(earlier, language))}</p>}
      <div className="answer-more">
        <Cited citations={change.citations} />
      </div>
    </div>
  );
}
