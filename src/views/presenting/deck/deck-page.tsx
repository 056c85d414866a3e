import { useState } from "react";
import { newId, openDeckId, useDecks, useDeckWriter } from "#src/api/use-decks.ts";
import { ExampleData } from "#src/facts/example-data.tsx";
import { FactsError } from "#src/facts/facts-error.tsx";
import { FactsPending } from "#src/facts/facts-pending.tsx";
import { KeptUnread } from "#src/facts/kept-unread.tsx";
import { PageName } from "#src/facts/page-name.tsx";
import { WithFacts } from "#src/facts/with-facts.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { newDeckName } from "../new-deck-name.ts";
import { Said } from "../slide/said.tsx";
import { SLIDE_FACTS } from "../slide/use-slide.ts";
import { DeckEditor } from "./deck-editor.tsx";
import "./deck-page.css";

const messages = defineMessages({
  nl: {
    name: "Presentaties",
    create: "Nieuwe presentatie",
    none: "Er zijn nog geen presentaties.",
    undo: (title: string) => `“${title}” terugzetten`,
    undone: (title: string) => `“${title}” is teruggezet.`,
    failed: (title: string) => `“${title}” terugzetten is niet gelukt. Probeer het opnieuw.`,
  },
  en: {
    name: "Presentations",
    create: "New presentation",
    none: "There are no presentations yet.",
    undo: (title: string) => `Put “${title}” back`,
    undone: (title: string) => `“${title}” is back.`,
    failed: (title: string) => `Putting “${title}” back failed. Try again.`,
  },
});

/** What was deleted, by its title, and the way back. */
type Removed = { title: string; putBack: () => Promise<boolean> };

/** What was just done. */
export type Done = { text: string; removed?: Removed };

/** Where presentations are made: which there are, and the scenes of one. */
export function DeckPage() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, go, href } = useLink();
  const { decks, error, retry, unread } = useDecks();
  const { create } = useDeckWriter();
  const [done, setDone] = useState<string | null>(null);
  // The last first: what is done meanwhile takes no way back away.
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const last = removed[0];
  const onDone = (what: Done | null) => {
    setDone(what?.text ?? null);
    const now = what?.removed;
    if (now) setRemoved((before) => [now, ...before]);
  };
  const putBack = async (what: Removed) => {
    setRemoved((before) => before.filter((one) => one !== what));
    const isBack = await what.putBack().catch(() => false);
    if (!isBack) setRemoved((before) => [what, ...before]);
    setDone(isBack ? words.undone(what.title) : words.failed(what.title));
  };
  const id = openDeckId(state.presentatie, decks);
  const createDeck = () => {
    const created = newId("p");
    create({ id: created, title: { [language]: newDeckName(decks ?? [], language) }, scenes: [] });
    setDone(null);
    go({ presentatie: created, scene: null });
  };
  return (
    <div className="presenting-view">
      <nav className="deck-list no-print" aria-label={words.name}>
        <ul>
          {/* One alone is named beneath. */}
          {(decks && decks.length > 1 ? decks : []).map((deck) => (
            <li key={deck.id}>
              <a
                href={href({ presentatie: deck.id, scene: null })}
                aria-current={deck.id === id ? "page" : undefined}
                onClick={() => setDone(null)}
              >
                <Said words={deck.title} />
              </a>
            </li>
          ))}
        </ul>
        <button type="button" className="control" onClick={({ detail }) => detail < 2 && createDeck()}>
          {words.create}
        </button>
      </nav>
      <p className="deck-done" role="status">
        {done}
        {last && (
          <>
            {" "}
            <button type="button" className="text-button" onClick={() => void putBack(last)}>
              {words.undo(last.title)}
            </button>
          </>
        )}
      </p>
      <KeptUnread kept={unread} />
      {error && id === null && <FactsError errors={[error]} retry={retry} stale={decks !== null} titled />}
      {!error && decks === null && id === null && <FactsPending />}
      {!error && decks?.length === 0 && id === null && (
        <>
          <PageName />
          <p>{words.none}</p>
        </>
      )}
      {id !== null && (
        <WithFacts names={SLIDE_FACTS} titled>
          {(facts) => <DeckEditor key={id} id={id} facts={facts} onDone={onDone} />}
        </WithFacts>
      )}
      <ExampleData />
    </div>
  );
}
