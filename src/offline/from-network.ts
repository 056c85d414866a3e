import { KEPT_ON } from "./agreed.ts";

/** So long a server may be silent when there is a copy of what it said, in milliseconds. */
const PATIENCE = 5000;

type Kept = { cache: Cache; request: Request | string; fresh: Promise<Response> };

/**
 * What the network says, kept for when it says nothing. A refusal is an answer: it is passed on as it is, and a copy is
 * no longer shown to who may not see it.
 */
export async function networkFirst({ cache, request, fresh }: Kept): Promise<Response> {
  const kept = fresh.then(async (response) => {
    if (response.ok) await keep(cache, request, response.clone());
    if (response.status === 401 || response.status === 403) await cache.delete(request);
    return response;
  });
  // Whoever waits for it hears of a failure; until then nobody does.
  kept.catch(() => undefined);
  const copy = await cache.match(request, { ignoreVary: true });
  if (!copy) return kept;
  return Promise.race([kept.catch(() => copy), after(PATIENCE).then(() => copy)]);
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Rejects when the connection breaks off in the body: that is no answer. What is no JSON is passed on, but not kept. */
async function keep(cache: Cache, request: Request | string, response: Response): Promise<void> {
  const text = await response.text();
  const forbidden = /\bno-store\b/.test(response.headers.get("cache-control") ?? "");
  if (forbidden || !isJson(text)) return;
  const headers = new Headers(response.headers);
  headers.set(KEPT_ON, new Date().toISOString());
  // A full disk is no reason to withhold the answer.
  await cache.put(request, new Response(text, { headers })).catch(() => undefined);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
