import { conflicting } from "#src/domain/log-changes.ts";
import { timeOfMoment } from "#src/domain/plain-date.ts";
import { logAt, type PreparationEvent, recordedOn } from "#src/domain/preparation-log.ts";
import type { BoardTask } from "#src/domain/readiness.ts";
import type { Language } from "#src/domain/text.ts";
import { countDays } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import type { Situation } from "../use-situation.ts";
import { TaskSign } from "../task-sign.tsx";
import { taskNames } from "./task-words.ts";

const messages = defineMessages({
  nl: {
    title: "Geschiedenis",
    none: "Nog niets vastgelegd.",
    recorded: (day: string, time: string, role: string) => `vastgelegd op ${day} om ${time}, als ${role}`,
    later: "later",
    conflict: "Voor deze dag schreven verschillende rollen een andere status: de laatst geschreven telt.",
    added: "toegevoegd",
    named: (title: string, domain: string) => `naam: ${title}, domein: ${domain}`,
    who: (name: string) => `wie: ${name}`,
    nobody: "wie: niemand",
    date: (day: string) => `eigen datum: ${day}`,
    noDate: "eigen datum weg",
    lead: (days: string) => `werk: ${days}`,
    noLead: "werk: niet gezegd",
    noNote: "notitie weg",
    noEvidence: "bewijs weg",
  },
  en: {
    title: "History",
    none: "Nothing recorded yet.",
    recorded: (day: string, time: string, role: string) => `recorded on ${day} at ${time}, as ${role}`,
    later: "later",
    conflict: "Different roles wrote another status for this day: the one written last counts.",
    added: "added",
    named: (title: string, domain: string) => `name: ${title}, domain: ${domain}`,
    who: (name: string) => `who: ${name}`,
    nobody: "who: nobody",
    date: (day: string) => `own date: ${day}`,
    noDate: "own date removed",
    lead: (days: string) => `work: ${days}`,
    noLead: "work: not said",
    noNote: "note removed",
    noEvidence: "evidence removed",
  },
});

/** Every line of the log about a task, in the order in which they count; those after the peildatum too, in grey. */
export function TaskHistory({ task, situation }: { task: BoardTask; situation: Situation }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const events = situation.log.filter(({ taskId }) => taskId === task.id);
  const counting = new Set(logAt(events, { on: situation.asOf, known: situation.known }));
  const conflicts = conflicting(events);
  return (
    <section className="task-history">
      <h3>{words.title}</h3>
      {events.length === 0 && <p className="caption">{words.none}</p>}
      <ol>
        {events.map((event) => (
          <li key={event.id} data-later={!counting.has(event) || undefined}>
            <p>
              <TaskSign status={event.status} /> <strong>{taskNames[language].status[event.status]}</strong>{" "}
              {formatDay(event.effectiveOn, language)}
              {!counting.has(event) && ` (${words.later})`}
            </p>
            {event.note && <p className="history-note">{event.note}</p>}
            <Parts event={event} adds={event === events.find(({ own }) => own)} />
            <p className="caption">
              {words.recorded(
                formatDay(recordedOn(event), language),
                timeOfMoment(event.recordedAt),
                taskTerms[language].role[event.role],
              )}
            </p>
            {conflicts.has(event.id) && <p className="history-conflict">{words.conflict}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What else a line says, beside the status and the note. */
function Parts({ event, adds }: { event: PreparationEvent; adds: boolean }) {
  const language = useLanguage();
  const parts = partsOf(event, { adds, language });
  if (parts.length === 0 && !event.evidence) return null;
  return (
    <p>
      {parts.join(", ")}
      {event.evidence && (
        <>
          {parts.length > 0 && ", "}
          <a href={event.evidence} target="_blank" rel="noreferrer">
            {event.evidence}
          </a>
        </>
      )}
    </p>
  );
}

function partsOf(
  event: PreparationEvent,
  { adds, language }: { adds: boolean; language: Language },
): string[] {
  const words = messages[language];
  const { own, responsible, ownDeadline, leadDays, note, evidence } = event;
  const said = [
    own && (adds ? words.added : words.named(own.title, taskTerms[language].domain[own.domain])),
    responsible === null
      ? words.nobody
      : responsible && words.who(taskNames[language].responsible[responsible]),
    ownDeadline === null ? words.noDate : ownDeadline && words.date(formatDay(ownDeadline, language)),
    leadDays === null ? words.noLead : leadDays && words.lead(countDays(leadDays, language)),
    note === "" && words.noNote,
    evidence === "" && words.noEvidence,
  ];
  return said.filter((part): part is string => typeof part === "string");
}
