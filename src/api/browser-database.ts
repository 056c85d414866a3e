import { type DBSchema, type IDBPDatabase, openDB } from "idb";

type Work<Schema extends DBSchema, Result> = (database: IDBPDatabase<Schema>) => Promise<Result>;

/** A browser can also say nothing at all when it is asked for its storage. */
const PATIENCE_MS = 4000;

/**
 * A database in this browser, opened at the first question. Everything is tried twice, for the browser may have closed
 * what was open: work must be stored whole or not at all. Rejects when nothing can be stored: it is blocked, or full.
 */
export function browserDatabase<Schema extends DBSchema>(
  name: string,
  create: (database: IDBPDatabase<Schema>) => void,
): <Result>(work: Work<Schema, Result>) => Promise<Result> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = () => {
    opened = null;
  };
  // Async, so that a browser without the word `indexedDB` rejects as well.
  const open = async () =>
    openDB<Schema>(name, 1, {
      upgrade: create,
      // Somebody deletes it, or a later version of this page wants to change it: make way.
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
  return async (work) => {
    const attempt = async () => {
      opened ??= inTime(open());
      return inTime(work(await opened));
    };
    try {
      return await attempt();
    } catch {
      forget();
      return attempt();
    }
  };
}

function inTime<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("The storage of the browser is silent.")), PATIENCE_MS);
    void work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
