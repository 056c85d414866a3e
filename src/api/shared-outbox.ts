import type { QueryClient } from "@tanstack/react-query";
import { allLogsQuery, hasFailed, withEvents } from "./all-logs.ts";
import { inOneTab, otherTabs } from "./between-tabs.ts";
import { keepSending } from "./keep-sending.ts";
import { createOutbox, type Outbox } from "./outbox.ts";
import { browserStore } from "./outbox-store.ts";
import { type EventsToSend, examplesQuery, logQuery, SEND_EVENTS } from "./queries.ts";

const NAME = "leersteun.log";

/** What tabs tell each other: what is kept has changed, or the server has new events of a board. */
type Message = { sent: string | null };

const outboxes = new WeakMap<QueryClient, Outbox>();

/** The outbox of this page, which shares what it keeps with the other tabs; it begins to send at once. */
export function sharedOutbox(queryClient: QueryClient): Outbox {
  const known = outboxes.get(queryClient);
  if (known) return known;
  const { tell, listen } = otherTabs<Message>(NAME);
  /** The server has new events of this board, so it is there: what could not be read is asked again as well. */
  const refresh = async (boardId: string) => {
    void queryClient.invalidateQueries({ predicate: hasFailed });
    await queryClient.invalidateQueries({ queryKey: logQuery(boardId).queryKey });
    await queryClient.invalidateQueries({ queryKey: allLogsQuery.queryKey });
  };
  const outbox = createOutbox({
    store: browserStore(),
    send: async (boardId, events) => {
      const { mutationFn } = queryClient.getMutationDefaults(SEND_EVENTS);
      await (mutationFn as (message: EventsToSend) => Promise<void>)({ boardId, events });
    },
    alone: (work) => inOneTab(NAME, work),
    onSent: (boardId, events) => {
      const ids = new Set(events.map(({ id }) => id));
      queryClient.setQueryData(logQuery(boardId).queryKey, (log) =>
        log ? [...log.filter(({ id }) => !ids.has(id)), ...events] : log,
      );
      queryClient.setQueryData(allLogsQuery.queryKey, (all) => all && withEvents(all, boardId, events));
      void refresh(boardId);
      // Storing them may have shown that this browser stores nothing.
      void queryClient.invalidateQueries(examplesQuery);
      tell({ sent: boardId });
    },
    onChange: () => tell({ sent: null }),
  });
  listen(({ sent }) => {
    void outbox.reload();
    if (sent !== null) void refresh(sent);
  });
  keepSending({
    flush: () => void outbox.flush(),
    waits: () => outbox.state().waiting.length > 0,
    isHomeless: () => outbox.state().homeless,
  });
  outboxes.set(queryClient, outbox);
  return outbox;
}
