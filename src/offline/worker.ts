import { TAKE_OVER, TIDY } from "./agreed.ts";
import { networkFirst } from "./from-network.ts";
import { type FileList, keptFiles } from "./kept-files.ts";
import { CONFIG, isFact, NOT_FOUND, type Plan, planFor } from "./plan.ts";
import type { WorkerScope } from "./worker-scope.ts";

/** Written in by the build (vite.offline.ts). */
declare const BUILT_FILES: readonly (readonly [path: string, hash: string])[];

/**
 * The one worker of a built page: it keeps the product and the facts for when there is no network. It makes no answers of
 * its own; the mocked API answers in the page.
 */
const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const files: FileList = new Map(BUILT_FILES);
const paths = new Set(files.keys());

// By scope: another product on the same host has its own.
const FILES = `leersteun.files ${scope}`;
const FACTS = `leersteun.facts ${scope}`;

const ours = async () => keptFiles({ cache: await caches.open(FILES), scope, files });
/** While one version is being fetched another does not tidy up. */
const alone = (work: () => Promise<void>) => navigator.locks.request(FILES, work);

worker.addEventListener("install", (event) => {
  event.waitUntil(alone(async () => (await ours()).fetchAll()));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(tidyWhen((open) => open === 0).then(() => worker.clients.claim()));
});

worker.addEventListener("message", (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting());
  // Who asks has just been opened, so it is of this version; another page may be of the one before.
  if (event.data === TIDY) event.waitUntil(tidyWhen((open) => open <= 1));
});

async function tidyWhen(isSafe: (openPages: number) => boolean) {
  await alone(async () => {
    const windows = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
    const open = windows.filter(({ url }) => url.startsWith(scope));
    const { waiting, installing } = worker.registration;
    if (isSafe(open.length) && !waiting && !installing) await (await ours()).tidy();
  });
}

worker.addEventListener("fetch", (event) => {
  const plan = planFor(event.request, scope, paths);
  if (plan) event.respondWith(answer(plan, event.request));
});

async function answer(plan: Plan, request: Request): Promise<Response> {
  switch (plan.kind) {
    case "file":
      // The browser may have thrown it away.
      return (await (await ours()).match(plan.file)) ?? fetch(request);
    case "older-file":
      return (await (await ours()).matchOlder(request.url)) ?? fetch(request);
    case "redirect":
      return Response.redirect(plan.to);
    case "config":
      return networkFirst({
        cache: await caches.open(FILES),
        request: `${scope}${CONFIG}`,
        fresh: fetch(request),
      });
    case "unknown-page":
      return fetch(request).catch(async () => notFound(await (await ours()).match(NOT_FOUND)));
    case "maybe-fact":
      return fact(request);
  }
}

const notFound = (page: Response | undefined) =>
  page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();

async function fact(request: Request): Promise<Response> {
  const config = await (await caches.open(FILES)).match(`${scope}${CONFIG}`);
  const { api } = ((await config?.json().catch(() => null)) ?? {}) as { api?: unknown };
  const isKnown =
    typeof api === "string" && isFact(request.url, new URL(api.replace(/\/+$/, ""), scope).href);
  if (!isKnown) return fetch(request);
  return networkFirst({ cache: await caches.open(FACTS), request, fresh: fetch(request) });
}
