import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { allLogsQuery } from "./all-logs.ts";
import { sharedOutbox } from "./shared-outbox.ts";

/** The logs of all boards by id, in no order: what the server has, and what is on its way to it. */
export function useAllLogs() {
  const { data, error, refetch } = useQuery(allLogsQuery);
  const shared = sharedOutbox(useQueryClient());
  const { waiting } = useSyncExternalStore(shared.subscribe, shared.state);
  const logs = useMemo(() => {
    if (!data || waiting.length === 0) return data?.logs ?? null;
    const all = new Map(data.logs);
    const own = new Map<string, PreparationEvent[]>();
    for (const { boardId, event } of waiting) own.set(boardId, [...(own.get(boardId) ?? []), event]);
    for (const [boardId, events] of own) {
      const log = all.get(boardId);
      if (log) all.set(boardId, [...log, ...events]);
    }
    return all;
  }, [data, waiting]);
  return { logs, failed: data?.failed ?? NONE, error, retry: () => void refetch() };
}

const NONE: ReadonlyMap<string, Error> = new Map();
