import type { Presentation } from "#src/domain/presentation.ts";
import { ApiError, type ApiFailure } from "./api-error.ts";
import type { Draft, DraftStore } from "./draft-store.ts";
import { createPause } from "./pause.ts";
import type { SavedDeck } from "./queries.ts";

/** Why a draft is not saved. */
export type DeckTrouble =
  | { kind: "failed"; failure: ApiFailure }
  /** Somebody else saved another version meanwhile, or deleted it (`null`): the reader chooses. */
  | { kind: "stale"; theirs: SavedDeck | null };

export type DeskState = {
  /** What is written here and not yet on the server, the oldest first. */
  drafts: readonly Draft[];
  /** By key of the draft. */
  troubles: ReadonlyMap<string, DeckTrouble>;
  /** Kept by another version of this page, in a form that this one cannot read. */
  unread: readonly unknown[];
  /** This browser would not keep one of them: it is lost when the page is closed. */
  homeless: boolean;
};

export type DeckDesk = {
  state: () => DeskState;
  subscribe: (listener: () => void) => () => void;
  /** Holds at once and is kept; it is sent when it rests. `replaces` is only asked of the first change. */
  write: (deck: Presentation, replaces: string | null) => void;
  /** Of two versions: "mine" takes the place of theirs, "theirs" that of mine. */
  choose: (deckId: string, whose: "mine" | "theirs") => Promise<void>;
  /** Sends what can be sent, as the reader asks, `first` before the others. Resolves when that is done, or has failed. */
  flush: (first?: string) => Promise<void>;
  /** The same without being asked: not while the server wants to be left alone. */
  flushByItself: () => void;
  /** Nothing of this presentation is sent any more: it was deleted. */
  drop: (deckId: string) => Promise<void>;
};

export type DeskOptions = {
  store: DraftStore;
  load: (id: string) => Promise<SavedDeck>;
  save: (deck: Presentation, replaces: string | null) => Promise<SavedDeck>;
  /** One tab sends at a time. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** The server has this version now. */
  onSaved: (saved: SavedDeck) => void;
  createKey: () => string;
};

/** Typing that rests this long is sent, in milliseconds. */
const REST = 600;
/** Of an answer that did not come in all that time it is no longer known which version it was about. */
const MOST_SENT = 10;

/** The draft of a presentation: what stands on screen. */
export const draftOf = ({ drafts }: DeskState, deckId: string): Draft | null =>
  drafts.find(({ deck }) => deck.id === deckId) ?? null;

/** Keeps presentations before it sends them, and never writes over a version that the reader has not seen. */
export function createDesk({ store, load, save, alone, onSaved, createKey }: DeskOptions): DeckDesk {
  let state: DeskState = { drafts: [], troubles: new Map(), unread: [], homeless: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Keys that the store has: when one is gone from there, another tab has saved it. */
  const kept = new Set<string>();
  /** Keys of what the store would not take as it is now. */
  const loose = new Set<string>();
  const listeners = new Set<() => void>();
  const set = (change: Partial<DeskState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const trouble = (key: string, what: DeckTrouble | null) => {
    const troubles = new Map(state.troubles);
    if (what) troubles.set(key, what);
    else troubles.delete(key);
    set({ troubles });
  };
  const failed = (key: string, failure: ApiFailure) => {
    pause.heed(failure);
    trouble(key, { kind: "failed", failure });
  };
  const current = (key: string) => state.drafts.find((draft) => draft.key === key);
  const put = async (draft: Draft) => {
    const others = state.drafts.filter(({ key }) => key !== draft.key);
    const known = others.length < state.drafts.length;
    set({
      drafts: known
        ? state.drafts.map((old) => (old.key === draft.key ? draft : old))
        : [...state.drafts, draft],
    });
    try {
      await store.put(draft);
      kept.add(draft.key);
      loose.delete(draft.key);
    } catch {
      // It may have been sent meanwhile.
      if (current(draft.key)) loose.add(draft.key);
    }
    set({ homeless: loose.size > 0 });
  };
  const forget = async (key: string) => {
    trouble(key, null);
    set({ drafts: state.drafts.filter((draft) => draft.key !== key) });
    kept.delete(key);
    loose.delete(key);
    set({ homeless: loose.size > 0 });
    await store.remove(key).catch(() => undefined);
  };

  const loaded = store
    .all()
    .then((drafts) => {
      for (const { key } of drafts) kept.add(key);
      const known = new Set(state.drafts.map(({ key }) => key));
      return set({ drafts: [...drafts.filter(({ key }) => !known.has(key)), ...state.drafts] });
    })
    .then(async () => set({ unread: (await store.unread?.()) ?? [] }))
    .catch(() => undefined);

  /** The server has what was sent; what was written meanwhile goes on from there. */
  const isSaved = async (key: string, sent: Presentation, saved: SavedDeck) => {
    onSaved(saved);
    trouble(key, null);
    const now = current(key);
    if (now && now.deck !== sent) await put({ ...now, replaces: saved.etag, sent: [] });
    else await forget(key);
  };
  const send = async (key: string): Promise<void> => {
    if (kept.has(key) && !(await store.has(key).catch(() => true))) {
      set({ drafts: state.drafts.filter((draft) => draft.key !== key) });
      return;
    }
    // As it is by now: typing does not wait for this.
    const draft = current(key);
    if (!draft) return;
    const { deck, replaces, sent = [] } = draft;
    // Kept before it goes: whoever closes the page meanwhile finds out later whether it arrived.
    const text = textOf(deck);
    if (sent.at(-1) !== text) await put({ ...draft, sent: [...sent, text].slice(-MOST_SENT) });
    try {
      await isSaved(key, deck, await save(deck, replaces));
    } catch (error: unknown) {
      if (!(error instanceof ApiError)) throw error;
      if (error.failure.kind !== "http" || error.failure.status !== 412) {
        failed(key, error.failure);
        return;
      }
      await compare({ key, deck, sent });
    }
  };
  /**
   * Refused, for there is another version. It may be this very one, or an earlier one of this draft: the answer got lost
   * on the way.
   */
  const compare = async ({ key, deck, sent = [] }: Pick<Draft, "key" | "deck" | "sent">) => {
    try {
      const theirs = await load(deck.id);
      const now = current(key);
      if (textOf(theirs.deck) === textOf(deck)) await isSaved(key, deck, theirs);
      else if (now && sent.includes(textOf(theirs.deck))) {
        await put({ ...now, replaces: theirs.etag, sent: [] });
        await send(key);
      } else trouble(key, { kind: "stale", theirs });
    } catch (error: unknown) {
      if (!(error instanceof ApiError)) throw error;
      const gone = error.failure.kind === "http" && error.failure.status === 404;
      if (gone) trouble(key, { kind: "stale", theirs: null });
      else failed(key, error.failure);
    }
  };

  let sending: Promise<void> | null = null;
  // Only the oldest of each presentation: the next one replaces what that becomes.
  const sendable = () =>
    state.drafts.filter(
      (draft) => draftOf(state, draft.deck.id) === draft && state.troubles.get(draft.key)?.kind !== "stale",
    );
  const sendAll = async (first?: string) => {
    const tried = new Set<Presentation>();
    const next = () => {
      const untried = sendable().filter(({ deck }) => !tried.has(deck));
      return untried.find(({ deck }) => deck.id === first) ?? untried[0];
    };
    const errors: unknown[] = [];
    for (let draft = next(); draft; draft = next()) {
      tried.add(draft.deck);
      // What the server said of one of them holds for all.
      const reason = pause.reason();
      if (reason) trouble(draft.key, { kind: "failed", failure: reason });
      // What cannot be sent at all keeps no other from going.
      else await send(draft.key).catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw errors[0];
  };
  const flush = async (first?: string): Promise<void> => {
    clearTimeout(timer);
    pause.end();
    await loaded;
    sending ??= alone(() => sendAll(first)).finally(() => {
      sending = null;
    });
    await sending;
  };
  const flushByItself = () => {
    const reason = pause.reason();
    if (!reason) return void flush();
    for (const { key } of sendable()) trouble(key, { kind: "failed", failure: reason });
  };
  const pause = createPause(flushByItself);
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(flushByItself, REST);
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    write: (deck, replaces) => {
      const before = draftOf(state, deck.id);
      void put(before ? { ...before, deck } : { key: createKey(), deck, replaces });
      rest();
    },
    choose: async (deckId, whose) => {
      const draft = draftOf(state, deckId);
      const what = draft && state.troubles.get(draft.key);
      if (!draft || what?.kind !== "stale") return;
      if (whose === "theirs") {
        await forget(draft.key);
        if (what.theirs) onSaved(what.theirs);
        return;
      }
      trouble(draft.key, null);
      await put({ ...draft, replaces: what.theirs?.etag ?? null, sent: [] });
      await flush();
    },
    flush,
    flushByItself,
    drop: async (deckId) => {
      for (const { key, deck } of state.drafts) if (deck.id === deckId) await forget(key);
    },
  };
}

/** To compare two versions. When it was written is no difference to choose by. */
const textOf = (deck: Presentation) => JSON.stringify({ ...deck, updatedAt: "" });
