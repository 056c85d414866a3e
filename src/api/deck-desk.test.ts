import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Presentation } from "#src/domain/presentation.ts";
import { ApiError } from "./api-error.ts";
import { createDesk, type DeckDesk, draftOf } from "./deck-desk.ts";
import type { Draft, DraftStore } from "./draft-store.ts";
import type { SavedDeck } from "./queries.ts";

const deck = (title: string): Presentation => ({
  id: "p",
  title: { nl: title },
  scenes: [],
  updatedAt: "2026-11-22T10:00:00.000Z",
});
const refused = (status: number) =>
  new ApiError("/presentations/p", { kind: "http", status, title: "", detail: null });

/** A server with one presentation, and what a page keeps of it. */
let server: SavedDeck | null;
let reachable: boolean;
/** What it answers the next times. */
let refusals: ApiError[];
let saves: number;
/** False: it does what it is asked, and nobody hears of it. */
let answers: boolean;
let shelf: Map<string, Draft>;
let keys: number;

const store: DraftStore = {
  all: () => Promise.resolve([...shelf.values()]),
  has: (key) => Promise.resolve(shelf.has(key)),
  put: (draft) => Promise.resolve(void shelf.set(draft.key, draft)),
  remove: (key) => Promise.resolve(void shelf.delete(key)),
};

function openDesk(over: Partial<DraftStore> = {}): DeckDesk {
  return createDesk({
    store: { ...store, ...over },
    load: () =>
      !answers
        ? Promise.reject(new ApiError("/presentations/p", { kind: "network" }))
        : server
          ? Promise.resolve(server)
          : Promise.reject(refused(404)),
    save: (sent, replaces) => {
      saves += 1;
      const refusal = refusals.shift();
      if (refusal) return Promise.reject(refusal);
      if (!reachable) return Promise.reject(new ApiError("/presentations/p", { kind: "network" }));
      if ((server?.etag ?? null) !== replaces) return Promise.reject(refused(412));
      server = { deck: sent, etag: `${server?.etag ?? ""}+` };
      return answers
        ? Promise.resolve(server)
        : Promise.reject(new ApiError("/presentations/p", { kind: "network" }));
    },
    alone: (work) => work(),
    onSaved: () => {},
    createKey: () => `draft-${(keys += 1)}`,
  });
}
const troubleOf = (desk: DeckDesk) => {
  const draft = draftOf(desk.state(), "p");
  return draft && desk.state().troubles.get(draft.key);
};

beforeEach(() => {
  server = { deck: deck("Op de server"), etag: "v1" };
  reachable = true;
  refusals = [];
  saves = 0;
  answers = true;
  shelf = new Map();
  keys = 0;
});
afterEach(() => void vi.useRealTimers());

it("what is written holds at once, is sent, and is then no draft any more", async () => {
  const desk = openDesk();
  desk.write(deck("Van mij"), "v1");
  expect(draftOf(desk.state(), "p")?.deck.title.nl).toBe("Van mij");
  await desk.flush();
  expect(server?.deck.title.nl).toBe("Van mij");
  expect(desk.state().drafts).toEqual([]);
  expect(shelf.size).toBe(0);
});

it("without a connection a draft says so, is there in the next page, and is sent from there", async () => {
  reachable = false;
  const before = openDesk();
  before.write(deck("In de trein"), "v1");
  await before.flush();
  expect(troubleOf(before)).toMatchObject({ kind: "failed", failure: { kind: "network" } });
  const after = openDesk();
  await after.flush();
  expect(draftOf(after.state(), "p")?.deck.title.nl).toBe("In de trein");
  reachable = true;
  await after.flush();
  expect(server?.deck.title.nl).toBe("In de trein");
  // The first page finds that it has been done.
  await before.flush();
  expect(before.state().drafts).toEqual([]);
});

it.each([
  ["mine", "Van mij"],
  ["theirs", "Van een collega"],
] as const)("of two versions the reader chooses %s, and until then both are there", async (whose, title) => {
  const desk = openDesk();
  server = { deck: deck("Van een collega"), etag: "v2" };
  desk.write(deck("Van mij"), "v1");
  await desk.flush();
  await desk.flush();
  expect(draftOf(desk.state(), "p")?.deck.title.nl).toBe("Van mij");
  expect(troubleOf(desk)).toEqual({ kind: "stale", theirs: server });
  await desk.choose("p", whose);
  expect(server.deck.title.nl).toBe(title);
  expect(desk.state().drafts).toEqual([]);
});

it("of one that was deleted meanwhile mine can come back", async () => {
  const desk = openDesk();
  server = null;
  desk.write(deck("Van mij"), "v1");
  await desk.flush();
  expect(troubleOf(desk)).toEqual({ kind: "stale", theirs: null });
  await desk.choose("p", "mine");
  expect((server as SavedDeck | null)?.deck.title.nl).toBe("Van mij");
});

it("an answer that got lost is no other version", async () => {
  const desk = openDesk();
  server = { deck: { ...deck("Van mij"), updatedAt: "2026-11-22T10:00:00.001Z" }, etag: "v2" };
  desk.write(deck("Van mij"), "v1");
  await desk.flush();
  expect(desk.state().drafts).toEqual([]);
});

it("a version that arrived while its answer got lost is no other version for what is written after it", async () => {
  const before = openDesk();
  answers = false;
  before.write(deck("Eerst"), "v1");
  await before.flush();
  before.write(deck("Dan"), "v1");
  await before.flush();
  expect(server?.deck.title.nl).toBe("Eerst");
  // The page is closed, and another one goes on.
  answers = true;
  const after = openDesk();
  await after.flush();
  expect(server?.deck.title.nl).toBe("Dan");
  expect(after.state().drafts).toEqual([]);
});

it("what is written while it is being sent is sent after it", async () => {
  const desk = openDesk();
  desk.write(deck("Eerst"), "v1");
  const sending = desk.flush();
  desk.write(deck("Dan"), "v1");
  await sending;
  await desk.flush();
  expect(server).toEqual({ deck: deck("Dan"), etag: expect.stringMatching(/^v1\+/) as string });
  expect(desk.state().drafts).toEqual([]);
});

it("what is written while the browser still looks for what it kept is not written over", async () => {
  const desk = openDesk({
    has: async (key) => {
      await Promise.resolve();
      desk.write(deck("Dan"), "v1");
      return shelf.has(key);
    },
  });
  desk.write(deck("Eerst"), "v1");
  await desk.flush();
  expect(server?.deck.title.nl).toBe("Dan");
});

it("drafts of two pages are both kept: the second is compared with what the first became", async () => {
  shelf.set("a", { key: "a", deck: deck("Ene pagina"), replaces: "v1" });
  shelf.set("b", { key: "b", deck: deck("Andere pagina"), replaces: "v1" });
  const desk = openDesk();
  await desk.flush();
  expect(server?.deck.title.nl).toBe("Ene pagina");
  expect(draftOf(desk.state(), "p")?.deck.title.nl).toBe("Andere pagina");
  expect(troubleOf(desk)?.kind).toBe("stale");
});

it("a browser that keeps nothing is said, and the draft is sent all the same", async () => {
  const desk = openDesk({ put: () => Promise.reject(new Error("full")) });
  reachable = false;
  desk.write(deck("Los"), "v1");
  await desk.flush();
  expect(desk.state().homeless).toBe(true);
  reachable = true;
  await desk.flush();
  expect(server?.deck.title.nl).toBe("Los");
  // What is on the server need not be kept here.
  expect(desk.state().homeless).toBe(false);
});

it("a server that asks to wait is left alone that long, unless the reader asks", async () => {
  vi.useFakeTimers();
  const busy = () =>
    new ApiError("/presentations/p", { kind: "http", status: 503, title: "", detail: null, retryAfter: 60 });
  refusals = [busy(), busy()];
  const desk = openDesk();
  desk.write(deck("Van mij"), "v1");
  await desk.flush();
  desk.write(deck("Nog verder"), "v1");
  desk.flushByItself();
  await vi.advanceTimersByTimeAsync(50_000);
  expect(saves).toBe(1);
  await desk.flush();
  expect(saves).toBe(2);
  expect(troubleOf(desk)).toMatchObject({ kind: "failed", failure: { retryAfter: 60 } });
  await vi.advanceTimersByTimeAsync(59_000);
  expect(saves).toBe(2);
  await vi.advanceTimersByTimeAsync(2000);
  expect(server?.deck.title.nl).toBe("Nog verder");
  expect(desk.state().drafts).toEqual([]);
});

it("what a busy server says of one presentation is said of the others too, and the one that is asked for goes first", async () => {
  vi.useFakeTimers();
  const busy = () =>
    new ApiError("/presentations/p", { kind: "http", status: 503, title: "", detail: null, retryAfter: 300 });
  refusals = [busy()];
  const desk = openDesk();
  desk.write(deck("Van mij"), "v1");
  await desk.flush();
  server = null;
  desk.write({ ...deck("Een andere"), id: "q" }, null);
  desk.flushByItself();
  const other = draftOf(desk.state(), "q");
  expect(saves).toBe(1);
  expect(other && desk.state().troubles.get(other.key)).toMatchObject({ failure: { retryAfter: 300 } });
  refusals = [];
  await desk.flush("q");
  // That of `p` replaces what is gone, and waits for a choice; `q` was there before it.
  expect(server).toMatchObject({ deck: { id: "q" } });
  expect(draftOf(desk.state(), "q")).toBeNull();
});
