import type { WireDeck } from "../presentations/wire.ts";

/** A presentation as it was last written; `null`: one of the examples that was deleted. */
export type KeptDeck = WireDeck | null;

/** What is to be kept from now on; without `put` all stays as it is. */
export type DeckOutcome = { put?: KeptDeck };

/** From what is kept of one presentation (`undefined`: nothing was ever written) to what is written now. */
export type DecideDeck<Result extends DeckOutcome> = (kept: KeptDeck | undefined) => Result;

/** Keeps what was written of presentations, apart from the examples. */
export type DeckStore = {
  all: () => Promise<ReadonlyMap<string, KeptDeck>>;
  /** Nobody else writes in between. Is asked again when storing failed. */
  write: <Result extends DeckOutcome>(id: string, decide: DecideDeck<Result>) => Promise<Result>;
};

export function createMemoryDecks(): DeckStore & { clear: () => void } {
  const decks = new Map<string, KeptDeck>();
  return {
    all: () => Promise.resolve(new Map(decks)),
    write: (id, decide) => {
      const outcome = decide(decks.get(id));
      if (outcome.put !== undefined) decks.set(id, outcome.put);
      return Promise.resolve(outcome);
    },
    clear: () => decks.clear(),
  };
}
