import { getResponse } from "msw";
import { createHandlers } from "./handlers.ts";
import { notFound } from "./responses.ts";
import type { Scenario } from "./scenarios.ts";

/** The mocked API as a function: no worker, no network. What no handler knows is not found. */
export function createAnswerer(scenario: Scenario | null): (request: Request) => Promise<Response> {
  const handlers = createHandlers(scenario);
  return async (request) => (await getResponse(handlers, request)) ?? notFound(request);
}
