import type { ReactNode } from "react";
import { ApiError } from "#src/api/api-error.ts";
import type { OpenDeck } from "#src/api/use-decks.ts";
import { FactsError } from "#src/facts/facts-error.tsx";
import { FactsPending } from "#src/facts/facts-pending.tsx";
import { PageName } from "#src/facts/page-name.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({
  nl: {
    empty: "Deze presentatie heeft nog geen scènes.",
    unnamed: "Deze link noemt geen presentatie.",
    gone: "Deze presentatie bestaat hier niet (meer). Zolang deze site geen eigen server heeft, staat een presentatie enkel in de browser waarin ze gemaakt is.",
    back: "Terug naar de presentaties",
  },
  en: {
    empty: "This presentation has no scenes yet.",
    unnamed: "This link names no presentation.",
    gone: "This presentation does not exist here (any more). As long as this site has no server of its own, a presentation is only in the browser in which it was made.",
    back: "Back to the presentations",
  },
});

/** A presentation without anything to present, or a link without a presentation; `children` say why it did not come. */
export function NoDeck({ children }: { children?: ReactNode }) {
  const words = useMessages(messages);
  const { state } = useLink();
  return (
    <div className="room-waiting">
      {children ?? (
        <>
          <PageName />
          <p>{state.presentatie === null ? words.unnamed : words.empty}</p>
        </>
      )}
      <WayBack />
    </div>
  );
}

export function WayBack() {
  const { back } = useMessages(messages);
  const { href } = useLink();
  return (
    <p>
      <a href={href({ scherm: null, presentatie: null, scene: null })}>{back}</a>
    </p>
  );
}

/** In the place of a presentation that is not there yet, or does not come. */
export function DeckNotThere({ error, retry }: Pick<OpenDeck, "error" | "retry">) {
  const { presentatie } = useLink().state;
  if (presentatie === null) return <NoDeck />;
  return (
    <NoDeck>
      <WhyNoDeck error={error} retry={retry} />
    </NoDeck>
  );
}

/** Asking again would not bring back one that was deleted. */
export function WhyNoDeck({ error, retry }: Pick<OpenDeck, "error" | "retry">) {
  const { gone } = useMessages(messages);
  if (!error) return <FactsPending />;
  const isGone = error instanceof ApiError && error.failure.kind === "http" && error.failure.status === 404;
  if (!isGone) return <FactsError errors={[error]} retry={retry} stale={false} titled />;
  return (
    <>
      <PageName />
      <p role="alert">{gone}</p>
    </>
  );
}
