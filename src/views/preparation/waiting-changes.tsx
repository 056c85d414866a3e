import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { Outbox, OutboxState } from "#src/api/outbox.ts";
import { sharedOutbox } from "#src/api/shared-outbox.ts";
import { failureWords } from "#src/facts/failure-words.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import "./log-trouble.css";

const messages = defineMessages({
  nl: {
    waiting: (count: number) =>
      count === 1 ? "1 wijziging is nog niet verstuurd." : `${count} wijzigingen zijn nog niet verstuurd.`,
    kept: (count: number): string =>
      count === 1
        ? "Ze blijft bewaard, ook als u dit venster sluit, en wordt later opnieuw verstuurd."
        : "Ze blijven bewaard, ook als u dit venster sluit, en worden later opnieuw verstuurd.",
    again: "Nu versturen",
    lost: "Deze browser bewaart niets: wat nog niet verstuurd is, gaat weg als u dit venster sluit.",
  },
  en: {
    waiting: (count: number) =>
      count === 1 ? "1 change has not been sent yet." : `${count} changes have not been sent yet.`,
    kept: (count: number): string =>
      count === 1
        ? "It is kept, also when you close this window, and will be sent again later."
        : "They are kept, also when you close this window, and will be sent again later.",
    again: "Send now",
    lost: "This browser keeps nothing: what is not sent yet is lost when you close this window.",
  },
});

/** That changes wait to be sent, and why, and whether they are safe: also where no board can be read, and they are nowhere to be seen. */
export function WaitingChanges() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { outbox, state } = useOutbox();
  const { waiting, trouble, homeless } = state;
  // A server that asked to be left alone for a while is.
  const canSend = trouble !== null && !(trouble.kind === "http" && trouble.retryAfter);
  return (
    <div className="log-trouble no-print">
      <div role="status">
        {waiting.length > 0 && (trouble !== null || homeless) && (
          <p>
            {trouble && `${words.waiting(waiting.length)} ${failureWords(trouble, language)} `}
            {homeless ? words.lost : words.kept(waiting.length)}
          </p>
        )}
      </div>
      {waiting.length > 0 && canSend && (
        <p>
          <button type="button" className="text-button" onClick={() => void outbox?.flush()}>
            {words.again}
          </button>
        </p>
      )}
    </div>
  );
}

const EMPTY: OutboxState = { waiting: [], refused: [], unread: [], trouble: null, homeless: false };

/** Empty in a page that was rendered beforehand. */
function useOutbox(): { outbox: Outbox | null; state: OutboxState } {
  const queryClient = useQueryClient();
  const outbox = typeof window === "undefined" ? null : sharedOutbox(queryClient);
  const state = useSyncExternalStore(
    outbox?.subscribe ?? (() => () => {}),
    outbox?.state ?? (() => EMPTY),
    () => EMPTY,
  );
  return { outbox, state };
}
