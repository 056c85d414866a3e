import type { PreparationTask } from "#src/domain/preparation.ts";
import { citedSources } from "#src/domain/source.ts";
import { CitedLater, CitedList, CitedNumbers } from "#src/facts/cited.tsx";
import { DateSign } from "#src/facts/date-sign.tsx";
import { countSources } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import type { DateCheck } from "./date-check.ts";
import { basisWords, deadlineWords } from "./deadline-words.ts";

const messages = defineMessages({
  nl: {
    more: (sources: string) => `Uitleg en ${sources}`,
    dependsOn: "Hangt af van:",
    unknown: "Of dit gedaan is, is onbekend.",
  },
  en: {
    more: (sources: string) => `Explanation and ${sources}`,
    dependsOn: "Depends on:",
    unknown: "Whether this was done is unknown.",
  },
});

type Props = {
  task: PreparationTask;
  check: DateCheck;
  /** Also shown in the short list. */
  near: boolean;
  /** Whether the row itself says that its sources appeared after the kennisdatum. */
  sayLater: boolean;
};

/** One task: what, by when, on what ground, and where that stands on the peildatum. */
export function DeadlineRow({ task, check, near, sayLater }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { facts } = check;
  const { deadline, citations } = task;
  const { state, text } = deadlineWords({ ...check, deadline, language });
  const before = facts.tasks.filter(({ id }) => task.dependsOn.includes(id));
  return (
    <li data-basis={deadline.basis} data-state={state} data-near={near}>
      <DateSign basis={deadline.basis} size={14} />
      <div className="deadline-what">
        <h3>{task.title[language]}</h3>
        <p className="deadline-basis">
          {basisWords(deadline, language)} <CitedNumbers citations={citations} />
        </p>
        {sayLater && <CitedLater citations={citations} />}
        <Disclosure summary={words.more(countSources(citedSources(citations).length, language))}>
          <p>{task.description[language]}</p>
          {before.length > 0 && (
            <>
              <p>{words.dependsOn}</p>
              <ul className="deadline-before">
                {before.map(({ id, title }) => (
                  <li key={id}>{title[language]}</li>
                ))}
              </ul>
            </>
          )}
          <div className="no-print">
            <CitedList citations={citations} />
          </div>
        </Disclosure>
      </div>
      <div className="deadline-when">
        <p>{formatDay(deadline.date, language)}</p>
        <p className="deadline-state">
          {state === "late" && <LateSign />} {text}
        </p>
        {(state === "late" || state === "over") && <p className="deadline-basis">{words.unknown}</p>}
      </div>
    </li>
  );
}

const LateSign = () => (
  <svg width="12" height="11" viewBox="0 0 12 11" aria-hidden="true">
    <path d="M6 0 12 11H0z" fill="var(--late)" />
  </svg>
);
