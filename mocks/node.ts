import { type SetupServer, setupServer } from "msw/node";
import { createHandlers } from "./handlers.ts";
import type { Scenario } from "./scenarios.ts";
import type { ApiStore } from "./store/event-store.ts";

/** The mocked API behind `fetch` in Node, for tests: `listen`, `use` and `close` are MSW's own. */
export const createServer = (scenario: Scenario | null = null, store?: ApiStore): SetupServer =>
  setupServer(...createHandlers(scenario, store));
