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

/**
 * Of every board. Fails as a whole only when no log could be read. A server that asks to be left alone is: after a moment
 * of which a reader need not know all go on, and after one that is longer nothing more is asked; the failure says why.
 */
export async function fetchLogs(client: ApiClient, signal?: AbortSignal): Promise<AllLogs> {
  const waiting = (await fetchBoards(client, signal)).map(({ id }) => id);
  const logs = new Map<string, PreparationEvent[]>();
  const failed = new Map<string, Error>();
  const again = new Set<string>();
  let rest = Promise.resolve();
  const fail = (id: string, error: ApiError) => {
    const pause = pauseOf(error);
    if (pause !== null && pause < Infinity && !again.has(id)) {
      again.add(id);
      waiting.push(id);
      rest = Promise.all([rest, after(pause)]).then(() => undefined);
      return;
    }
    failed.set(id, error);
    if (pause === Infinity) for (const other of waiting.splice(0)) failed.set(other, error);
  };
  const next = async () => {
    let known: Promise<void>;
    do {
      known = rest;
      await known;
      // Meanwhile another answer may have asked for longer.
    } while (known !== rest);
    return waiting.shift();
  };
  const work = async () => {
    for (let id = await next(); id !== undefined; id = await next()) {
      try {
        logs.set(id, await fetchLog(client, id, signal));
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        fail(id, error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  const [first] = failed.values();
  if (first && logs.size === 0) throw first;
  return { logs, failed };
}

/** Milliseconds for which the server asks to be left alone; `null`: it does not ask that. */
const pauseOf = ({ failure, again }: ApiError): number | null =>
  failure.kind === "http" && failure.retryAfter && (failure.status === 429 || failure.status >= 500)
    ? again
    : null;

const after = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

export async function sendEvents(
  client: ApiClient,
  boardId: string,
  events: readonly PreparationEvent[],
): Promise<void> {
  const { batch, stored } = boards.events;
  await client.post(boardPath(boards.events, boardId), { body: batch, value: [...events], answer: stored });
}
