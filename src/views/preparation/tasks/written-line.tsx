import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import type { Writer } from "./use-writer.ts";

const messages = defineMessages({
  nl: {
    undo: "Ongedaan maken",
    undone: "Ongedaan gemaakt. Beide wijzigingen staan in het logboek.",
    close: "Sluiten",
  },
  en: { undo: "Undo", undone: "Undone. Both changes are in the log.", close: "Close" },
});

/** What was just written, with the way back. It stays until it is closed or something else is written. */
export function WrittenLine({ writer: { written, undo, dismiss } }: { writer: Writer }) {
  const words = useMessages(messages);
  return (
    <div className="task-written no-print" data-shown={written !== null || undefined}>
      <p role="status">{written?.text}</p>
      {written && (
        <p>
          {written.back && (
            <button type="button" className="text-button" onClick={() => undo(words.undone)}>
              {words.undo}
            </button>
          )}
          <button type="button" className="text-button" onClick={dismiss}>
            {words.close}
          </button>
        </p>
      )}
    </div>
  );
}
