import { queryOptions } from "@tanstack/react-query";
import type { ListItem, ListName } from "#src/contract/endpoints.ts";
import type { Board } from "#src/domain/board.ts";
import type { About } from "#src/domain/facts.ts";
import type { Presentation, PresentationSummary } from "#src/domain/presentation.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";

export type { ListName } from "#src/contract/endpoints.ts";

/** One list of published facts, whole, with the name of the state of the data it comes from. */
export type FactList<Name extends ListName> = { items: ListItem<Name>[]; dataVersion: string };

/** Speaks with one API, in domain values: what it gives and takes has passed its codecs. Throws `ApiError`. */
export type ApiSpeaker = {
  list: (name: ListName, signal?: AbortSignal) => Promise<FactList<ListName>>;
  about: (signal?: AbortSignal) => Promise<About>;
  boards: (signal?: AbortSignal) => Promise<Board[]>;
  /** All that the server has of a board, in the order of arrival. */
  log: (boardId: string, signal?: AbortSignal) => Promise<PreparationEvent[]>;
  examples: () => Promise<Examples>;
  /** The name of the API that answers. */
  server: () => Promise<string>;
  /** Forgets all that was added to the example boards. */
  resetExamples: () => Promise<void>;
  /** The logs of all boards; those that could not be read are told apart. */
  logs: (signal?: AbortSignal) => Promise<AllLogs>;
  presentations: PresentationSpeaker;
  /** Adds events to the log of a board, all or none; those that it already has change nothing. */
  send: (boardId: string, events: readonly PreparationEvent[]) => Promise<void>;
};

/** A presentation as the server has it, with the `ETag` that replaces it. */
export type SavedDeck = { deck: Presentation; etag: string };

export type PresentationSpeaker = {
  all: (signal?: AbortSignal) => Promise<PresentationSummary[]>;
  one: (id: string, signal?: AbortSignal) => Promise<SavedDeck>;
  /** In the place of what `replaces` names; `null`: it is new. */
  save: (deck: Presentation, replaces: string | null) => Promise<SavedDeck>;
  remove: (id: string, replaces: string) => Promise<void>;
};

/** The mutation that speaks of presentations; its variable says what (`deck-queries.ts`). */
export const PRESENTATIONS = ["decks"] as const;

/** By board. One that fails does not spoil the others. */
export type AllLogs = {
  logs: ReadonlyMap<string, readonly PreparationEvent[]>;
  failed: ReadonlyMap<string, Error>;
};

/**
 * A query is a value. How it is fetched is known to the query client alone (`createQueryClient`), so asking needs no
 * API at hand.
 */
export const listQuery = <Name extends ListName>(name: Name) =>
  queryOptions<FactList<Name>, Error, FactList<Name>, readonly ["list", Name]>({ queryKey: ["list", name] });

export const aboutQuery = queryOptions<About, Error, About, readonly ["about"]>({ queryKey: ["about"] });

/** Which API answers, by a name that no other has: what is kept here for one is not shown on another. */
export const serverQuery = queryOptions<string, Error, string, readonly ["server"]>({ queryKey: ["server"] });

/** The mutation that sends events to the log of a board; how is known to the query client. */
export const SEND_EVENTS = ["send-events"] as const;
export type EventsToSend = { boardId: string; events: readonly PreparationEvent[] };

/** Is what is added to the example boards kept when the page is closed? `null`: a real API answers. */
export type Examples = { kept: boolean | null };

export const examplesQuery = queryOptions<Examples, Error, Examples, readonly ["examples"]>({
  queryKey: ["examples"],
  staleTime: 0,
});

/** The mutation that brings the example boards back to how they were. */
export const RESET_EXAMPLES = ["reset-examples"] as const;

export const boardsQuery = queryOptions<Board[], Error, Board[], readonly ["boards"]>({
  queryKey: ["boards"],
});

/** The log of one board as the server has it. What waits to be sent is not in it. */
export const logQuery = (boardId: string) =>
  queryOptions<PreparationEvent[], Error, PreparationEvent[], readonly ["log", string]>({
    queryKey: ["log", boardId],
    // Colleagues write too.
    staleTime: 5000,
    refetchOnWindowFocus: true,
    refetchInterval: 60_000,
  });
