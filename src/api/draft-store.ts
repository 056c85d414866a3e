import { type DBSchema, openDB } from "idb";
import * as z from "zod/mini";
import { presentation } from "#src/contract/presentation.ts";
import type { Presentation } from "#src/domain/presentation.ts";

/** A presentation as it was written here, on its way to the server. */
export type Draft = {
  /** Its own: two pages may each have a draft of one presentation. */
  key: string;
  deck: Presentation;
  /** The `ETag` of what it replaces; `null`: it is new. */
  replaces: string | null;
};

/** Where drafts are kept until the server has them: closing the tab loses none. */
export type DraftStore = {
  all: () => Promise<Draft[]>;
  has: (key: string) => Promise<boolean>;
  /** Rejects when nothing can be kept: storage is blocked, or full. */
  put: (draft: Draft) => Promise<void>;
  remove: (key: string) => Promise<void>;
};

type Schema = DBSchema & {
  drafts: { key: string; value: { key: string; replaces: string | null; deck: unknown } };
};

const DATABASE = "leersteun.presentaties";

/** In this browser, for all its tabs. */
export function browserDrafts(): DraftStore {
  const opened = () =>
    openDB<Schema>(DATABASE, 1, {
      upgrade: (database) => void database.createObjectStore("drafts", { keyPath: "key" }),
    });
  let connection: ReturnType<typeof opened> | null = null;
  const database = () => {
    // Async, so that a browser without storage rejects as well.
    connection ??= Promise.resolve().then(opened);
    // What was blocked may be allowed the next time.
    connection.catch(() => {
      connection = null;
    });
    return connection;
  };
  return {
    all: async () => (await (await database()).getAll("drafts")).flatMap(readDraft),
    has: async (key) => (await (await database()).getKey("drafts", key)) !== undefined,
    put: async ({ key, deck, replaces }) => {
      await (await database()).put("drafts", { key, replaces, deck: z.encode(presentation, deck) });
    },
    remove: async (key) => (await database()).delete("drafts", key),
  };
}

/** What another version kept in a form that this one cannot read stays where it is, for that version. */
function readDraft({ key, replaces, deck }: Schema["drafts"]["value"]): Draft[] {
  const read = z.safeDecode(presentation, deck as z.input<typeof presentation>);
  return read.success ? [{ key, replaces, deck: read.data }] : [];
}
