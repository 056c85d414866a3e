import { TAKE_OVER, TIDY, WORKER_FILE } from "#src/offline/agreed.ts";

const HOUR = 60 * 60_000;

/** What the page knows of its worker: is there a newer version than the one on screen? */
let hasNewVersion = false;
let registration: ServiceWorkerRegistration | null = null;
const listeners = new Set<() => void>();

export const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
export const isNewVersionThere = () => hasNewVersion;

function announce() {
  hasNewVersion = true;
  for (const listener of listeners) listener();
}

/** Absent on an origin that is not secure; a page in a closed frame may not even ask. */
function container(): ServiceWorkerContainer | undefined {
  try {
    return (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  } catch {
    return undefined;
  }
}

/**
 * Has the product kept for when there is no network, once all that this page needs is there. Where workers or storage are
 * blocked, or the reader saves data, there is no copy and nothing else changes.
 */
export async function keepForOffline(base: string): Promise<void> {
  const workers = container();
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!workers || connection?.saveData) return;
  // What controls the page from here on is of another version than the page, unless it is the very first.
  let hadOne = workers.controller !== null;
  workers.addEventListener("controllerchange", () => {
    if (hadOne) announce();
    hadOne = true;
  });
  workers.controller?.postMessage(TIDY);
  registration = await workers
    .register(`${base}/${WORKER_FILE}`, { scope: `${base}/`, updateViaCache: "none" })
    .catch(() => null);
  if (!registration) return;
  const { active, waiting } = registration;
  if (waiting && active) announce();
  registration.addEventListener("updatefound", () => {
    const coming = registration?.installing;
    coming?.addEventListener("statechange", () => {
      if (coming.state === "installed" && registration?.active) announce();
    });
  });
  lookNowAndThen(registration);
}

/** A page can stay open for weeks: it looks for a new version when it is looked at again, at most once an hour. */
function lookNowAndThen(known: ServiceWorkerRegistration): void {
  let rested = false;
  const rest = () => {
    rested = false;
    setTimeout(() => {
      rested = true;
    }, HOUR);
  };
  rest();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || !rested) return;
    rest();
    known.update().catch(() => undefined);
  });
}

/** Shows the new version in this page; others go on as they are until they are asked. */
export function takeNewVersion(): void {
  const waiting = registration?.waiting;
  const reload = () => window.location.reload();
  // Another page has taken it already.
  if (!waiting) return reload();
  container()?.addEventListener("controllerchange", reload, { once: true });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin than its own
  waiting.postMessage(TAKE_OVER);
}
