import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, request as forward } from "node:http";
import type { AddressInfo } from "node:net";

export type Guard = { base: string; close: () => void };

/** The host of the page may ask, with cookies; nobody else. */
const cors = ({ headers }: IncomingMessage) => ({
  "access-control-allow-origin": headers.origin ?? "null",
  "access-control-allow-credentials": "true",
  "access-control-allow-headers": "content-type",
  "access-control-allow-methods": "GET, POST",
  vary: "Origin",
});

/**
 * The API as an institution would have it: on another origin, under a path of a reverse proxy that knows who asks by a
 * cookie and hands that on as a bearer token. `session=gast` is known, but may not write.
 */
export async function startGuardingProxy(path: string): Promise<Guard> {
  const api = spawn(process.execPath, ["mocks/http.mjs", "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(api.stdout, "data")) as [Buffer];
  const port = /127\.0\.0\.1:(\d+)/.exec(said.toString())?.[1];
  const proxy = createServer((asked, answer) => {
    const refuse = (status: number, title: string) => {
      const body = JSON.stringify({ type: "about:blank", title, status });
      answer.writeHead(status, { ...cors(asked), "content-type": "application/problem+json" }).end(body);
    };
    if (asked.method === "OPTIONS") return answer.writeHead(204, cors(asked)).end();
    const session = /session=(\w+)/.exec(asked.headers.cookie ?? "")?.[1];
    if (session === undefined) return refuse(401, "Unauthorized");
    if (session === "gast" && asked.method === "POST") return refuse(403, "Forbidden");
    const headers = { ...asked.headers, authorization: `Bearer ${session}` };
    const inner = (asked.url ?? "").replace(path, "/api/v1");
    const passed = forward({ port, path: inner, method: asked.method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, { ...given.headers, ...cors(asked) });
      given.pipe(answer);
    });
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const close = () => {
    proxy.close();
    proxy.closeAllConnections();
    api.kill();
  };
  return { base: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${path}`, close };
}
