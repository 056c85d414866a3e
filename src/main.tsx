import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { readSeed, sowSeed } from "#src/api/page-seed.ts";
import { type ApiSpeaker, listQuery } from "#src/api/queries.ts";
import { createQueryClient } from "#src/api/query-client.ts";
import { App } from "#src/app/app.tsx";
import { askedScenario } from "#src/app/scenario.ts";
import { ROUTES, viewAt } from "#src/app/routes.ts";
import { buildDay } from "#src/app/today.ts";
import { loadView } from "#src/app/view.tsx";

const { documentElement } = document;

// A prerendered page says how deep it lies, so that the same files work under any path.
const pageBase = documentElement.dataset["base"] ?? "/";
const base = new URL(pageBase, window.location.href).pathname.replace(/\/$/, "");
const builtOn = documentElement.dataset["builtOn"] ?? buildDay();
const seed = document.getElementById("page-seed")?.textContent;
const container = document.getElementById("root");

let isReady = () => {};
const ready = new Promise<void>((resolve) => {
  isReady = resolve;
});
let reader: Promise<ApiSpeaker> | null = null;
const loadReader = () => {
  reader ??= import("#src/app/connect-api.ts").then(({ connectFacts }) =>
    connectFacts(base, { ready, asksSoon, queryClient }),
  );
  // A script that did not come may come the next time.
  reader.catch(() => {
    reader = null;
  });
  return reader;
};
const queryClient = createQueryClient(loadReader);

// A scenario is another server: the page's own facts are not its answer, and are not shown for an instant either.
const scenario = askedScenario();
const carries = seed !== undefined && seed !== null && scenario === null;
const view = viewAt(window.location.pathname.slice(base.length));
const route = view && ROUTES[view];
const asksSoon = !carries || route?.asks === true;
// What answers is found out while the page is drawn.
if (asksSoon) void loadReader();
// A view whose script did not come says so itself.
if (view) await loadView(view).catch(() => undefined);

// A page that is held back (boot.js) is not what the link asks for: another is drawn in its place.
const comesToLife = carries && !("held" in documentElement.dataset);

/** React listens from here on: boot.js does again what was done before, and looks away. */
const listens = () => void document.dispatchEvent(new Event("alive"));

const isThere = () => {
  isReady();
  if (!comesToLife) listens();
};

if (container) {
  const app = (
    <App
      queryClient={queryClient}
      base={base}
      pageBase={pageBase}
      builtOn={builtOn}
      onReady={isThere}
      // The first render must be that of the prerendered page, which knew its own path.
      serverPath={window.location.pathname}
    />
  );
  if (carries) {
    sowSeed(queryClient, readSeed(seed));
    // Whose facts these are is found out there; whether they hold cannot be known without it.
    ready.then(loadReader).catch(() => queryClient.invalidateQueries());
  }
  if (!comesToLife) document.dispatchEvent(new Event("drawing"));
  // Nothing to hydrate, so nothing to wait for. A page that has all it shows is drawn first.
  if (!comesToLife && asksSoon) isReady();
  if (!carries)
    for (const list of route?.lists ?? []) queryClient.query(listQuery(list)).catch(() => undefined);
  // In pieces, between which a page that can be read already answers.
  startTransition(() => {
    if (comesToLife) hydrateRoot(container, app);
    else createRoot(container).render(app);
  });
  if (comesToLife) listens();
}
