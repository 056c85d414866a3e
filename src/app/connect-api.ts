import { ApiError } from "#src/api/api-error.ts";
import { type ApiTarget, network } from "#src/api/client.ts";
import { readRuntimeConfig } from "#src/api/runtime-config.ts";

/** Absent from a build for a real API: the bundler drops the branch and with it the mocked API and its facts. */
const EMBEDS_MOCK = import.meta.env.VITE_MOCK !== "none";

/** The scenario of the mocked API that the link asks for (`scenario=traag`), or null. */
export const askedScenario = (): string | null => new URLSearchParams(window.location.search).get("scenario");

/** Does the mocked API know this scenario? Without a mocked API every name is passed over. */
export async function isScenario(text: string): Promise<boolean> {
  if (!EMBEDS_MOCK) return true;
  const { parseScenario } = await import("#mocks/scenarios.ts");
  return parseScenario(text) !== null;
}

/**
 * Decides which API answers: the one in `config.json`, or the mocked one. In development the mocked API runs in a
 * service worker, so that its calls are seen in the developer tools; in a build it answers in the page, at once.
 */
export async function connectApi(base: string): Promise<ApiTarget> {
  const api = await readRuntimeConfig(base);
  if (api !== "embedded") return { base: api.href, transport: network };
  const own = `${window.location.origin}${base}/api/v1`;
  if (import.meta.env.DEV) {
    const { startWorker } = await import("#mocks/worker.ts");
    await startWorker(askedScenario());
    return { base: own, transport: network };
  }
  if (!EMBEDS_MOCK) throw new ApiError("config.json", { kind: "no-api" });
  const { createEmbeddedTransport } = await import("#mocks/embedded.ts");
  return { base: own, transport: createEmbeddedTransport(askedScenario()) };
}
