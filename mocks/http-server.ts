import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createAnswerer } from "./answer.ts";
import { problemResponse } from "./responses.ts";
import type { Scenario } from "./scenarios.ts";

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Allow, Retry-After",
};

const PREFLIGHT = {
  "access-control-allow-methods": "GET, HEAD",
  "access-control-allow-headers": "*",
  "access-control-max-age": "600",
};

/** The mocked API over HTTP, open to pages of every origin. The caller lets it listen and closes it. */
export function createApiServer(scenario: Scenario | null = null): Server {
  const answer = createAnswerer(scenario);
  return createServer((incoming, outgoing) => {
    void respond(incoming, answer).then((response) => send(response, outgoing));
  });
}

async function respond(
  incoming: IncomingMessage,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  // Nothing can be written yet, so a body is thrown away.
  incoming.resume();
  if (incoming.method === "OPTIONS") return new Response(null, { status: 204, headers: PREFLIGHT });
  let request: Request;
  try {
    request = toRequest(incoming);
  } catch {
    return problemResponse({ status: 400, detail: "This is not a request that can be read." });
  }
  return answer(request).catch((error: unknown) => problemResponse({ status: 500, detail: String(error) }));
}

function toRequest({ url = "/", method = "GET", headers }: IncomingMessage): Request {
  const pairs = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
  const address = new URL(url, "http://localhost");
  // Throws on `%ZZ`, which the handlers would trip over: the mistake is the client's.
  decodeURIComponent(address.pathname);
  return new Request(address, { method, headers: pairs });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.statusCode = response.status;
  outgoing.setHeaders(new Map([...response.headers, ...Object.entries(CORS)]));
  // Written at once, so that Node knows the length.
  outgoing.end(body);
}
