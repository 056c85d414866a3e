import type { ReactNode } from "react";
import type { OpenDeck } from "#src/api/use-decks.ts";
import { FactsError } from "#src/facts/facts-error.tsx";
import { FactsPending } from "#src/facts/facts-pending.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({
  nl: {
    empty: "Deze presentatie heeft nog geen scènes.",
    unnamed: "Deze link noemt geen presentatie.",
    back: "Terug naar de presentaties",
  },
  en: {
    empty: "This presentation has no scenes yet.",
    unnamed: "This link names no presentation.",
    back: "Back to the presentations",
  },
});

/** A presentation without anything to present, or a link without a presentation; `children` say why it did not come. */
export function NoDeck({ children }: { children?: ReactNode }) {
  const words = useMessages(messages);
  const { state, href } = useLink();
  return (
    <main id="main" tabIndex={-1} className="room-waiting">
      {children ?? <p>{state.presentatie === null ? words.unnamed : words.empty}</p>}
      <p>
        <a href={href({ scherm: null, presentatie: null, scene: null })}>{words.back}</a>
      </p>
    </main>
  );
}

/** In the place of a presentation that is not there yet, or does not come. */
export function DeckNotThere({ error, retry }: Pick<OpenDeck, "error" | "retry">) {
  const { presentatie } = useLink().state;
  if (presentatie === null) return <NoDeck />;
  return (
    <NoDeck>{error ? <FactsError errors={[error]} retry={retry} stale={false} /> : <FactsPending />}</NoDeck>
  );
}
