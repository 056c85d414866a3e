import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useRouter } from "wouter";
import { hasFailed } from "#src/api/all-logs.ts";
import { oldestKept, subscribe as onKept } from "#src/api/kept-facts.ts";
import { dayOfMoment } from "#src/domain/plain-date.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { atRest } from "./at-rest.ts";
import { isNewVersionThere, keepForOffline, subscribe, takeNewVersion } from "./offline-worker.ts";
import { isSomethingUnfinished, watchWriting } from "./unfinished.ts";

const messages = defineMessages({
  nl: {
    there: "Er is een nieuwe versie.",
    renew: "Vernieuwen",
    unfinished: "U schreef iets dat nog niet bewaard is.",
    anyway: "Toch vernieuwen",
    kept: (day: string) => `De server is niet bereikbaar. U ziet de feiten zoals hij ze op ${day} gaf.`,
    again: "Opnieuw proberen",
  },
  en: {
    there: "There is a new version.",
    renew: "Renew",
    unfinished: "You wrote something that is not kept yet.",
    anyway: "Renew anyway",
    kept: (day: string) => `The server cannot be reached. You see the facts as it gave them on ${day}.`,
    again: "Try again",
  },
});

/** What the copy for offline use has to say, and its start; it comes when the page stands. */
export function OfflineLines() {
  const { base } = useRouter();
  const queryClient = useQueryClient();
  useEffect(() => {
    // The development server shows what was written a second ago, and has a worker of its own.
    if (!import.meta.env.PROD) return;
    return atRest(
      () => queryClient.isFetching() === 0,
      () => void keepForOffline(base),
    );
  }, [base, queryClient]);
  useEffect(watchWriting, []);
  useAskingAgain();
  return (
    <>
      <NewVersion />
      <KeptFacts />
    </>
  );
}

/** When the connection is back, what did not come or came from a copy is asked again. */
function useAskingAgain() {
  const queryClient = useQueryClient();
  useEffect(() => {
    const again = () =>
      void queryClient.invalidateQueries({
        predicate: (query) => oldestKept() !== null || hasFailed(query),
      });
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [queryClient]);
}

const none = () => false;

function NewVersion() {
  const words = useMessages(messages);
  const isThere = useSyncExternalStore(subscribe, isNewVersionThere, none);
  const [warned, setWarned] = useState(false);
  if (!isThere) return null;
  const renew = () => {
    if (!warned && isSomethingUnfinished()) setWarned(true);
    else takeNewVersion();
  };
  return (
    <p role="status" className="no-print">
      {warned ? words.unfinished : words.there}{" "}
      <button type="button" className="text-button" onClick={renew}>
        {warned ? words.anyway : words.renew}
      </button>
    </p>
  );
}

function KeptFacts() {
  const language = useLanguage();
  const words = useMessages(messages);
  const queryClient = useQueryClient();
  const moment = useSyncExternalStore(onKept, oldestKept, () => null);
  if (moment === null) return null;
  return (
    <p role="status">
      {words.kept(formatDay(dayOfMoment(moment), language))}{" "}
      <button
        type="button"
        className="text-button no-print"
        onClick={() => void queryClient.invalidateQueries()}
      >
        {words.again}
      </button>
    </p>
  );
}
