import { type Query, queryOptions } from "@tanstack/react-query";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import type { AllLogs } from "./queries.ts";

/** The logs of all boards as the server has them, for who looks across them. */
export const allLogsQuery = queryOptions<AllLogs, Error, AllLogs, readonly ["logs"]>({
  queryKey: ["logs"],
  staleTime: 60_000,
  // A thousand logs are not kept for long.
  gcTime: 60_000,
  structuralSharing: (before, answer) =>
    before === undefined ? answer : sameWhereEqual(before as AllLogs, answer as AllLogs),
});

/** A log only grows: with the same lines it is the same log, and what was worked out for it still holds. */
const sameWhereEqual = (before: AllLogs, { logs, failed }: AllLogs): AllLogs => ({
  logs: new Map(
    [...logs].map(([id, log]) => {
      const known = before.logs.get(id);
      return [id, known && hasSameLines(known, log) ? known : log];
    }),
  ),
  failed,
});

const hasSameLines = (a: readonly PreparationEvent[], b: readonly PreparationEvent[]) =>
  a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);

/** The server has these too. */
export function withEvents(all: AllLogs, boardId: string, events: readonly PreparationEvent[]): AllLogs {
  const log = all.logs.get(boardId);
  if (!log) return all;
  const ids = new Set(events.map(({ id }) => id));
  const logs = new Map(all.logs).set(boardId, [...log.filter(({ id }) => !ids.has(id)), ...events]);
  return { ...all, logs };
}

/** Did all of what was asked fail, or, of many logs, some? */
export const hasFailed = ({ state: { error, data } }: Query): boolean =>
  error !== null || ((data as Partial<AllLogs> | undefined)?.failed?.size ?? 0) > 0;
