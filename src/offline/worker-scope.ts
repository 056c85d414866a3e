/**
 * What a service worker has that a page has not, as far as it is used here: the compiler's own list of it cannot stand
 * beside that of a page.
 */
type LastingEvent = Event & { waitUntil: (work: Promise<unknown>) => void };
type AskedEvent = Event & { request: Request; respondWith: (answer: Promise<Response>) => void };

export type WorkerScope = {
  registration: Pick<ServiceWorkerRegistration, "scope" | "waiting" | "installing">;
  clients: { claim: () => Promise<void>; matchAll: (options: object) => Promise<readonly { url: string }[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: "install" | "activate", listener: (event: LastingEvent) => void): void;
    (type: "message", listener: (event: LastingEvent & { data: unknown }) => void): void;
    (type: "fetch", listener: (event: AskedEvent) => void): void;
  };
};
