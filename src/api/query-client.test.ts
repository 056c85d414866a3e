import { afterEach, describe, expect, it, vi } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { readFacts } from "#tests/facts.ts";
import { ApiError, type ApiFailure } from "./api-error.ts";
import { createApiClient, type Transport } from "./client.ts";
import { apiSpeaker } from "./speaker.ts";
import { allLogsQuery } from "./all-logs.ts";
import { decksQuery } from "./deck-queries.ts";
import { aboutQuery, listQuery, logQuery, RESET_EXAMPLES, serverQuery } from "./queries.ts";
import { createQueryClient } from "./query-client.ts";

function queryClientOf(transport: Transport, timeout = 15_000) {
  const asked: string[] = [];
  const counting: Transport = (request) => {
    asked.push(new URL(request.url).pathname);
    return transport(request);
  };
  const base = "http://api.test/api/v1";
  const api = createApiClient(() => Promise.resolve({ base, transport: counting, timeout }));
  const client = createQueryClient(() => Promise.resolve(apiSpeaker(api)));
  return { client, asked };
}

const gaps = { items: [{ id: "g", text: { nl: "n", en: "e" } }], next: null, dataVersion: "1" };
const failing =
  (status: number): Transport =>
  () =>
    Promise.resolve(new Response("", { status }));

describe("every query", () => {
  it("is fetched by its key", async () => {
    const { client, asked } = queryClientOf(createEmbeddedTransport(null));
    const { items } = await client.query(listQuery("regimes"));
    expect(items).toEqual(readFacts("regimes"));
    expect((await client.query(aboutQuery)).title.nl).not.toBe("");
    expect(asked).toEqual(["/api/v1/regimes", "/api/v1/about"]);
    expect(await client.query(serverQuery)).toBe("http://api.test/api/v1");
  });

  it("is asked once, however many want it", async () => {
    const { client, asked } = queryClientOf(createEmbeddedTransport(null));
    await Promise.all([client.query(listQuery("gaps")), client.query(listQuery("gaps"))]);
    await client.query(listQuery("gaps"));
    expect(asked).toHaveLength(1);
  });

  it("about what the reader wrote is asked again when the example data are restored", async () => {
    const { client } = queryClientOf(createEmbeddedTransport(null));
    const written = [allLogsQuery.queryKey, decksQuery.queryKey, logQuery("voorbeeld-de-linde").queryKey];
    await Promise.all([
      client.query(allLogsQuery),
      client.query(decksQuery),
      client.query(logQuery("voorbeeld-de-linde")),
      client.query(listQuery("gaps")),
    ]);
    const mutation = client.getMutationCache().build(client, { mutationKey: RESET_EXAMPLES });
    await mutation.execute(undefined);
    const isStale = (queryKey: readonly unknown[]) => client.getQueryState(queryKey)?.isInvalidated;
    expect(written.map(isStale)).toEqual([true, true, true]);
    expect(isStale(listQuery("gaps").queryKey)).toBe(false);
  });

  it("leaves what is on screen as it is when the answer says the same, and only then", async () => {
    const answers = [gaps, gaps, { ...gaps, items: [{ id: "g", text: { nl: "beter", en: "better" } }] }];
    const { client } = queryClientOf(() => Promise.resolve(Response.json(answers.shift())));
    const ask = async () => {
      await client.query({ ...listQuery("gaps"), staleTime: 0 });
      return client.getQueryData(listQuery("gaps").queryKey);
    };
    const first = await ask();
    expect(await ask()).toBe(first);
    // On the same day, under the same name.
    expect((await ask())?.items[0]?.text.nl).toBe("beter");
  });

  it("stops when nobody wants it any more", async () => {
    let signal: AbortSignal | undefined;
    const { client } = queryClientOf((request) => {
      signal = request.signal;
      return new Promise<never>(() => {});
    });
    const asked = client.query(listQuery("gaps")).catch(() => "stopped");
    await expect.poll(() => signal).toBeDefined();
    await client.cancelQueries();
    expect(await asked).toBe("stopped");
    expect(signal?.aborted).toBe(true);
  });
});

describe("a failure", () => {
  const wanted = async (transport: Transport, timeout?: number) => {
    const { client, asked } = queryClientOf(transport, timeout);
    const error: unknown = await client.query({ ...listQuery("gaps"), retryDelay: 0 }).then(
      () => null,
      (reason: unknown) => reason,
    );
    return { asked: asked.length, failure: error instanceof ApiError ? error.failure : null };
  };

  it.each<[string, Transport, ApiFailure["kind"]]>([
    ["of the network", () => Promise.reject(new TypeError("offline")), "network"],
    ["of the server (500)", failing(500), "http"],
    ["of the server (503)", failing(503), "http"],
  ])("%s is tried once more", async (_, transport, kind) => {
    const { asked, failure } = await wanted(transport);
    expect(asked).toBe(2);
    expect(failure?.kind).toBe(kind);
  });

  it.each<[string, Transport, ApiFailure["kind"]]>([
    ["a refusal (404)", failing(404), "http"],
    ["a refusal (400)", failing(400), "http"],
    ["no JSON", () => Promise.resolve(new Response("<html>")), "not-json"],
    ["another contract", () => Promise.resolve(Response.json({ ...gaps, items: [{}] })), "contract"],
  ])("that asking again cannot help is not: %s", async (_, transport, kind) => {
    const { asked, failure } = await wanted(transport);
    expect(asked).toBe(1);
    expect(failure?.kind).toBe(kind);
  });

  it("by time is not tried again: the reader has waited long enough", async () => {
    const { asked, failure } = await wanted(() => new Promise<never>(() => {}), 10);
    expect(asked).toBe(1);
    expect(failure).toEqual({ kind: "timeout", seconds: 0.01 });
  });

  it("to load what reads the answers is one of the network, and is tried once more", async () => {
    let loaded = 0;
    const client = createQueryClient(() => {
      loaded += 1;
      return Promise.reject(new TypeError("Failed to fetch dynamically imported module"));
    });
    const error: unknown = await client
      .query({ ...listQuery("gaps"), retryDelay: 0 })
      .catch((reason: unknown) => reason);
    expect(error instanceof ApiError && error.failure.kind).toBe("network");
    expect(loaded).toBe(2);
  });

  it("that passes is not seen", async () => {
    let first = true;
    const { asked, failure } = await wanted(() => {
      const response = first ? new Response("", { status: 503 }) : Response.json(gaps);
      first = false;
      return Promise.resolve(response);
    });
    expect(asked).toBe(2);
    expect(failure).toBeNull();
  });
});

describe("a server that asks to wait (`Retry-After`)", () => {
  afterEach(() => void vi.useRealTimers());

  /** How often it was asked after so many seconds, and what became of it. */
  const askedAfter = async (seconds: number, { status, wait }: { status: number; wait: string }) => {
    vi.useFakeTimers();
    let first = true;
    const { client, asked } = queryClientOf(() => {
      const headers = { "retry-after": wait, date: "Fri, 10 Feb 2023 09:30:00 GMT" };
      const response = first ? new Response("", { status, headers }) : Response.json(gaps);
      first = false;
      return Promise.resolve(response);
    });
    let settled: unknown = null;
    client.query(listQuery("gaps")).then(
      () => (settled = "answered"),
      (error: unknown) => (settled = error),
    );
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    return { asked: asked.length, settled };
  };

  it.each([
    { status: 503, wait: "2" },
    { status: 429, wait: "2" },
    { status: 503, wait: "Fri, 10 Feb 2023 09:30:02 GMT" },
  ])("for a moment is asked again after that moment, and not before: $status, $wait", async (said) => {
    expect(await askedAfter(1.9, said)).toEqual({ asked: 1, settled: null });
    expect(await askedAfter(2.1, said)).toMatchObject({ asked: 2, settled: "answered" });
  });

  it("at once is not asked at once", async () => {
    expect(await askedAfter(0.4, { status: 503, wait: "0" })).toEqual({ asked: 1, settled: null });
    expect(await askedAfter(0.6, { status: 503, wait: "0" })).toMatchObject({ asked: 2 });
  });

  it("for longer is told at once, and for how long", async () => {
    const { asked, settled } = await askedAfter(0.1, { status: 503, wait: "30" });
    expect(asked).toBe(1);
    expect(settled).toMatchObject({ failure: { kind: "http", status: 503, retryAfter: 30 } });
  });

  it("with a refusal stays a refusal", async () => {
    expect(await askedAfter(0.1, { status: 404, wait: "1" })).toMatchObject({
      asked: 1,
      settled: { failure: { status: 404 } },
    });
  });
});
