import { createAnswerer } from "./answer.ts";
import type { MockedApi } from "./aside.ts";
import { readScenario } from "./scenarios.ts";
import { browserStore } from "./store/browser-store.ts";
import type { ApiStore } from "./store/event-store.ts";

/**
 * The mocked API inside the page, for a build that carries it. Needs no service worker and no secure origin; loaded
 * by `import()` after the first paint. A scenario that does not exist is passed over; the app says so in a notice.
 * Without a store it forgets what was written when the page goes.
 */
export const createEmbeddedTransport = (
  scenarioText: string | null,
  store?: ApiStore,
): ((request: Request) => Promise<Response>) => {
  const answer = createAnswerer(readScenario(scenarioText), store);
  return async (request) => {
    // A server is elsewhere: what it does holds up no page. Here each answer at least takes its own turn.
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
