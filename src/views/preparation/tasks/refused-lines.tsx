import type { Refused } from "#src/api/outbox.ts";
import type { BoardLog } from "#src/api/use-board-log.ts";
import { writeEvents } from "#src/api/write-events.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { failureWords } from "#src/facts/failure-words.ts";
import { plural } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTitle } from "../task-title.ts";
import type { Situation } from "../use-situation.ts";
import { taskNames } from "./task-words.ts";

const messages = defineMessages({
  nl: {
    refused: plural("wijziging werd geweigerd", "wijzigingen werden geweigerd"),
    undone: "en geldt niet",
    undoneMany: "en gelden niet",
    line: (title: string, status: string, day: string) => `“${title}” op ${status} vanaf ${day}.`,
    said: (why: string) => `De server zei waarom: ${why}`,
    unsaid: (status: number) => `De server nam dit niet aan en zei niet waarom (code ${status}).`,
    correct: "Wijzigen en opnieuw proberen",
    again: "Opnieuw proberen",
    drop: "Laten vallen",
  },
  en: {
    refused: plural("change was refused", "changes were refused"),
    undone: "and does not hold",
    undoneMany: "and do not hold",
    line: (title: string, status: string, day: string) => `“${title}” ${status} from ${day}.`,
    said: (why: string) => `The server said why: ${why}`,
    unsaid: (status: number) => `The server did not take this and did not say why (code ${status}).`,
    correct: "Change and try again",
    again: "Try again",
    drop: "Drop it",
  },
});

type Props = {
  refused: readonly Refused[];
  situation: Situation;
  boardLog: Pick<BoardLog, "forget" | "record">;
  onCorrect: (event: PreparationEvent) => void;
  /** It was dropped or sent again. */
  onGone: (event: PreparationEvent) => void;
};

/** What the server will not take, why, and what can be done: nothing that was written is thrown away unseen. */
export function RefusedLines({ refused, situation, boardLog, onCorrect, onGone }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { log, tasks } = situation;
  const { forget, record } = boardLog;
  const taskOf = (event: PreparationEvent) => tasks.find(({ id }) => id === event.taskId);
  const title = (event: PreparationEvent) => {
    const task = taskOf(event);
    return task ? taskTitle(task, language) : (event.own?.title ?? event.taskId);
  };
  const drop = (event: PreparationEvent) => {
    onGone(event);
    return forget([event.id]);
  };
  const resend = (event: PreparationEvent) =>
    record(writeEvents([event], { role: event.role, log })).then(() => drop(event));
  return (
    <div className="task-refused" role="alert">
      <p>
        {words.refused(refused.length)} {refused.length === 1 ? words.undone : words.undoneMany}.
      </p>
      <ul>
        {refused.map((parcel) => {
          const { event } = parcel;
          return (
            <li key={event.id}>
              {words.line(
                title(event),
                taskNames[language].status[event.status],
                formatDay(event.effectiveOn, language),
              )}{" "}
              {refusalWords(parcel, language)}{" "}
              {taskOf(event) ? (
                <button type="button" className="text-button" onClick={() => onCorrect(event)}>
                  {words.correct}
                </button>
              ) : (
                <button type="button" className="text-button" onClick={() => void resend(event)}>
                  {words.again}
                </button>
              )}{" "}
              <button type="button" className="text-button" onClick={() => void drop(event)}>
                {words.drop}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Why, in the words of the server when it gave any. */
function refusalWords({ failure }: Refused, language: "nl" | "en"): string {
  const words = messages[language];
  if (failure.kind !== "http") return failureWords(failure, language);
  const said = failure.errors?.[0]?.detail ?? failure.detail;
  return said ? words.said(said.endsWith(".") ? said : `${said}.`) : words.unsaid(failure.status);
}
