import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { OutboxState } from "#src/api/outbox.ts";
import { sharedOutbox } from "#src/api/shared-outbox.ts";
import { failureWords } from "#src/facts/failure-words.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import "./log-trouble.css";

const messages = defineMessages({
  nl: {
    waiting: (count: number) =>
      count === 1 ? "1 wijziging wacht op verbinding." : `${count} wijzigingen wachten op verbinding.`,
    kept: (count: number): string =>
      count === 1
        ? "Ze telt al mee en blijft bewaard, ook als u dit venster sluit."
        : "Ze tellen al mee en blijven bewaard, ook als u dit venster sluit.",
    lost: "Deze browser bewaart niets: wat nog niet verstuurd is, gaat weg als u dit venster sluit.",
  },
  en: {
    waiting: (count: number) =>
      count === 1 ? "1 change waits for a connection." : `${count} changes wait for a connection.`,
    kept: (count: number): string =>
      count === 1
        ? "It counts already and is kept, also when you close this window."
        : "They count already and are kept, also when you close this window.",
    lost: "This browser keeps nothing: what is not sent yet is lost when you close this window.",
  },
});

/** That changes wait to be sent, and why, and whether they are safe: also where no board can be read, and they are nowhere to be seen. */
export function WaitingChanges() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { waiting, trouble, homeless } = useOutbox();
  return (
    <div className="log-trouble no-print" role="status">
      {waiting.length > 0 && (trouble !== null || homeless) && (
        <p>
          {trouble && `${words.waiting(waiting.length)} ${failureWords(trouble, language)} `}
          {homeless ? words.lost : words.kept(waiting.length)}
        </p>
      )}
    </div>
  );
}

const EMPTY: OutboxState = { waiting: [], refused: [], unread: [], trouble: null, homeless: false };

/** Empty in a page that was rendered beforehand. */
function useOutbox(): OutboxState {
  const queryClient = useQueryClient();
  const outbox = typeof window === "undefined" ? null : sharedOutbox(queryClient);
  return useSyncExternalStore(
    outbox?.subscribe ?? (() => () => {}),
    outbox?.state ?? (() => EMPTY),
    () => EMPTY,
  );
}
