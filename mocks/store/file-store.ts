import { open, readFile, rename } from "node:fs/promises";
import * as z from "zod/mini";
import { preparationEvent } from "#src/contract/board.ts";
import { presentation } from "#src/contract/presentation.ts";
import type { WireEvent } from "../boards/wire.ts";
import type { KeptDeck } from "./deck-store.ts";
import type { ApiStore } from "./event-store.ts";

type Content = {
  boards: Readonly<Record<string, readonly WireEvent[]>>;
  presentations: Readonly<Record<string, KeptDeck>>;
};
const EMPTY: Content = { boards: {}, presentations: {} };

const content = z.object({
  format: z.literal(1),
  boards: z.record(z.string(), z.array(preparationEvent)),
  // Files of before there were presentations lack it.
  presentations: z.optional(z.record(z.string(), z.nullable(presentation))),
});

/**
 * Keeps additions in one JSON file, which is one server's alone. It is written anew at each addition and then takes the
 * place of the former: whoever pulls the plug finds one or the other, whole. Rejects, with words for who started the
 * server, when the file cannot be read or written.
 */
export async function openFileStore(file: string): Promise<ApiStore> {
  let kept = await readContent(file);
  // At once, so that a place where nothing can be written is known before there is something to lose.
  await write(file, kept).catch((error: unknown) => {
    throw new Error(`Cannot write ${file}: ${messageOf(error)}`);
  });
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other; a failure stops nobody after it. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  const replace = async (change: Partial<Content>) => {
    const next = { ...kept, ...change };
    await write(file, next);
    kept = next;
  };
  return {
    decks: {
      all: () => Promise.resolve(new Map(Object.entries(kept.presentations))),
      write: (id, decide) =>
        inTurn(async () => {
          const outcome = decide(Object.hasOwn(kept.presentations, id) ? kept.presentations[id] : undefined);
          const { put } = outcome;
          if (put !== undefined) await replace({ presentations: { ...kept.presentations, [id]: put } });
          return outcome;
        }),
    },
    read: (boardId) => Promise.resolve(kept.boards[boardId] ?? []),
    append: (boardId, choose) =>
      inTurn(async () => {
        const added = kept.boards[boardId] ?? [];
        const outcome = choose(added);
        const boards = { ...kept.boards, [boardId]: [...added, ...outcome.add] };
        if (outcome.add.length > 0) await replace({ boards });
        return outcome;
      }),
    reset: () => inTurn(() => replace(EMPTY)),
  };
}

async function readContent(file: string): Promise<Content> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error: unknown) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return EMPTY;
    throw new Error(`Cannot read ${file}: ${messageOf(error)}`, { cause: error });
  }
  return parseContent(file, text);
}

function parseContent(file: string, text: string): Content {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error: unknown) {
    throw new Error(`${file} is not JSON: ${messageOf(error)}`, { cause: error });
  }
  const parsed = z.safeDecode(content, json as z.input<typeof content>);
  if (parsed.success) {
    const { boards, presentations = {} } = z.encode(content, parsed.data);
    return { boards, presentations };
  }
  const [issue] = parsed.error.issues;
  throw new Error(`${file} is not a store of events: ${issue?.path.join(".")}: ${issue?.message}`);
}

async function write(file: string, { boards, presentations }: Content): Promise<void> {
  const draft = `${file}.new`;
  const handle = await open(draft, "w");
  try {
    await handle.writeFile(JSON.stringify({ format: 1, boards, presentations }));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
