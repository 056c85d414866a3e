import { useQuery } from "@tanstack/react-query";
import { examplesQuery } from "#src/api/queries.ts";
import type { BoardLog } from "#src/api/use-board-log.ts";
import type { Board } from "#src/domain/board.ts";
import { failureWords } from "#src/facts/failure-words.ts";
import { KeptUnread } from "#src/facts/kept-unread.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { TASKS_ID } from "./tasks-id.ts";
import { useLogDownload } from "./tasks/use-log-download.ts";
import "./log-trouble.css";

const messages = defineMessages({
  nl: {
    waiting: (count: number) =>
      count === 1 ? "1 wijziging wacht op verbinding." : `${count} wijzigingen wachten op verbinding.`,
    kept: (count: number): string =>
      count === 1
        ? "Ze telt al mee en blijft bewaard, ook als u dit venster sluit."
        : "Ze tellen al mee en blijven bewaard, ook als u dit venster sluit.",
    homeless: "Deze browser bewaart niets: wat nog niet verstuurd is, gaat weg als u dit venster sluit.",
    unkept:
      "Deze browser bewaart niets: wat u aan dit voorbeeld wijzigt, gaat weg als u dit venster sluit. Download het logboek om het te bewaren.",
    download: "Logboek downloaden",
    refused: (count: number): string =>
      count === 1 ? "1 geweigerde wijziging bij de taken" : `${count} geweigerde wijzigingen bij de taken`,
  },
  en: {
    waiting: (count: number) =>
      count === 1 ? "1 change waits for a connection." : `${count} changes wait for a connection.`,
    kept: (count: number): string =>
      count === 1
        ? "It counts already and is kept, also when you close this window."
        : "They count already and are kept, also when you close this window.",
    homeless: "This browser keeps nothing: what is not sent yet is lost when you close this window.",
    unkept:
      "This browser keeps nothing: what you change in this example is lost when you close this window. Download the log to keep it.",
    download: "Download the log",
    refused: (count: number): string =>
      count === 1 ? "1 refused change at the tasks" : `${count} refused changes at the tasks`,
  },
});

type Props = { board: Board; boardLog: BoardLog };

/** What waits to be sent, that something was refused (the list of tasks says what), and where nothing is kept. */
export function LogTrouble({ board, boardLog }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const downloadLog = useLogDownload(board.id);
  const { outbox, log } = boardLog;
  const waiting = outbox.waiting.filter(({ boardId }) => boardId === board.id);
  const refused = outbox.refused.filter(({ boardId }) => boardId === board.id).length;
  const stuck = outbox.trouble !== null && waiting.length > 0;
  // The mocked API keeps what it is sent in this browser too.
  const unkept = useQuery(examplesQuery).data?.kept === false;
  const unsafe = (outbox.homeless && waiting.length > 0) || unkept;
  return (
    <div className="log-trouble no-print">
      <div role="status">
        {refused > 0 && (
          <p>
            <a href={`#${TASKS_ID}`}>{words.refused(refused)}</a>
          </p>
        )}
        {stuck && (
          <p>
            {words.waiting(waiting.length)} {failureWords(outbox.trouble, language)}{" "}
            {!outbox.homeless && words.kept(waiting.length)}
          </p>
        )}
        {unsafe && <p>{unkept ? words.unkept : words.homeless}</p>}
      </div>
      <KeptUnread kept={outbox.unread} />
      {unsafe && log && (
        <p>
          <button type="button" className="text-button" onClick={() => void downloadLog(log)}>
            {words.download}
          </button>
        </p>
      )}
    </div>
  );
}
