import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { WireEvent } from "../boards/wire.ts";
import type { KeptDeck } from "./deck-store.ts";
import type { ApiStore } from "./event-store.ts";

const NAME = "leersteun-voorbeeldbesturen";

type Schema = DBSchema & {
  /** Under a number that counts up: the order of arrival. */
  events: {
    key: number;
    value: { boardId: string; event: WireEvent };
    indexes: { boardId: string };
  };
  /** Under the id of the presentation. */
  decks: { key: string; value: KeptDeck };
};

type Database = IDBPDatabase<Schema>;

/** A browser can also say nothing at all when it is asked for its storage. */
const PATIENCE_MS = 4000;

/**
 * Keeps additions in the browser. Every page with the mocked API shares them: nothing is held in memory, and a
 * transaction that writes waits for that of another page. Rejects when the browser stores nothing, or no more.
 */
export function createIndexedStore(): ApiStore {
  let opened: Promise<Database> | null = null;
  const forget = () => {
    opened = null;
  };
  const opening = () => {
    opened ??= inTime(openDatabase(forget));
    return opened;
  };
  /** Twice, for a browser may have closed what was open. Something is stored whole or not at all, so that is safe. */
  const attempt = async <Result>(work: (database: Database) => Promise<Result>): Promise<Result> => {
    try {
      return await work(await opening());
    } catch {
      forget();
      return work(await opening());
    }
  };
  return {
    decks: {
      all: () =>
        attempt(async (database) => {
          const { store, done } = database.transaction("decks");
          const [ids, decks] = await Promise.all([store.getAllKeys(), store.getAll(), done]);
          return new Map(ids.map((id, index) => [id, decks[index] ?? null]));
        }),
      write: (id, decide) =>
        attempt(async (database) => {
          const transaction = database.transaction("decks", "readwrite", { durability: "strict" });
          const outcome = decide(await transaction.store.get(id));
          if (outcome.put !== undefined) await transaction.store.put(outcome.put, id);
          await transaction.done;
          return outcome;
        }),
    },
    read: (boardId) =>
      attempt(async (database) => {
        const rows = await database.getAllFromIndex("events", "boardId", boardId);
        return rows.map(({ event }) => event);
      }),
    append: (boardId, choose) =>
      attempt(async (database) => {
        const transaction = database.transaction("events", "readwrite", { durability: "strict" });
        const rows = await transaction.store.index("boardId").getAll(boardId);
        const outcome = choose(rows.map(({ event }) => event));
        const added = outcome.add.map((event) => transaction.store.add({ boardId, event }));
        await Promise.all([...added, transaction.done]);
        return outcome;
      }),
    reset: () =>
      attempt(async (database) => {
        const transaction = database.transaction(["events", "decks"], "readwrite");
        const stores = [transaction.objectStore("events"), transaction.objectStore("decks")] as const;
        await Promise.all([...stores.map((store) => store.clear()), transaction.done]);
      }),
  };
}

/** Async, so that a browser without the word `indexedDB` rejects as well. */
async function openDatabase(onClosed: () => void): Promise<Database> {
  return openDB<Schema>(NAME, 2, {
    upgrade: (database, before) => {
      if (before < 1) {
        const events = database.createObjectStore("events", { autoIncrement: true });
        events.createIndex("boardId", "boardId");
      }
      database.createObjectStore("decks");
    },
    // Somebody deletes it, or a later version of this page wants to change it: make way.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

function inTime<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("The storage of the browser is silent.")), PATIENCE_MS);
    void work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
