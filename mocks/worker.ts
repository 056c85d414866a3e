import { setupWorker } from "msw/browser";
import { createHandlers } from "./handlers.ts";
import { readScenario } from "./scenarios.ts";
import { browserStore } from "./store/browser-store.ts";

/**
 * The mocked API behind a service worker, for `npm run dev` alone, where the calls are worth seeing in DevTools.
 * Resolves when the worker controls the page; ask nothing before. A built page uses `embedded.ts`, because MSW's
 * worker answers 404 once the browser has stopped it.
 */
export async function startWorker(scenarioText: string | null): Promise<void> {
  await setupWorker(...createHandlers(readScenario(scenarioText), browserStore())).start({
    onUnhandledRequest: "bypass",
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
}
