import type { Page } from "@playwright/test";
import type { StorageWeather } from "./weather.ts";

// oxlint-disable typescript/unbound-method -- what the browser gave is called on what it was asked of
/**
 * A browser whose storage can be full or blocked, also right after a reload: what it is stands in `window.name`, which
 * goes with the window.
 */
export const breakableStorage = (page: Page) =>
  page.addInitScript(() => {
    const is = (weather: string) => window.name === weather;
    const refusal = () => new DOMException("The operation is insecure.", "SecurityError");
    const fullness = () => new DOMException("The quota has been exceeded.", "QuotaExceededError");
    const own = window as unknown as { openUnbroken: typeof indexedDB.open };
    own.openUnbroken = indexedDB.open.bind(indexedDB);
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...args) {
      if (is("blocked")) throw refusal();
      return open.apply(this, args);
    };
    for (const name of ["add", "put"] as const) {
      const native = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...args) {
        if (is("full")) throw fullness();
        return native.apply(this, args);
      };
    }
    const { setItem, getItem } = Storage.prototype;
    Storage.prototype.setItem = function (...args) {
      if (is("blocked")) throw refusal();
      if (is("full")) throw fullness();
      setItem.apply(this, args);
    };
    Storage.prototype.getItem = function (...args) {
      if (is("blocked")) throw refusal();
      return getItem.apply(this, args);
    };
    // Where nothing may be kept, Chromium gives no locks either.
    const { request } = LockManager.prototype;
    LockManager.prototype.request = function (this: LockManager, ...args: unknown[]) {
      return is("blocked")
        ? Promise.reject(refusal())
        : (Reflect.apply(request, this, args) as Promise<never>);
    };
  });

export const setStorage = (page: Page, weather: StorageWeather): Promise<void> =>
  page.evaluate((name) => {
    window.name = name;
  }, weather);

/** What waits in this browser, beyond all weather: the texts of all that is kept to be sent. */
export const keptHere = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { openUnbroken } = window as unknown as { openUnbroken: typeof indexedDB.open };
    const read = async (name: string, store: string) => {
      // Opening what is not there would make it, empty, in the place of the product.
      const known = await indexedDB.databases();
      if (!known.some((database) => database.name === name)) return [];
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = openUnbroken(name);
        opening.addEventListener("success", () => resolve(opening.result));
        opening.addEventListener("error", () => reject(opening.error ?? new Error(name)));
      });
      const asked = database.transaction(store).objectStore(store).getAll();
      const all = await new Promise<unknown[]>((resolve, reject) => {
        asked.addEventListener("success", () => resolve(asked.result as unknown[]));
        asked.addEventListener("error", () => reject(asked.error ?? new Error(store)));
      });
      database.close();
      return all.map((each) => JSON.stringify(each));
    };
    return [
      ...(await read("leersteun.outbox", "parcels")),
      ...(await read("leersteun.presentaties", "drafts")),
    ];
  });

/** Does the page ask twice before it is left? */
export const asksTwice = (page: Page): Promise<boolean> =>
  page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
