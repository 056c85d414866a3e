import { createAnswerer } from "./answer.ts";
import { readScenario } from "./scenarios.ts";

/**
 * The mocked API inside the page, for a build that carries it. Needs no service worker and no secure origin; loaded
 * by `import()` after the first paint. A scenario that does not exist is passed over; the app says so in a notice.
 */
export const createEmbeddedTransport = (
  scenarioText: string | null,
): ((request: Request) => Promise<Response>) => createAnswerer(readScenario(scenarioText));
