import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, request as forward, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { seededRandom, seedOf } from "#src/domain/seeded-random.ts";
import type { ServerWeather, Strike } from "./weather.ts";

export type FaultyApi = {
  /** What the page asks. */
  base: string;
  /** The server itself, beyond all weather: what it has is what has arrived. */
  direct: string;
  change: (weather: ServerWeather, strike: Strike) => void;
  close: () => void;
};

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Retry-After",
};
const PROBLEM = { ...CORS, "content-type": "application/problem+json" };
const problem = (status: number) => JSON.stringify({ type: "about:blank", title: "Weather", status });
/** Slow, but the next step of the user comes while it is under way. */
const SLOW = 400;

/** The API over HTTP with a connection in front of it that fails as the seed says, in its sockets and bodies. */
export async function startFaultyApi(seed: number): Promise<FaultyApi> {
  const api: ChildProcess = spawn(process.execPath, ["mocks/http.mjs", "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(api.stdout ?? api, "data")) as [Buffer];
  const port = /127\.0\.0\.1:(\d+)/.exec(said.toString())?.[1];
  let now: { weather: ServerWeather; strike: Strike; change: number } = {
    weather: "clear",
    strike: "all",
    change: 0,
  };
  /** How often each thing was asked since the weather changed: the next answer to it may be another. */
  let asked = new Map<string, number>();

  const strikes = ({ method = "", url = "" }: IncomingMessage): boolean => {
    if (method === "OPTIONS") return false;
    if (now.strike === "all") return true;
    if (now.strike !== "half") return (method === "GET") === (now.strike === "reads");
    const name = `${method} ${url.split("?")[0]}`;
    const times = asked.get(name) ?? 0;
    asked.set(name, times + 1);
    return seededRandom(seedOf(`${seed} ${now.change} ${name} ${times}`))() < 0.5;
  };
  const server = createServer((request, answer) => {
    const weather = strikes(request) ? now.weather : "clear";
    // Whoever asked may have gone.
    answer.on("error", () => undefined);
    if (weather === "dropped") return void request.socket.destroy();
    if (weather === "error-500") return void answer.writeHead(500, PROBLEM).end(problem(500));
    if (weather === "too-many-429") return void answer.writeHead(429, PROBLEM).end(problem(429));
    if (weather === "busy-503")
      return void answer.writeHead(503, { ...PROBLEM, "retry-after": "1" }).end(problem(503));
    const passed = forward(
      { port, path: request.url, method: request.method, headers: request.headers },
      (given) => void spoil(weather, given, answer).catch(() => answer.destroy()),
    );
    passed.on("error", () => answer.destroy());
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`,
    direct: `http://127.0.0.1:${port}/api/v1`,
    change: (weather, strike) => {
      now = { weather, strike, change: now.change + 1 };
      asked = new Map();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
      api.kill();
    },
  };
}

/** The answer of the server, as it gets through. */
async function spoil(weather: ServerWeather, given: IncomingMessage, answer: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of given as AsyncIterable<Buffer>) parts.push(part);
  const whole = Buffer.concat(parts);
  const { "content-length": _length, ...headers } = given.headers;
  const send = (body: Buffer | string) => answer.writeHead(given.statusCode ?? 502, headers).end(body);
  const half = whole.subarray(0, Math.floor(whole.length / 2));
  switch (weather) {
    case "answer-lost":
      return void answer.destroy();
    case "truncated":
      answer.writeHead(given.statusCode ?? 502, { ...headers, "content-length": String(whole.length) });
      return void answer.write(half, () => answer.destroy());
    case "half-json":
      return void send(half);
    case "other-json":
      return void send('{"items":[{"id":"x"}],"next":null,"last":null,"dataVersion":"1"}');
    case "html":
      return void answer
        .writeHead(200, { ...CORS, "content-type": "text/html" })
        .end("<!doctype html><title>Meld u aan</title>");
    case "slow":
      await new Promise((resolve) => setTimeout(resolve, SLOW));
      return void send(whole);
    case "clear":
    case "dropped":
    case "error-500":
    case "busy-503":
    case "too-many-429":
      return void send(whole);
  }
}
