import type { BoardTask } from "#src/domain/readiness.ts";
import { waitsFor } from "#src/domain/readiness.ts";
import { schoolDaysBetween } from "#src/domain/school-calendar.ts";
import { deadlineStateOn } from "#src/domain/preparation.ts";
import { Cited } from "#src/facts/cited.tsx";
import { countDays, countSchoolDays, countSpan } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import type { Situation } from "../use-situation.ts";
import { taskNames } from "./task-words.ts";
import { taskTitle } from "../task-title.ts";

const messages = defineMessages({
  nl: {
    own: "Eigen taak van dit bestuur: geen bron.",
    fixed: (day: string) => `Vaste datum: ${day}`,
    suggested: (day: string) => `Voorstel: ${day}`,
    ahead: (days: string) => `nog ${days}`,
    waits: "Wacht op:",
    holds: (title: string) => `Moet af zijn voor “${title}” begint.`,
    assumed: (days: string) => `Teruggerekend met ${days} werk (onze aanname).`,
    counted: (days: string) => `Teruggerekend met ${days} werk.`,
    evidence: "Bewijs:",
  },
  en: {
    own: "This board’s own task: no source.",
    fixed: (day: string) => `Fixed date: ${day}`,
    suggested: (day: string) => `Suggestion: ${day}`,
    ahead: (days: string) => `${days} to go`,
    waits: "Waits for:",
    holds: (title: string) => `Must be finished before “${title}” begins.`,
    assumed: (days: string) => `Planned backwards with ${days} of work (our assumption).`,
    counted: (days: string) => `Planned backwards with ${days} of work.`,
    evidence: "Evidence:",
  },
});

/** What a task is, on what ground its date stands, and what it waits for. */
export function TaskFacts({ task, situation }: { task: BoardTask; situation: Situation }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { tasks, plan, asOf, calendar } = situation;
  const { sourced, deadline, state } = task;
  const waiting = waitsFor(task, tasks);
  const work = plan.get(task.id);
  const holder = work?.heldBy && tasks.find(({ id }) => id === work.heldBy);
  const place = deadline && deadlineStateOn(deadline, asOf);
  const schoolDays = deadline && schoolDaysBetween(calendar, asOf, deadline.date);
  const left = place?.kind === "ahead" && [
    countSpan(place.days, language),
    ...(schoolDays === null ? [] : [countSchoolDays(schoolDays, language)]),
  ];
  return (
    <div className="task-facts">
      <p>
        {taskTerms[language].domain[task.domain]}
        {sourced && ` · ${taskTerms[language].role[sourced.appliesTo]}`}
      </p>
      {sourced ? <p>{sourced.description[language]}</p> : <p>{words.own}</p>}
      {deadline && (
        <p>
          {words[deadline.basis === "source" ? "fixed" : "suggested"](formatDay(deadline.date, language))}
          {left && `, ${words.ahead(left.join(", "))}`}
          {deadline.basis === "suggested" && `. ${deadline.reason[language]}`}
        </p>
      )}
      {work && (
        <p>
          {words[work.assumed ? "assumed" : "counted"](countDays(work.leadDays, language))}{" "}
          {holder && words.holds(taskTitle(holder, language))}
        </p>
      )}
      {waiting.length > 0 && (
        <>
          <p>{words.waits}</p>
          <ul>
            {waiting.map((other) => (
              <li key={other.id}>
                {taskTitle(other, language)} ({taskNames[language].status[other.state.status]})
              </li>
            ))}
          </ul>
        </>
      )}
      {state.evidence && (
        <p>
          {words.evidence}{" "}
          <a href={state.evidence} target="_blank" rel="noreferrer">
            {state.evidence}
          </a>
        </p>
      )}
      {sourced && <Cited citations={sourced.citations} />}
    </div>
  );
}
