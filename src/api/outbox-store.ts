import type { DBSchema } from "idb";
import * as z from "zod/mini";
import { preparationEvent } from "#src/contract/board.ts";
import { id } from "#src/contract/parts.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { browserDatabase } from "./browser-database.ts";

/** An event on its way to the log of a board. Those with one mark `together` are sent as one: all or none. */
export type Parcel = { boardId: string; event: PreparationEvent; together?: string };

/** Where parcels are kept until the server has them: closing the tab, or the computer, loses none. */
export type OutboxStore = {
  /** In the order in which they were put in. */
  all: () => Promise<Parcel[]>;
  /** What another version of this page put in and this one cannot read. It stays where it is. */
  unread?: () => Promise<unknown[]>;
  /** All or none. Rejects when nothing can be kept: storage is blocked, or full. */
  put: (parcels: readonly Parcel[]) => Promise<void>;
  remove: (eventIds: readonly string[]) => Promise<void>;
};

type Kept = { boardId: string; event: unknown; together?: string };
type Schema = DBSchema & { parcels: { key: number; value: Kept; indexes: { event: string } } };

const DATABASE = "leersteun.outbox";

/** In this browser, for all its tabs. */
export function browserStore(): OutboxStore {
  const attempt = browserDatabase<Schema>(DATABASE, (database) => {
    const parcels = database.createObjectStore("parcels", { autoIncrement: true });
    parcels.createIndex("event", "event.id", { unique: true });
  });
  return {
    all: () => attempt(async (database) => (await database.getAll("parcels")).flatMap(readParcel)),
    unread: () =>
      attempt(async (database) => {
        const kept: unknown[] = await database.getAll("parcels");
        return kept.filter((each) => readParcel(each).length === 0);
      }),
    put: (parcels) =>
      attempt(async (database) => {
        const transaction = database.transaction("parcels", "readwrite", { durability: "strict" });
        const written = parcels.map(async ({ event, ...where }) =>
          transaction.store.add({ ...where, event: z.encode(preparationEvent, event) }),
        );
        await Promise.all([...written, transaction.done]);
      }),
    remove: (eventIds) =>
      attempt(async (database) => {
        const transaction = database.transaction("parcels", "readwrite");
        const index = transaction.store.index("event");
        for (const id of eventIds) {
          const key = await index.getKey(id);
          if (key !== undefined) await transaction.store.delete(key);
        }
        await transaction.done;
      }),
  };
}

const parcel = z.object({
  boardId: id,
  event: preparationEvent,
  together: z.optional(z.string()),
});

/** Whatever it is that stands there. */
function readParcel(kept: unknown): Parcel[] {
  const read = z.safeDecode(parcel, kept as z.input<typeof parcel>);
  if (!read.success) return [];
  const { together, ...rest } = read.data;
  return [{ ...rest, ...(together !== undefined && { together }) }];
}

/** On this page alone. */
export function memoryStore(): OutboxStore {
  let kept: readonly Parcel[] = [];
  return {
    all: () => Promise.resolve([...kept]),
    put: (parcels) => {
      kept = [...kept, ...parcels];
      return Promise.resolve();
    },
    remove: (eventIds) => {
      kept = kept.filter(({ event }) => !eventIds.includes(event.id));
      return Promise.resolve();
    },
  };
}
