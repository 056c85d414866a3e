import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { allLogsQuery } from "./all-logs.ts";
import type { OutboxState } from "./outbox.ts";
import type { AllLogs } from "./queries.ts";
import { sharedOutbox } from "./shared-outbox.ts";

/** The logs of all boards by id, in no order: what the server has, and what is on its way to it. */
export function useAllLogs() {
  const { data, error, refetch } = useQuery(allLogsQuery);
  const shared = sharedOutbox(useQueryClient());
  const { waiting } = useSyncExternalStore(shared.subscribe, shared.state);
  const logs = useMemo(() => data && withWaiting(data.logs, waiting), [data, waiting]);
  return { logs: logs ?? null, failed: data?.failed ?? NONE, error, retry: () => void refetch() };
}

const NONE: ReadonlyMap<string, Error> = new Map();

/** The same for what is no component. */
export async function allLogsNow(queryClient: QueryClient): Promise<Logs> {
  const { logs } = await queryClient.query(allLogsQuery);
  return withWaiting(logs, sharedOutbox(queryClient).state().waiting);
}

type Logs = AllLogs["logs"];

function withWaiting(logs: Logs, waiting: OutboxState["waiting"]): Logs {
  if (waiting.length === 0) return logs;
  const all = new Map(logs);
  const own = new Map<string, PreparationEvent[]>();
  for (const { boardId, event } of waiting) own.set(boardId, [...(own.get(boardId) ?? []), event]);
  for (const [boardId, events] of own) {
    const log = all.get(boardId);
    if (log) all.set(boardId, [...log, ...events]);
  }
  return all;
}
