import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { Presentation, PresentationSummary } from "#src/domain/presentation.ts";
import { ApiError } from "./api-error.ts";
import { inOneTab, otherTabs } from "./between-tabs.ts";
import { createDesk, type DeckDesk, type DeckTrouble, draftOf, type DeskState } from "./deck-desk.ts";
import { deckQuery, decksQuery, speaking } from "./deck-queries.ts";
import { browserDrafts } from "./draft-store.ts";
import { keepSending } from "./keep-sending.ts";
import type { SavedDeck } from "./queries.ts";
import { createUuid, momentNow } from "./write-events.ts";

const NAME = "leersteun.presentaties";

const desks = new WeakMap<QueryClient, DeckDesk>();

/** The desk of this page; what it has saved, the other tabs read again. */
function sharedDesk(queryClient: QueryClient): DeckDesk {
  const known = desks.get(queryClient);
  if (known) return known;
  const { tell, listen } = otherTabs<string>(NAME);
  const desk = createDesk({
    store: browserDrafts(),
    load: (id) => speaking(queryClient, ({ one }) => one(id)),
    save: (deck, replaces) => speaking(queryClient, ({ save }) => save(deck, replaces)),
    alone: (work) => inOneTab(NAME, work),
    onSaved: (saved) => {
      queryClient.setQueryData(deckQuery(saved.deck.id).queryKey, saved);
      void queryClient.invalidateQueries({ queryKey: decksQuery.queryKey, exact: true });
      tell(saved.deck.id);
    },
    createKey: createUuid,
  });
  listen(() => void queryClient.invalidateQueries({ queryKey: decksQuery.queryKey }));
  keepSending({
    flush: desk.flushByItself,
    waits: () => desk.state().drafts.length > 0,
    isHomeless: () => desk.state().homeless,
  });
  desks.set(queryClient, desk);
  return desk;
}

const EMPTY: DeskState = { drafts: [], troubles: new Map(), unread: [], homeless: false };

/** `null` in a page that was rendered beforehand. */
function useDesk(): { desk: DeckDesk | null; state: DeskState } {
  const queryClient = useQueryClient();
  const desk = typeof window === "undefined" ? null : sharedDesk(queryClient);
  const state = useSyncExternalStore(
    desk?.subscribe ?? (() => () => {}),
    desk?.state ?? (() => EMPTY),
    () => EMPTY,
  );
  return { desk, state };
}

/** All presentations; those that only stand here so far among them. `null` while the server has not answered. */
export function useDecks() {
  const { data, error, refetch } = useQuery(decksQuery);
  const { state } = useDesk();
  const drafts = new Map(state.drafts.map(({ deck }) => [deck.id, summaryOf(deck)]));
  const known = data?.map((deck) => drafts.get(deck.id) ?? deck);
  const isKnown = new Set(data?.map(({ id }) => id));
  const added = [...drafts.values()].filter(({ id }) => !isKnown.has(id));
  const decks = known ? [...known, ...added] : added.length > 0 ? added : null;
  return { decks, error, retry: () => void refetch(), unread: state.unread };
}

/** Which one is open: of a link that names none, the first. */
export const openDeckId = (
  named: string | null,
  decks: readonly PresentationSummary[] | null,
): string | null => named ?? decks?.[0]?.id ?? null;

const summaryOf = ({ id, title, scenes, updatedAt }: Presentation): PresentationSummary => ({
  id,
  title,
  scenes: scenes.length,
  updatedAt,
});

export type OpenDeck = {
  /** As it stands here; `null` while it is not there. */
  deck: Presentation | null;
  error: Error | null;
  retry: () => void;
  /** Not on the server yet. */
  unsaved: boolean;
  trouble: DeckTrouble | null;
  homeless: boolean;
  /** Puts a changed one in its place. */
  change: (deck: Presentation) => void;
  choose: (whose: "mine" | "theirs") => void;
  save: () => void;
};

/** One presentation, as it stands here. */
export function useDeck(id: string): OpenDeck {
  const { data, error, refetch } = useQuery(deckQuery(id));
  const { desk, state } = useDesk();
  const draft = draftOf(state, id);
  return {
    deck: draft?.deck ?? data?.deck ?? null,
    error: draft ? null : error,
    retry: () => void refetch(),
    unsaved: draft !== null,
    trouble: draft ? (state.troubles.get(draft.key) ?? null) : null,
    homeless: state.homeless,
    change: (deck) => desk?.write({ ...deck, updatedAt: momentNow() }, data?.etag ?? null),
    choose: (whose) => void desk?.choose(id, whose),
    save: () => void desk?.flush(id),
  };
}

/** Makes and deletes presentations, and adds to one that is not open. */
export function useDeckWriter() {
  const queryClient = useQueryClient();
  const { desk } = useDesk();
  const latest = async (id: string): Promise<{ deck: Presentation; etag: string | null }> => {
    const draft = desk && draftOf(desk.state(), id);
    if (draft) return { deck: draft.deck, etag: draft.replaces };
    const query = deckQuery(id);
    try {
      return await queryClient.query({ ...query, staleTime: 0 });
    } catch (error: unknown) {
      // Without a connection a change goes on from what was read last: another version meanwhile is found out when it is
      // sent.
      const known = queryClient.getQueryData(query.queryKey);
      if (!known || (error instanceof ApiError && error.failure.kind === "http")) throw error;
      return known;
    }
  };
  return {
    create: (deck: Omit<Presentation, "updatedAt">) => desk?.write({ ...deck, updatedAt: momentNow() }, null),
    /** `null` from `change`: nothing is changed. Says whether something is. */
    add: async (id: string, change: (deck: Presentation) => Presentation | null): Promise<boolean> => {
      const read = await latest(id);
      // What was written while that was read is not written over.
      const deck = (desk && draftOf(desk.state(), id)?.deck) ?? read.deck;
      const changed = change(deck);
      if (changed) desk?.write({ ...changed, updatedAt: momentNow() }, read.etag);
      return changed !== null;
    },
    /** Resolves with what was deleted, so that it can come back. */
    remove: async (id: string): Promise<Presentation> => {
      await desk?.flush(id);
      const { deck, etag }: Partial<SavedDeck> & { deck: Presentation } = await savedOr(latest(id));
      if (etag !== undefined) await speaking(queryClient, ({ remove }) => remove(id, etag));
      await desk?.drop(id);
      queryClient.removeQueries({ queryKey: deckQuery(id).queryKey });
      await queryClient.invalidateQueries({ queryKey: decksQuery.queryKey, exact: true });
      return deck;
    },
  };
}

/** One that was never sent has no state on the server to name. */
const savedOr = async (found: Promise<{ deck: Presentation; etag: string | null }>) => {
  const { deck, etag } = await found;
  return etag === null ? { deck } : { deck, etag };
};

export const newId = (kind: "p" | "s"): string => `${kind}-${createUuid()}`;
