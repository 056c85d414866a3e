import { lazy } from "react";
import type { BoardLog } from "#src/api/use-board-log.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import type { Situation } from "../use-situation.ts";
import type { Writer } from "./use-writer.ts";

const RefusedLines = lazy(async () => ({ default: (await import("./refused-lines.tsx")).RefusedLines }));

const messages = defineMessages({
  nl: {
    undo: "Ongedaan maken",
    undoBefore: "Ook dat ongedaan maken",
    undone: "Ongedaan gemaakt. Ook wat u had gewijzigd, blijft in het logboek staan.",
    before: (said: string) => `Daarvoor: ${said}`,
    close: "Sluiten",
    waits: "Dit is nog niet verstuurd en telt al mee.",
  },
  en: {
    undo: "Undo",
    undoBefore: "Undo that too",
    undone: "Undone. What you had changed stays in the log too.",
    before: (said: string) => `Before that: ${said}`,
    close: "Close",
    waits: "This has not been sent yet and counts already.",
  },
});

type Props = {
  writer: Writer;
  boardLog: BoardLog;
  situation: Situation;
  /** Opens the editor with what was refused. */
  onCorrect: (event: PreparationEvent) => void;
  /** All is taken back: the button that was pressed goes. */
  onUndone: () => void;
  onClosed: () => void;
};

/**
 * What was just written, with the way back; it stays until it is closed or something else is written. What the server
 * refused stands in its place: it is not so.
 */
export function WrittenLine({ writer, boardLog, situation, onCorrect, onUndone, onClosed }: Props) {
  const words = useMessages(messages);
  const { undo, dismiss } = writer;
  const { outbox } = boardLog;
  const refused = outbox.refused.filter(({ boardId }) => boardId === situation.board.id);
  const isMine = ({ event }: { event: PreparationEvent }) => writer.written?.ids.has(event.id) === true;
  // Nor did what is in no log any more: the example data were restored.
  const stands = situation.log.some((event) => isMine({ event }));
  const written = refused.some(isMine) || !stands ? null : writer.written;
  const next = written?.steps[0];
  const waits = outbox.trouble !== null && outbox.waiting.some(isMine);
  return (
    <div className="task-written no-print" data-shown={written || refused.length > 0 ? true : undefined}>
      {refused.length > 0 && (
        <LoadedPart>
          <RefusedLines
            refused={refused}
            situation={situation}
            boardLog={boardLog}
            onCorrect={onCorrect}
            onGone={(event) => {
              // What is no longer refused did not happen either.
              if (isMine({ event })) dismiss();
            }}
          />
        </LoadedPart>
      )}
      <p role="status">{written && (waits ? `${written.text} ${words.waits}` : written.text)}</p>
      {written && (
        <p>
          {next && (
            <button
              type="button"
              className="text-button"
              onClick={() => {
                undo((before) =>
                  before === null ? words.undone : `${words.undone} ${words.before(before)}`,
                );
                if (written.steps.length === 1) onUndone();
              }}
            >
              {next.text === written.text ? words.undo : words.undoBefore}
            </button>
          )}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              dismiss();
              onClosed();
            }}
          >
            {words.close}
          </button>
        </p>
      )}
    </div>
  );
}
