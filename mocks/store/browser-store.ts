import { once } from "../db.ts";
import type { DeckStore } from "./deck-store.ts";
import { type ApiStore, createMemoryStore } from "./event-store.ts";
import { createIndexedStore } from "./indexed-store.ts";

export type BrowserStore = ApiStore & {
  /** False once the browser has refused to store something: what is added from then on ends with the page. */
  isKept: () => boolean;
};

/** What the browser stores and, from the first time that this fails, after it what is held in memory. */
export function createBrowserStore(stored: ApiStore = createIndexedStore()): BrowserStore {
  const memory = createMemoryStore();
  let kept = true;
  const fails = () => {
    kept = false;
  };
  const readStored = (boardId: string) =>
    stored.read(boardId).catch(() => {
      fails();
      return [];
    });
  const readDecks = async () => {
    const decks = await stored.decks.all().catch(() => {
      fails();
      return [];
    });
    return new Map([...decks, ...(await memory.decks.all())]);
  };
  const decks: DeckStore = {
    all: readDecks,
    write: async (id, decide) => {
      if (kept) {
        try {
          return await stored.decks.write(id, decide);
        } catch {
          fails();
        }
      }
      const before = (await readDecks()).get(id);
      return memory.decks.write(id, () => decide(before));
    },
  };
  return {
    decks,
    isKept: () => kept,
    read: async (boardId) => [...(await readStored(boardId)), ...(await memory.read(boardId))],
    append: async (boardId, choose) => {
      if (kept) {
        try {
          return await stored.append(boardId, choose);
        } catch {
          fails();
        }
      }
      const before = await readStored(boardId);
      return memory.append(boardId, (added) => choose([...before, ...added]));
    },
    reset: async () => {
      await memory.reset();
      await stored.reset().catch(fails);
    },
  };
}

/** The one of this page: for the mocked API, and for who asks whether things are kept or wants to start anew. */
export const browserStore = once(() => createBrowserStore());
