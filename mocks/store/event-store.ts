import type { WireEvent } from "../boards/wire.ts";
import { createMemoryDecks, type DeckStore } from "./deck-store.ts";

export type Outcome = { add: readonly WireEvent[] };

/** From what was added before, in order of arrival, to what is added now. Is asked again when storing failed. */
export type Choose<Result extends Outcome> = (added: readonly WireEvent[]) => Result;

/** Keeps what is added to the logs of boards, apart from what those logs held in the first place. */
export type EventStore = {
  /** In order of arrival. */
  read: (boardId: string) => Promise<readonly WireEvent[]>;
  /** Adds all that `choose` names or, when storing fails, nothing. Nobody else writes in between. */
  append: <Result extends Outcome>(boardId: string, choose: Choose<Result>) => Promise<Result>;
  /** Forgets all that was added, to every board. */
  reset: () => Promise<void>;
};

/** All that the mocked API keeps. `reset` forgets the presentations too. */
export type ApiStore = EventStore & { decks: DeckStore };

/** Forgets everything when it ends: for tests, for `npm run api`, and for a browser that stores nothing. */
export function createMemoryStore(): ApiStore {
  const { clear: clearDecks, ...decks } = createMemoryDecks();
  const boards = new Map<string, readonly WireEvent[]>();
  const addedTo = (boardId: string) => boards.get(boardId) ?? [];
  return {
    decks,
    read: (boardId) => Promise.resolve(addedTo(boardId)),
    append: (boardId, choose) => {
      const added = addedTo(boardId);
      const outcome = choose(added);
      boards.set(boardId, [...added, ...outcome.add]);
      return Promise.resolve(outcome);
    },
    reset: () => {
      boards.clear();
      clearDecks();
      return Promise.resolve();
    },
  };
}
