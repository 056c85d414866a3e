import { useQuery } from "@tanstack/react-query";
import { examplesQuery } from "#src/api/queries.ts";
import type { BoardLog } from "#src/api/use-board-log.ts";
import type { Board } from "#src/domain/board.ts";
import { KeptUnread } from "#src/facts/kept-unread.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { TASKS_ID } from "./tasks-id.ts";
import { useLogDownload } from "./tasks/use-log-download.ts";
import "./log-trouble.css";

const messages = defineMessages({
  nl: {
    unkept:
      "Deze browser bewaart niets: wat u aan dit voorbeeld wijzigt, gaat weg als u dit venster sluit. Download het logboek om het te bewaren.",
    download: "Logboek downloaden",
    refused: (count: number): string =>
      count === 1 ? "1 geweigerde wijziging bij de taken" : `${count} geweigerde wijzigingen bij de taken`,
  },
  en: {
    unkept:
      "This browser keeps nothing: what you change in this example is lost when you close this window. Download the log to keep it.",
    download: "Download the log",
    refused: (count: number): string =>
      count === 1 ? "1 refused change at the tasks" : `${count} refused changes at the tasks`,
  },
});

type Props = { board: Board; boardLog: BoardLog };

/** That something was refused (the list of tasks says what), and where nothing is kept the way to keep it. */
export function LogTrouble({ board, boardLog }: Props) {
  const words = useMessages(messages);
  const downloadLog = useLogDownload(board.id);
  const { outbox, log } = boardLog;
  const waits = outbox.waiting.some(({ boardId }) => boardId === board.id);
  const refused = outbox.refused.filter(({ boardId }) => boardId === board.id).length;
  // The mocked API keeps what it is sent in this browser too.
  const unkept = useQuery(examplesQuery).data?.kept === false;
  const unsafe = (outbox.homeless && waits) || unkept;
  return (
    <div className="log-trouble no-print">
      <div role="status">
        {refused > 0 && (
          <p>
            <a href={`#${TASKS_ID}`}>{words.refused(refused)}</a>
          </p>
        )}
        {unkept && <p>{words.unkept}</p>}
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
