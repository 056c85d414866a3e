import { getResponse } from "msw";
import { createHandlers } from "./handlers.ts";
import { notFound } from "./responses.ts";
import type { Scenario } from "./scenarios.ts";
import type { ApiStore } from "./store/event-store.ts";

/** The mocked API as a function: no worker, no network. What no handler knows is not found. */
export function createAnswerer(
  scenario: Scenario | null,
  store?: ApiStore,
): (request: Request) => Promise<Response> {
  const handlers = createHandlers(scenario, store);
  return async (request) => (await getResponse(handlers, request)) ?? notFound(request);
}
