import type { OpenDeck } from "#src/api/use-decks.ts";
import { failureWords } from "#src/facts/failure-words.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: {
    saved: "Bewaard.",
    saving: "Wordt bewaard.",
    failed: "Niet bewaard op de server. Uw wijzigingen staan in deze browser en worden opnieuw verstuurd. ",
    homeless: "Deze browser kan niets bijhouden: wat niet bewaard is, gaat weg als u de pagina sluit. ",
    retry: "Opnieuw proberen",
  },
  en: {
    saved: "Saved.",
    saving: "Saving.",
    failed: "Not saved on the server. Your changes are kept in this browser and are sent again. ",
    homeless: "This browser cannot keep anything: what is not saved is gone when you close the page. ",
    retry: "Try again",
  },
});

/** Whether what is on screen is saved, and if not, why and where it is. */
export function DeckStatus({ open }: { open: OpenDeck }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { trouble, unsaved, homeless, save } = open;
  if (trouble?.kind === "stale") return null;
  if (trouble?.kind === "failed") {
    return (
      <p className="deck-status" role="alert">
        {homeless ? words.homeless : words.failed}
        {failureWords(trouble.failure, language)}{" "}
        <button type="button" className="text-button" onClick={save}>
          {words.retry}
        </button>
      </p>
    );
  }
  return (
    <p className="deck-status caption" role="status">
      {unsaved ? words.saving : words.saved}
    </p>
  );
}
