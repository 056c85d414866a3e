import { type SetupServer, setupServer } from "msw/node";
import { createHandlers } from "./handlers.ts";
import type { Scenario } from "./scenarios.ts";

/** The mocked API behind `fetch` in Node, for tests: `listen`, `use` and `close` are MSW's own. */
export const createServer = (scenario: Scenario | null = null): SetupServer =>
  setupServer(...createHandlers(scenario));
