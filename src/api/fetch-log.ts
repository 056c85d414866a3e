import { boardPath, boards, page } from "#src/contract/endpoints.ts";
import type { Board } from "#src/domain/board.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { ApiError } from "./api-error.ts";
import type { ApiClient } from "./client.ts";

/** No log is that long: a server that gives more pages than this gives new cursors for ever. */
const MOST_PAGES = 1000;

export const fetchBoards = (client: ApiClient, signal?: AbortSignal): Promise<Board[]> =>
  followed(boards.all.path, (path) => client.get(path, page(boards.all.item), signal));

/** In the order of arrival. */
export const fetchLog = (
  client: ApiClient,
  boardId: string,
  signal?: AbortSignal,
): Promise<PreparationEvent[]> =>
  followed(boardPath(boards.events, boardId), (path) => client.get(path, boards.events.body, signal));

type Part<Item> = { items: Item[]; next: string | null };

async function followed<Item>(first: string, ask: (path: string) => Promise<Part<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  const cursors = new Set<string>();
  let path = first;
  do {
    const { items, next } = await ask(path);
    all.push(...items);
    if (next === null) return all;
    if (cursors.has(next) || cursors.size === MOST_PAGES - 1)
      throw new ApiError(path, { kind: "contract", path: "next", issue: "unfit" });
    cursors.add(next);
    path = `${first}?after=${encodeURIComponent(next)}`;
  } while (true);
}

export async function sendEvents(
  client: ApiClient,
  boardId: string,
  events: readonly PreparationEvent[],
): Promise<void> {
  const { batch, stored } = boards.events;
  await client.post(boardPath(boards.events, boardId), { body: batch, value: [...events], answer: stored });
}
