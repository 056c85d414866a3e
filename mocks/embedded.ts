import { createAnswerer } from "./answer.ts";
import type { MockedApi } from "./aside.ts";
import { readScenario } from "./scenarios.ts";
import { browserStore } from "./store/browser-store.ts";
import type { ApiStore } from "./store/event-store.ts";

/**
 * The mocked API on the spot: in the worker of `aside.ts`, in a page whose workers are blocked, in tests. A scenario that does not exist is passed over; the app says so in a notice.
 * Without a store it forgets what was written when the page goes.
 */
export const createEmbeddedTransport = (
  scenarioText: string | null,
  store?: ApiStore,
): ((request: Request) => Promise<Response>) => {
  const answer = createAnswerer(readScenario(scenarioText), store);
  return async (request) => {
    // Where it answers in a page, each answer at least takes its own turn.
    await new Promise((resolve) => setTimeout(resolve));
    return answer(request);
  };
};

/** The same with what this browser keeps. */
export function createEmbedded(scenarioText: string | null): MockedApi {
  const store = browserStore();
  return {
    transport: createEmbeddedTransport(scenarioText, store),
    isKept: () => Promise.resolve(store.isKept()),
    reset: store.reset,
  };
}
