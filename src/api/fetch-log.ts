import { boardPath, boards, page } from "#src/contract/endpoints.ts";
import type { Board } from "#src/domain/board.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { ApiError } from "./api-error.ts";
import { type ApiClient, wholeList } from "./client.ts";
import type { AllLogs } from "./queries.ts";

export const fetchBoards = (client: ApiClient, signal?: AbortSignal): Promise<Board[]> =>
  wholeList(client.pages(boards.all.path, page(boards.all.item), signal));

/** In the order of arrival. */
export const fetchLog = (
  client: ApiClient,
  boardId: string,
  signal?: AbortSignal,
): Promise<PreparationEvent[]> =>
  wholeList(client.pages(boardPath(boards.events, boardId), boards.events.body, signal));

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

export async function sendEvents(
  client: ApiClient,
  boardId: string,
  events: readonly PreparationEvent[],
): Promise<void> {
  const { batch, stored } = boards.events;
  await client.post(boardPath(boards.events, boardId), { body: batch, value: [...events], answer: stored });
}
