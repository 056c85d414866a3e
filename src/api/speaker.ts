import type { ApiClient } from "./client.ts";
import { fetchAbout, fetchList } from "./fetch-facts.ts";
import { deckSpeaker } from "./fetch-decks.ts";
import { fetchBoards, fetchLog, fetchLogs, sendEvents } from "./fetch-log.ts";
import type { ApiSpeaker } from "./queries.ts";

/** All that can be asked of, and told to, the API of this client. */
export const apiSpeaker = (client: ApiClient): ApiSpeaker => ({
  list: (name, signal) => fetchList(client, name, signal),
  about: (signal) => fetchAbout(client, signal),
  boards: (signal) => fetchBoards(client, signal),
  log: (boardId, signal) => fetchLog(client, boardId, signal),
  examples: async () => ({ kept: (await (await client.examples())?.isKept()) ?? null }),
  server: async () => (await client.server()) ?? "embedded",
  resetExamples: async () => (await client.examples())?.reset(),
  logs: (signal) => fetchLogs(client, signal),
  presentations: deckSpeaker(client),
  send: (boardId, events) => sendEvents(client, boardId, events),
});
