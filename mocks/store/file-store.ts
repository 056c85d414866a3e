import { open, readFile, rename } from "node:fs/promises";
import * as z from "zod/mini";
import { preparationEvent } from "#src/contract/board.ts";
import type { WireEvent } from "../boards/wire.ts";
import type { EventStore } from "./event-store.ts";

type Boards = Readonly<Record<string, readonly WireEvent[]>>;

const content = z.object({ format: z.literal(1), boards: z.record(z.string(), z.array(preparationEvent)) });

/**
 * Keeps additions in one JSON file, which is one server's alone. It is written anew at each addition and then takes the
 * place of the former: whoever pulls the plug finds one or the other, whole. Rejects, with words for who started the
 * server, when the file cannot be read or written.
 */
export async function openFileStore(file: string): Promise<EventStore> {
  let boards = await readBoards(file);
  // At once, so that a place where nothing can be written is known before there is something to lose.
  await write(file, boards).catch((error: unknown) => {
    throw new Error(`Cannot write ${file}: ${messageOf(error)}`);
  });
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other; a failure stops nobody after it. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  const replace = async (next: Boards) => {
    await write(file, next);
    boards = next;
  };
  return {
    read: (boardId) => Promise.resolve(boards[boardId] ?? []),
    append: (boardId, choose) =>
      inTurn(async () => {
        const added = boards[boardId] ?? [];
        const outcome = choose(added);
        if (outcome.add.length > 0) await replace({ ...boards, [boardId]: [...added, ...outcome.add] });
        return outcome;
      }),
    reset: () => inTurn(() => replace({})),
  };
}

async function readBoards(file: string): Promise<Boards> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error: unknown) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw new Error(`Cannot read ${file}: ${messageOf(error)}`, { cause: error });
  }
  return parseBoards(file, text);
}

function parseBoards(file: string, text: string): Boards {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error: unknown) {
    throw new Error(`${file} is not JSON: ${messageOf(error)}`, { cause: error });
  }
  const parsed = z.safeDecode(content, json as z.input<typeof content>);
  if (parsed.success) return z.encode(content, parsed.data).boards;
  const [issue] = parsed.error.issues;
  throw new Error(`${file} is not a store of events: ${issue?.path.join(".")}: ${issue?.message}`);
}

async function write(file: string, boards: Boards): Promise<void> {
  const draft = `${file}.new`;
  const handle = await open(draft, "w");
  try {
    await handle.writeFile(JSON.stringify({ format: 1, boards }));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
