import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { ApiError, type ApiFailure } from "./api-error.ts";
import type { OutboxStore, Parcel } from "./outbox-store.ts";
import { createPause } from "./pause.ts";

/** An event that the server will not take, and why. It is no longer counted, but it is not thrown away either. */
export type Refused = Parcel & { failure: ApiFailure };

export type OutboxState = {
  /** Kept, and on their way: they count already. */
  waiting: readonly Parcel[];
  refused: readonly Refused[];
  /** Why nothing is sent now; it is tried again. `null`: all is well. */
  trouble: ApiFailure | null;
  /** Kept by another version of this page, in a form that this one cannot read. */
  unread: readonly unknown[];
  /** This browser keeps nothing: what waits is lost when the page is closed. */
  homeless: boolean;
};

export type Outbox = {
  state: () => OutboxState;
  subscribe: (listener: () => void) => () => void;
  /** Resolves when the events are kept, or counted without being kept (`homeless`); sending follows. */
  add: (boardId: string, events: readonly PreparationEvent[], how?: { together: boolean }) => Promise<void>;
  /**
   * Sends what waits, unless the server asked to be left alone until later. Resolves when there is nothing left to send,
   * or sending has failed.
   */
  flush: () => Promise<void>;
  /** What another tab did: reads again what is kept. */
  reload: () => Promise<void>;
  /** The reader has seen that they were refused. */
  forget: (eventIds: readonly string[]) => Promise<void>;
};

export type OutboxOptions = {
  store: OutboxStore;
  send: (boardId: string, events: readonly PreparationEvent[]) => Promise<void>;
  /** One tab sends at a time. A second one at once would do no harm: a repeat is answered with what is stored. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** The server has these events; until it returns they still wait, so that they are never out of sight. */
  onSent: (boardId: string, events: readonly PreparationEvent[]) => void;
  /** What is kept has changed. */
  onChange: () => void;
};

const LARGEST_BATCH = 500;

/** Keeps events before it sends them, in the order in which they were made, until the server has each of them. */
export function createOutbox({ store, send, alone, onSent, onChange }: OutboxOptions): Outbox {
  let state: OutboxState = { waiting: [], refused: [], unread: [], trouble: null, homeless: false };
  /** Without a place to keep them. */
  let loose: readonly Parcel[] = [];
  const listeners = new Set<() => void>();
  const set = (change: Partial<OutboxState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  /** One at a time: what was read before a change may not be shown after it. */
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    last = last.then(work);
    return last;
  };
  const reload = () =>
    inTurn(async () => {
      const kept = await store.all().catch(() => null);
      // What cannot be read now stands where it stood: it is not gone.
      if (!kept) return;
      const unread = store.unread ? await store.unread().catch(() => state.unread) : state.unread;
      const gone = new Set(state.refused.map(({ event }) => event.id));
      set({ unread, waiting: [...kept, ...loose].filter(({ event }) => !gone.has(event.id)) });
    });
  const drop = (parcels: readonly Parcel[]) =>
    inTurn(async () => {
      const ids = new Set(parcels.map(({ event }) => event.id));
      loose = loose.filter(({ event }) => !ids.has(event.id));
      await store.remove([...ids]).catch(() => undefined);
      set({
        homeless: loose.length > 0,
        waiting: state.waiting.filter(({ event }) => !ids.has(event.id)),
      });
      onChange();
    });
  const refuse = (parcels: readonly Parcel[], failure: ApiFailure) => {
    const ids = new Set(parcels.map(({ event }) => event.id));
    set({
      waiting: state.waiting.filter(({ event }) => !ids.has(event.id)),
      refused: [...state.refused, ...parcels.map((parcel) => ({ ...parcel, failure }))],
    });
  };

  const sendAll = async () => {
    await reload();
    for (let batch = nextBatch(state.waiting); batch; batch = nextBatch(state.waiting)) {
      const [{ boardId }] = batch;
      const events = batch.map(({ event }) => event);
      try {
        await send(boardId, events);
        onSent(boardId, events);
        await drop(batch);
        set({ trouble: null });
      } catch (error) {
        const failure: ApiFailure = error instanceof ApiError ? error.failure : { kind: "network" };
        const faulty = faultyIn(batch, failure);
        if (faulty.length === 0) {
          pause.heed(failure);
          return set({ trouble: failure });
        }
        refuse(faulty, failure);
      }
    }
    set({ trouble: null });
  };
  let sending: Promise<void> | null = null;
  const flush = async (): Promise<void> => {
    if (pause.reason()) return;
    sending ??= alone(sendAll).finally(() => {
      sending = null;
    });
    await sending;
  };
  const pause = createPause(() => void flush());

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add: async (boardId, events, how) => {
      const mark = how?.together ? events[0]?.id : undefined;
      const parcels = events.map((event) => ({ boardId, event, ...(mark && { together: mark }) }));
      await inTurn(async () => {
        const kept = await store.put(parcels).then(
          () => true,
          () => false,
        );
        if (!kept) loose = [...loose, ...parcels];
        set({ homeless: loose.length > 0, waiting: [...state.waiting, ...parcels] });
        onChange();
      });
      // A sending that has begun may not have seen these.
      void (sending ?? Promise.resolve()).then(flush);
    },
    flush,
    reload,
    forget: async (eventIds) => {
      const seen = state.refused.filter(({ event }) => eventIds.includes(event.id));
      set({ refused: state.refused.filter(({ event }) => !eventIds.includes(event.id)) });
      await drop(seen);
    },
  };
}

/**
 * The first that wait, as long as they are for the same board; `null` when nothing waits. What goes together is a batch
 * of its own, however many they are.
 */
function nextBatch(waiting: readonly Parcel[]): readonly [Parcel, ...Parcel[]] | null {
  const [first, ...rest] = waiting;
  if (!first) return null;
  const { boardId, together } = first;
  const other = rest.findIndex((parcel) => parcel.boardId !== boardId || parcel.together !== together);
  const same = other === -1 ? rest.length : other;
  return [first, ...rest.slice(0, together ? same : Math.min(LARGEST_BATCH - 1, same))];
}

/** Asking again helps with a connection, a server that fails, and a session that has ended. */
const isPassing = (failure: ApiFailure): boolean =>
  failure.kind !== "http" || failure.status >= 500 || [401, 403, 408, 429].includes(failure.status);

/** Those of the batch that the server will never take: the ones it points at, else all; of what goes together, all. */
function faultyIn(batch: readonly Parcel[], failure: ApiFailure): Parcel[] {
  if (isPassing(failure)) return [];
  if (batch[0]?.together) return [...batch];
  const pointers = failure.kind === "http" ? (failure.errors ?? []).map(({ pointer }) => pointer) : [];
  const places = new Set(pointers.map((pointer) => Number(/^\/(\d+)(\/|$)/.exec(pointer)?.[1])));
  const pointed = batch.filter((_, index) => places.has(index));
  return pointed.length > 0 ? pointed : [...batch];
}
