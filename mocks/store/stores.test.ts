import "fake-indexeddb/auto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { WireEvent } from "../boards/wire.ts";
import type { WireDeck } from "../presentations/wire.ts";
import { createBrowserStore } from "./browser-store.ts";
import type { KeptDeck } from "./deck-store.ts";
import { type ApiStore, createMemoryStore, type EventStore } from "./event-store.ts";
import { openFileStore } from "./file-store.ts";
import { createIndexedStore } from "./indexed-store.ts";

const event = (note: string): WireEvent => ({
  id: crypto.randomUUID(),
  taskId: "tk-anker",
  status: "bezig",
  effectiveOn: "2023-03-06",
  recordedAt: "2023-03-07T09:30:00.000Z",
  role: "school",
  note,
});
const add = (store: EventStore, boardId: string, ...events: WireEvent[]) =>
  store.append(boardId, () => ({ add: events }));
const notes = async (store: EventStore, boardId: string) =>
  (await store.read(boardId)).map(({ note }) => note);

const folder = mkdtempSync(join(tmpdir(), "events-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
let files = 0;
const newFile = () => {
  files += 1;
  return join(folder, `${files}.json`);
};

/** Each with a way to open it once more, as after a restart or in another page; memory has none. */
const kinds: [string, () => Promise<{ store: ApiStore; again: (() => Promise<ApiStore>) | null }>][] = [
  ["in memory", () => Promise.resolve({ store: createMemoryStore(), again: null })],
  [
    "in a file",
    async () => {
      const file = newFile();
      return { store: await openFileStore(file), again: () => openFileStore(file) };
    },
  ],
  [
    "in the browser's storage",
    async () => {
      const store = createIndexedStore();
      await store.reset();
      return { store, again: () => Promise.resolve(createIndexedStore()) };
    },
  ],
  [
    "in the browser, whatever it allows",
    async () => {
      const store = createBrowserStore();
      await store.reset();
      return { store, again: () => Promise.resolve(createBrowserStore()) };
    },
  ],
];

describe.each(kinds)("a store of events %s", (_, open) => {
  let store: EventStore;
  let again: (() => Promise<EventStore>) | null;
  beforeEach(async () => {
    ({ store, again } = await open());
  });

  it("gives each board what was added to it, in order of arrival", async () => {
    const first = event("eerst");
    await add(store, "linde", first, event("dan"));
    await add(store, "kompas", event("elders"));
    await add(store, "linde", event("later"));
    expect(await store.read("linde")).toHaveLength(3);
    expect((await store.read("linde"))[0]).toEqual(first);
    expect(await notes(store, "linde")).toEqual(["eerst", "dan", "later"]);
    expect(await notes(store, "kompas")).toEqual(["elders"]);
    expect(await notes(store, "zeewind")).toEqual([]);
  });

  it("shows what is there to who chooses what comes next, and answers what was chosen", async () => {
    await add(store, "linde", event("eerst"));
    const outcome = await store.append("linde", (added) => ({
      add: [],
      seen: added.map(({ note }) => note),
    }));
    expect(outcome).toEqual({ add: [], seen: ["eerst"] });
    expect(await notes(store, "linde")).toEqual(["eerst"]);
  });

  it("lets nobody in between: of many that add once, one does", async () => {
    const once = () => store.append("linde", (added) => ({ add: added.length === 0 ? [event("een")] : [] }));
    await Promise.all(Array.from({ length: 10 }, once));
    expect(await notes(store, "linde")).toEqual(["een"]);
  });

  it("forgets everything at a reset", async () => {
    await add(store, "linde", event("a"));
    await add(store, "kompas", event("b"));
    await store.reset();
    expect([...(await store.read("linde")), ...(await store.read("kompas"))]).toEqual([]);
    await add(store, "linde", event("nieuw"));
    expect(await notes(store, "linde")).toEqual(["nieuw"]);
  });

  it("is the same when it is opened again", async () => {
    await add(store, "linde", event("blijft"));
    const later = (await again?.()) ?? store;
    expect(await later.read("linde")).toEqual(await store.read("linde"));
    expect(await notes(later, "linde")).toEqual(["blijft"]);
  });
});

describe("two pages with one storage", () => {
  it("see at once what the other wrote or reset, and write one after the other", async () => {
    const [one, other] = [createBrowserStore(), createBrowserStore()];
    await one.reset();
    expect(await notes(other, "linde")).toEqual([]);
    await add(one, "linde", event("van de ene"));
    expect(await notes(other, "linde")).toEqual(["van de ene"]);
    const count = (store: EventStore) =>
      store.append("linde", (added) => ({ add: [event(String(added.length))] }));
    await Promise.all([count(one), count(other), count(one), count(other)]);
    expect(await notes(one, "linde")).toEqual(["van de ene", "1", "2", "3", "4"]);
    await other.reset();
    expect(await notes(one, "linde")).toEqual([]);
  });
});

describe("a browser that stores nothing, or no more", () => {
  const blocked = () => Promise.reject(new Error("blocked"));
  const refusing: ApiStore = {
    decks: { all: blocked, write: blocked },
    read: () => Promise.reject(new Error("blocked")),
    append: () => Promise.reject(new Error("full")),
    reset: () => Promise.reject(new Error("blocked")),
  };

  it("is said, and the page goes on from memory", async () => {
    const store = createBrowserStore(refusing);
    expect(store.isKept()).toBe(true);
    expect(await notes(store, "linde")).toEqual([]);
    expect(store.isKept()).toBe(false);
    await add(store, "linde", event("in dit venster"));
    expect(await notes(store, "linde")).toEqual(["in dit venster"]);
    await store.reset();
    expect(await notes(store, "linde")).toEqual([]);
  });

  it("keeps showing what it had stored before it was full", async () => {
    const stored = createMemoryStore();
    const store = createBrowserStore({ ...stored, append: refusing.append });
    await add(stored, "linde", event("bewaard"));
    await store.append("linde", (added) => ({ add: [event(`na ${added.length}`)] }));
    await store.append("linde", (added) => ({ add: [event(`na ${added.length}`)] }));
    expect(await notes(store, "linde")).toEqual(["bewaard", "na 1", "na 2"]);
    expect(store.isKept()).toBe(false);
  });

  it("is no reason to fall back when all goes well", async () => {
    const store = createBrowserStore();
    await add(store, "linde", event("goed"));
    expect(store.isKept()).toBe(true);
    await store.reset();
  });
});

describe.each(kinds)("a store of presentations %s", (_, open) => {
  const deck = (id: string, title: string): WireDeck => ({
    id,
    title: { nl: title },
    scenes: [],
    updatedAt: "2026-11-22T10:00:00.000Z",
  });

  it("keeps what was written and what was deleted, until it is reset", async () => {
    const { store, again } = await open();
    await store.decks.write("a", () => ({ put: deck("a", "Eerst") }));
    await store.decks.write("a", (kept) => ({ put: deck("a", `${kept?.title.nl}, dan`) }));
    await store.decks.write("voorbeeld", (kept) => (kept === undefined ? { put: null } : {}));
    const later = (await again?.()) ?? store;
    const kept = new Map<string, KeptDeck>([
      ["a", deck("a", "Eerst, dan")],
      ["voorbeeld", null],
    ]);
    expect(await later.decks.all()).toEqual(kept);
    await later.decks.write("a", () => ({}));
    expect(await later.decks.all()).toEqual(kept);
    await later.reset();
    expect((await later.decks.all()).size).toBe(0);
  });
});
