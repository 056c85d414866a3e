import type { WireEvent } from "../boards/wire.ts";

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

/** Forgets everything when it ends: for tests, for `npm run api`, and for a browser that stores nothing. */
export function createMemoryStore(): EventStore {
  const boards = new Map<string, readonly WireEvent[]>();
  const addedTo = (boardId: string) => boards.get(boardId) ?? [];
  return {
    read: (boardId) => Promise.resolve(addedTo(boardId)),
    append: (boardId, choose) => {
      const added = addedTo(boardId);
      const outcome = choose(added);
      boards.set(boardId, [...added, ...outcome.add]);
      return Promise.resolve(outcome);
    },
    reset: () => {
      boards.clear();
      return Promise.resolve();
    },
  };
}
