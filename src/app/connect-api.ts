import type { QueryClient } from "@tanstack/react-query";
import { ApiError } from "#src/api/api-error.ts";
import { type ApiTarget, createApiClient, type ExampleStore, network } from "#src/api/client.ts";
import { apiSpeaker } from "#src/api/speaker.ts";
import type { ApiSpeaker } from "#src/api/queries.ts";
import { type RuntimeConfig, readRuntimeConfig } from "#src/api/runtime-config.ts";
import { askedScenario } from "./scenario.ts";

/** Absent from a build for a real API: the bundler drops the branch and with it the mocked API and its facts. */
const EMBEDS_MOCK = import.meta.env.VITE_MOCK !== "none";

/** What the mocked API makes of a scenario; where a real one answers every name is passed over. */
export type ScenarioReading = "known" | "unknown" | "passed over";

export async function readScenario(base: string, text: string): Promise<ScenarioReading> {
  if (!EMBEDS_MOCK || (await readRuntimeConfig(base)).api !== "embedded") return "passed over";
  const { parseScenario } = await import("#mocks/scenarios.ts");
  return parseScenario(text) === null ? "unknown" : "known";
}

/** Once: a scenario starts it before anything is asked. */
let mocked: Promise<Pick<ApiTarget, "transport"> & ExampleStore> | null = null;
const startMocked = () => {
  mocked ??= import("#mocks/aside.ts").then(({ startAside }) =>
    startAside(askedScenario(), async () => {
      const { createEmbedded } = await import("#mocks/embedded.ts");
      return createEmbedded(askedScenario());
    }),
  );
  // A script that did not come may come the next time.
  mocked.catch(() => {
    mocked = null;
  });
  return mocked;
};

/**
 * Decides which API answers: the one in `config.json`, or the mocked one. In development the mocked API runs in a
 * service worker, so that its calls are seen in the developer tools; in a build in a worker of the page.
 */
async function connect(base: string, { api, credentials }: RuntimeConfig): Promise<ApiTarget> {
  if (api !== "embedded") return { base: api.href, transport: network, credentials };
  const own = `${window.location.origin}${base}/api/v1`;
  if (import.meta.env.DEV) {
    const { startWorker } = await import("#mocks/worker.ts");
    await startWorker(askedScenario());
    return { base: own, transport: network };
  }
  if (!EMBEDS_MOCK) throw new ApiError("config.json", { kind: "no-api" });
  const { transport, ...examples } = await startMocked();
  return { base: own, transport, examples };
}

/** The first questions of a page go before what waits from an earlier visit, in milliseconds. */
const REST = 1000;

/** What was written earlier and never arrived is sent, whatever view is open, now and when the connection is back. */
async function sendWaiting(queryClient: QueryClient): Promise<void> {
  const outbox = await import("#src/api/shared-outbox.ts").catch(() => null);
  // Where nothing can be kept or told, nothing waits.
  if (outbox) outbox.sharedOutbox(queryClient);
}

/** What the connection must know of the page that it begins with. */
type PageStart = {
  /** An answer that came before the page is hydrated would make the first render differ from the prerendered one. */
  ready: Promise<void>;
  /** It will be asked as soon as the page is ready: what answers is started meanwhile. */
  asksSoon: boolean;
  queryClient: QueryClient;
};

/** The API that answers this page, found out at the first question at the latest; none is answered before `ready`. */
export function connectFacts(base: string, { ready, asksSoon, queryClient }: PageStart): ApiSpeaker {
  let config: Promise<RuntimeConfig> | null = null;
  const readConfig = () => {
    config ??= readRuntimeConfig(base).catch((error: unknown) => {
      // A file that did not come is asked for again.
      config = null;
      throw error;
    });
    return config;
  };
  const embeds = EMBEDS_MOCK && !import.meta.env.DEV;
  if (asksSoon) {
    const startOurs = async () => embeds && (await startMocked());
    // A scenario is nearly always one of the mocked API: that need not wait for the file that says so.
    if (askedScenario() !== null) startOurs().catch(() => undefined);
    readConfig()
      .then(({ api }) => api === "embedded" && startOurs())
      .catch(() => undefined);
  }
  void ready.then(() => setTimeout(() => void sendWaiting(queryClient), REST));
  // The facts that a page carries are those of the mocked API of its build. Where another one answers, or it cannot be
  // known which, they are asked again.
  const askAgainUnlessOwn = async () => {
    // VITE_PRERENDER_API gave a page those of a server.
    const isOwn =
      embeds &&
      !import.meta.env.VITE_PRERENDER_API &&
      (await readConfig().then(
        ({ api }) => api === "embedded",
        () => false,
      ));
    if (!isOwn) await queryClient.invalidateQueries({ predicate: ({ state }) => state.data !== undefined });
  };
  void ready.then(askAgainUnlessOwn);
  return apiSpeaker(
    createApiClient(async () => {
      await ready;
      return connect(base, await readConfig());
    }),
  );
}
