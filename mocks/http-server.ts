import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { API_ROOT } from "#src/contract/endpoints.ts";
import { createAnswerer } from "./answer.ts";
import { openApiDocument } from "./openapi.ts";
import { MOST_BYTES } from "./read-events.ts";
import { tooLarge } from "./read-json.ts";
import { jsonResponse, problemResponse } from "./responses.ts";
import { READ_METHODS } from "./route.ts";
import type { Scenario } from "./scenarios.ts";
import type { ApiStore } from "./store/event-store.ts";

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Allow, Retry-After, Date",
};

const PREFLIGHT = {
  "access-control-allow-methods": "GET, HEAD, POST, PUT, DELETE",
  "access-control-allow-headers": "*",
  "access-control-max-age": "600",
};

const OPENAPI = `${API_ROOT}/openapi.json`;

/** The mocked API over HTTP, open to pages of every origin. The caller lets it listen and closes it. */
export function createApiServer(scenario: Scenario | null = null, store?: ApiStore): Server {
  const answer = createAnswerer(scenario, store);
  return createServer((incoming, outgoing) => {
    respond(incoming, answer)
      .then((response) => send(response, outgoing))
      // Who asked has gone in the middle of a word.
      .catch(() => outgoing.destroy());
  });
}

async function respond(
  incoming: IncomingMessage,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const body = await readBody(incoming);
  if (incoming.method === "OPTIONS") return new Response(null, { status: 204, headers: PREFLIGHT });
  if (body === null) return tooLarge(MOST_BYTES);
  let request: Request;
  try {
    request = toRequest(incoming, body);
  } catch {
    return problemResponse({ status: 400, detail: "This is not a request that can be read." });
  }
  if (new URL(request.url).pathname === OPENAPI && READ_METHODS.includes(request.method)) {
    return jsonResponse(request, openApiDocument());
  }
  return answer(request).catch((error: unknown) => problemResponse({ status: 500, detail: String(error) }));
}

/** The body, or `null` when it is too large. That is read to its end as well: a client listens when it has spoken. */
async function readBody(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer> | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= MOST_BYTES) parts.push(part);
  }
  return length <= MOST_BYTES ? Buffer.concat(parts) : null;
}

function toRequest(
  { url = "/", method = "GET", headers }: IncomingMessage,
  body: Buffer<ArrayBuffer>,
): Request {
  const pairs = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
  const address = new URL(url, "http://localhost");
  // Throws on `%ZZ`, which the handlers would trip over: the mistake is the client's.
  decodeURIComponent(address.pathname);
  const takesBody = method !== "GET" && method !== "HEAD" && body.length > 0;
  return new Request(address, { method, headers: pairs, ...(takesBody && { body }) });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.statusCode = response.status;
  outgoing.setHeaders(new Map([...response.headers, ...Object.entries(CORS)]));
  // Written at once, so that Node knows the length.
  outgoing.end(body);
}
