import type { Page } from "@playwright/test";
import { BOARDS } from "./steps.ts";
import { keptHere } from "./storage.ts";

type StoredEvent = { id: string; note?: string; own?: { title: string } };
type Deck = {
  id: string;
  title: { nl?: string; en?: string };
  scenes: { title: { nl?: string; en?: string } }[];
};
type Kind = "note" | "own task" | "scene";
type Entry = { kind: Kind; marker: string };

/** What the user wrote, to compare with what the server has, and with what waits in the browser. */
export class Ledger {
  /** Lines of the logs of the boards that only this user can have written. */
  #lines = 0;
  #entries: Entry[] = [];
  /** The last title that each presentation was given. */
  readonly #titles = new Map<string, string>();
  readonly #direct: string;
  readonly #before: Set<string>;

  private constructor(direct: string, before: Set<string>) {
    this.#direct = direct;
    this.#before = before;
  }

  static async open(direct: string): Promise<Ledger> {
    const ids = (await eventsOf(direct)).map(({ id }) => id);
    return new Ledger(direct, new Set(ids));
  }

  line() {
    this.#lines += 1;
  }
  write(entry: Entry) {
    if (entry.kind !== "scene") this.#lines += 1;
    this.#entries.push(entry);
  }
  title(deck: string, text: string) {
    this.#titles.set(deck, text);
  }

  /** What is neither on the server nor kept in the browser now. */
  async missing(page: Page): Promise<string[]> {
    if (this.#entries.length === 0 && this.#titles.size === 0) return [];
    // In this order: what leaves the browser between the two is on the server by then.
    const here = (await keptHere(page)).join("\n");
    const { events, decks } = await this.#server();
    const there = JSON.stringify([events, decks]);
    return [
      ...this.#entries.map(({ marker }) => marker),
      // A title that was changed again meanwhile is not missed.
      ...this.#titles.values(),
    ].filter((marker) => !here.includes(`"${marker}"`) && !there.includes(`"${marker}"`));
  }

  /** When all has been sent: what did not arrive exactly once. */
  async wrongOnServer(): Promise<string[]> {
    const { events, decks } = await this.#server();
    const wrong: string[] = [];
    if (events.length !== this.#lines)
      wrong.push(`${this.#lines} lines were written, ${events.length} are on the server`);
    for (const { kind, marker } of this.#entries) {
      const found =
        kind === "scene"
          ? decks.flatMap(({ scenes }) => scenes).filter(({ title }) => (title.nl ?? title.en) === marker)
          : events.filter(({ note, own }) => (kind === "note" ? note : own?.title) === marker);
      if (found.length !== 1) wrong.push(`${kind} "${marker}" is ${found.length} times on the server`);
    }
    for (const [id, title] of this.#titles) {
      const there = decks.find((deck) => deck.id === id)?.title;
      if (there?.nl !== title && there?.en !== title)
        wrong.push(`${id} is called ${JSON.stringify(there)}, not "${title}"`);
    }
    return wrong;
  }

  async #server() {
    const [events, decks] = await Promise.all([eventsOf(this.#direct), decksOf(this.#direct)]);
    return { events: events.filter(({ id }) => !this.#before.has(id)), decks };
  }
}

async function eventsOf(direct: string): Promise<StoredEvent[]> {
  const logs = await Promise.all(
    BOARDS.map(async (board) => {
      const all: StoredEvent[] = [];
      for (let after: string | null = ""; after !== null; ) {
        const query: string = after === "" ? "" : `?after=${encodeURIComponent(after)}`;
        const answer = await fetch(`${direct}/boards/${board}/events${query}`);
        const { items, next } = (await answer.json()) as { items: StoredEvent[]; next: string | null };
        all.push(...items);
        after = next;
      }
      return all;
    }),
  );
  return logs.flat();
}

async function decksOf(direct: string): Promise<Deck[]> {
  const list = await fetch(`${direct}/presentations`);
  const { items } = (await list.json()) as { items: { id: string }[] };
  return Promise.all(
    items.map(async ({ id }) => (await (await fetch(`${direct}/presentations/${id}`)).json()) as Deck),
  );
}
