import type { RequestHandler } from "msw";
import { boards } from "#src/contract/endpoints.ts";
import type { BoardData } from "./boards/board-data.ts";
import type { WireEvent } from "./boards/wire.ts";
import type { Database } from "./db.ts";
import { judgeEvents, type Judgement } from "./judge-events.ts";
import { listResponse } from "./list-response.ts";
import { readEvents } from "./read-events.ts";
import { refused } from "./read-json.ts";
import { jsonResponse, problemResponse, writtenResponse } from "./responses.ts";
import { type Asked, READ_METHODS, route } from "./route.ts";
import type { EventStore } from "./store/event-store.ts";

type Sources = { data: BoardData; store: EventStore; database: Pick<Database, "dataVersion"> };

/** The boards and their logs: what the examples bring, and after it what was added. */
export function createBoardHandlers({ data, store, database }: Sources): RequestHandler[] {
  const { all, one, events } = boards;
  const dataVersion = () => database.dataVersion();
  const logWith = (id: string, added: readonly WireEvent[]) =>
    added.length === 0 ? data.logOf(id) : [...data.logOf(id), ...added];

  const readLog = async ({ request, id }: Asked) =>
    listResponse(request, logWith(id, await store.read(id)), { dataVersion: dataVersion(), withLast: true });

  const writeLog = async ({ request, id }: Asked) => {
    const sent = await readEvents(request);
    if (sent instanceof Response) return sent;
    try {
      const judgement = await store.append(id, (added) =>
        judgeEvents({ sent, log: logWith(id, added), isSourcedTask: data.isSourcedTask }),
      );
      return answerTo(judgement);
    } catch (error: unknown) {
      return problemResponse({ status: 507, detail: `The events could not be stored. ${String(error)}` });
    }
  };

  return [
    route(all.path, ({ request }) => listResponse(request, data.all(), { dataVersion: dataVersion() })),
    route(one.path, ({ request, id }) => {
      const board = data.one(id);
      return board ? jsonResponse(request, board) : noBoard(id);
    }),
    route(
      events.path,
      (asked) => {
        if (!data.one(asked.id)) return noBoard(asked.id);
        return asked.request.method === "POST" ? writeLog(asked) : readLog(asked);
      },
      [...READ_METHODS, "POST"],
    ),
  ];
}

const noBoard = (id: string) => problemResponse({ status: 404, detail: `There is no board ${id}.` });

function answerTo(judgement: Judgement): Response {
  switch (judgement.kind) {
    case "accepted":
      return writtenResponse(judgement.add.length > 0 ? 201 : 200, { items: judgement.items });
    case "conflict":
      return refused(409, "An event with this id is stored with other content.", judgement);
    case "invalid":
      return refused(422, "Some events do not fit the contract.", judgement);
  }
}
