import { boardPath, boards, page } from "#src/contract/endpoints.ts";
import type { Board } from "#src/domain/board.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { ApiError } from "./api-error.ts";
import type { ApiClient } from "./client.ts";
import type { AllLogs } from "./queries.ts";

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

/** So many logs are asked for at a time: a server may count questions. */
const AT_A_TIME = 8;

/** Of every board. Fails as a whole only when no log could be read. */
export async function fetchLogs(client: ApiClient, signal?: AbortSignal): Promise<AllLogs> {
  const waiting = (await fetchBoards(client, signal)).map(({ id }) => id);
  const logs = new Map<string, PreparationEvent[]>();
  const failed = new Map<string, Error>();
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      try {
        logs.set(id, await fetchLog(client, id, signal));
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        failed.set(id, error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  const [first] = failed.values();
  if (first && logs.size === 0) throw first;
  return { logs, failed };
}

type Part<Item> = { items: Item[]; next: string | null };

/** Follows the cursor of a list until it is whole. */
export async function followed<Item>(
  first: string,
  ask: (path: string) => Promise<Part<Item>>,
): Promise<Item[]> {
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
