import type { DBSchema } from "idb";
import * as z from "zod/mini";
import { presentation } from "#src/contract/presentation.ts";
import type { Presentation } from "#src/domain/presentation.ts";
import { browserDatabase } from "./browser-database.ts";

/** A presentation as it was written here, on its way to the server. */
export type Draft = {
  /** Its own: two pages may each have a draft of one presentation. */
  key: string;
  deck: Presentation;
  /** The `ETag` of what it replaces; `null`: it is new. */
  replaces: string | null;
  /** Versions of it that were sent, as texts, and of which no answer came: one of them may be what the server has. */
  sent?: readonly string[];
};

/** Where drafts are kept until the server has them: closing the tab loses none. */
export type DraftStore = {
  all: () => Promise<Draft[]>;
  /** What another version of this page kept and this one cannot read. It stays where it is. */
  unread?: () => Promise<unknown[]>;
  has: (key: string) => Promise<boolean>;
  /** Rejects when nothing can be kept: storage is blocked, or full. */
  put: (draft: Draft) => Promise<void>;
  remove: (key: string) => Promise<void>;
};

type Schema = DBSchema & {
  drafts: { key: string; value: { key: string; replaces: string | null; sent?: unknown; deck: unknown } };
};

const DATABASE = "leersteun.presentaties";

/** In this browser, for all its tabs. */
export function browserDrafts(): DraftStore {
  const attempt = browserDatabase<Schema>(
    DATABASE,
    (database) => void database.createObjectStore("drafts", { keyPath: "key" }),
  );
  return {
    all: () => attempt(async (database) => (await database.getAll("drafts")).flatMap(readDraft)),
    unread: () =>
      attempt(async (database) => {
        const kept: unknown[] = await database.getAll("drafts");
        return kept.filter((each) => readDraft(each).length === 0);
      }),
    has: (key) => attempt(async (database) => (await database.getKey("drafts", key)) !== undefined),
    put: ({ deck, ...rest }) =>
      attempt(async (database) => {
        await database.put("drafts", { ...rest, deck: z.encode(presentation, deck) });
      }),
    remove: (key) => attempt((database) => database.delete("drafts", key)),
  };
}

const draft = z.object({
  key: z.string(),
  deck: presentation,
  // It goes into a header.
  replaces: z.nullable(z.string().check(z.regex(/^[\t\x20-\x7e\x80-\xff]+$/))),
  // Absent in what earlier versions kept.
  sent: z.optional(z.array(z.string())),
});

/** Whatever it is that stands there. */
function readDraft(kept: unknown): Draft[] {
  const read = z.safeDecode(draft, kept as z.input<typeof draft>);
  return read.success ? [{ ...read.data, sent: read.data.sent ?? [] }] : [];
}
