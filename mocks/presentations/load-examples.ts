import type { WireDeck } from "./wire.ts";

let loaded: Promise<readonly WireDeck[]> | null = null;

/** Apart from the rest of the mocked API: only who presents needs them. What did not come is asked for again. */
export function loadExamples(): Promise<readonly WireDeck[]> {
  loaded ??= import("./example-decks.ts").then(({ exampleDecks }) => exampleDecks);
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}
