import { useQuery } from "@tanstack/react-query";
import type { Refused } from "#src/api/outbox.ts";
import { examplesQuery } from "#src/api/queries.ts";
import type { BoardLog } from "#src/api/use-board-log.ts";
import { writeEvents } from "#src/api/write-events.ts";
import type { Board } from "#src/domain/board.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { failureWords } from "#src/facts/failure-words.ts";
import { plural } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskNames } from "./tasks/task-words.ts";
import { taskTitle } from "./task-title.ts";
import { useLogDownload } from "./tasks/use-log-download.ts";
import type { Situation } from "./use-situation.ts";
import "./log-trouble.css";

const messages = defineMessages({
  nl: {
    waiting: (count: number) =>
      count === 1 ? "1 wijziging wacht op verbinding." : `${count} wijzigingen wachten op verbinding.`,
    kept: "Ze tellen al mee en blijven bewaard, ook als u dit venster sluit.",
    homeless: "Deze browser bewaart niets: wat nog niet verstuurd is, gaat weg als u dit venster sluit.",
    unkept:
      "Deze browser bewaart niets: wat u aan dit voorbeeld wijzigt, gaat weg als u dit venster sluit. Download het logboek om het te bewaren.",
    download: "Logboek downloaden",
    refused: plural("wijziging werd geweigerd", "wijzigingen werden geweigerd"),
    line: (title: string, status: string, day: string) => `"${title}" op ${status} vanaf ${day}:`,
    correct: "Wijzigen en opnieuw proberen",
    again: "Opnieuw proberen",
    drop: "Laten vallen",
  },
  en: {
    waiting: (count: number) =>
      count === 1 ? "1 change waits for a connection." : `${count} changes wait for a connection.`,
    kept: "They count already and are kept, also when you close this window.",
    homeless: "This browser keeps nothing: what is not sent yet is lost when you close this window.",
    unkept:
      "This browser keeps nothing: what you change in this example is lost when you close this window. Download the log to keep it.",
    download: "Download the log",
    refused: plural("change was refused", "changes were refused"),
    line: (title: string, status: string, day: string) => `"${title}" ${status} from ${day}:`,
    correct: "Change and try again",
    again: "Try again",
    drop: "Drop it",
  },
});

type Props = {
  board: Board;
  boardLog: BoardLog;
  situation: Situation | null;
  /** Opens the editor with what was refused. */
  onCorrect: (event: PreparationEvent) => void;
};

/** What waits to be sent, what was refused, and where nothing is kept. */
export function LogTrouble({ board, boardLog, situation, onCorrect }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const downloadLog = useLogDownload(board.id);
  const { outbox, log, forget, record } = boardLog;
  const waiting = outbox.waiting.filter(({ boardId }) => boardId === board.id);
  const refused = outbox.refused.filter(({ boardId }) => boardId === board.id);
  const stuck = outbox.trouble !== null && waiting.length > 0;
  // The mocked API keeps what it is sent in this browser too.
  const unkept = useQuery(examplesQuery).data?.kept === false;
  const unsafe = (outbox.homeless && waiting.length > 0) || unkept;
  const title = ({ event }: Refused) => {
    const task = situation?.tasks.find(({ id }) => id === event.taskId);
    return task ? taskTitle(task, language) : (event.own?.title ?? event.taskId);
  };
  const resend = ({ event }: Refused) => {
    const again = writeEvents([event], { role: event.role, log: log ?? [] });
    void record(again).then(() => forget([event.id]));
  };
  return (
    <div className="log-trouble no-print">
      <div role="status">
        {stuck && (
          <p>
            {words.waiting(waiting.length)} {failureWords(outbox.trouble, language)}{" "}
            {!outbox.homeless && words.kept}
          </p>
        )}
        {unsafe && <p>{unkept ? words.unkept : words.homeless}</p>}
      </div>
      {unsafe && log && (
        <p>
          <button type="button" className="text-button" onClick={() => void downloadLog(log)}>
            {words.download}
          </button>
        </p>
      )}
      {refused.length > 0 && (
        <div role="alert">
          <p>{words.refused(refused.length)}.</p>
          <ul>
            {refused.map((parcel) => (
              <li key={parcel.event.id}>
                {words.line(
                  title(parcel),
                  taskNames[language].status[parcel.event.status],
                  formatDay(parcel.event.effectiveOn, language),
                )}{" "}
                {refusalWords(parcel, language)}{" "}
                {situation?.tasks.some(({ id }) => id === parcel.event.taskId) ? (
                  <button type="button" className="text-button" onClick={() => onCorrect(parcel.event)}>
                    {words.correct}
                  </button>
                ) : (
                  <button type="button" className="text-button" onClick={() => resend(parcel)}>
                    {words.again}
                  </button>
                )}{" "}
                <button type="button" className="text-button" onClick={() => void forget([parcel.event.id])}>
                  {words.drop}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Why in our words, and what the server itself said of this line. */
function refusalWords({ failure }: Refused, language: "nl" | "en"): string {
  const said = failure.kind === "http" ? (failure.errors?.[0]?.detail ?? failure.detail) : null;
  return `${failureWords(failure, language)}${said ? ` (${said})` : ""}`;
}
