import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { orderedLog, type PreparationEvent } from "#src/domain/preparation-log.ts";
import type { OutboxState } from "./outbox.ts";
import { logQuery } from "./queries.ts";
import { sharedOutbox } from "./shared-outbox.ts";

export type BoardLog = {
  /** In the order in which they count; `null` while the server has not answered yet. */
  log: readonly PreparationEvent[] | null;
  error: Error | null;
  retry: () => void;
  /** What is on its way, of all boards; refused events are not in the log. */
  outbox: OutboxState;
  /** Counts at once, is kept before it is sent, and is sent until the server has it; `together` all or none. */
  record: (events: readonly PreparationEvent[], how?: { together: boolean }) => Promise<void>;
  /** The reader has seen that these were refused. */
  forget: (eventIds: readonly string[]) => Promise<void>;
};

/** The log of a board: what the server has, and what is on its way to it. */
const withWaiting = (
  log: readonly PreparationEvent[],
  { waiting, boardId }: Pick<OutboxState, "waiting"> & { boardId: string },
): readonly PreparationEvent[] =>
  orderedLog([...log, ...waiting.filter((parcel) => parcel.boardId === boardId).map(({ event }) => event)]);

/** The same for what is no component. */
export async function boardLogNow(
  queryClient: QueryClient,
  boardId: string,
): Promise<readonly PreparationEvent[]> {
  const log = await queryClient.query(logQuery(boardId));
  return withWaiting(log, { waiting: sharedOutbox(queryClient).state().waiting, boardId });
}

const NONE: OutboxState["waiting"] = [];

/** Of no board, `""`, there is no log. */
export function useBoardLog(boardId: string): BoardLog {
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery({ ...logQuery(boardId), enabled: boardId !== "" });
  const shared = sharedOutbox(queryClient);
  const outbox = useSyncExternalStore(shared.subscribe, shared.state);
  // Nothing is the same nothing: else all that rests on the log would be worked out again.
  const waiting = outbox.waiting.length > 0 ? outbox.waiting : NONE;
  const log = useMemo(() => data && withWaiting(data, { waiting, boardId }), [data, waiting, boardId]);
  const record = useCallback<BoardLog["record"]>(
    (events, how) => shared.add(boardId, events, how),
    [shared, boardId],
  );
  return {
    log: log ?? null,
    error,
    retry: () => void refetch(),
    outbox,
    record,
    forget: shared.forget,
  };
}
