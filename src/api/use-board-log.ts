import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
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
export function useBoardLog(boardId: string): BoardLog {
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(logQuery(boardId));
  const shared = sharedOutbox(queryClient);
  const outbox = useSyncExternalStore(shared.subscribe, shared.state);
  const log = useMemo(() => {
    const own = outbox.waiting.filter((parcel) => parcel.boardId === boardId).map(({ event }) => event);
    return data ? orderedLog([...data, ...own]) : null;
  }, [data, outbox.waiting, boardId]);
  return {
    log,
    error,
    retry: () => void refetch(),
    outbox,
    record: (events, how) => shared.add(boardId, events, how),
    forget: shared.forget,
  };
}
