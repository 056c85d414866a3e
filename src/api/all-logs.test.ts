import { describe, expect, it } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { ApiError } from "./api-error.ts";
import { allLogsQuery, withEvents } from "./all-logs.ts";
import { createApiClient, type Transport } from "./client.ts";
import { createQueryClient } from "./query-client.ts";
import { apiSpeaker } from "./speaker.ts";

const server = createEmbeddedTransport(null);
const asking = (transport: Transport) => {
  const client = createApiClient(() => Promise.resolve({ base: "http://localhost/api/v1", transport }));
  return createQueryClient(() => Promise.resolve(apiSpeaker(client)));
};
const isLogOf = (request: Request, board: string) => request.url.includes(`/boards/${board}/events`);

describe("the logs of all boards", () => {
  it("are asked for eight at a time at most", async () => {
    let [open, most] = [0, 0];
    const client = asking(async (request) => {
      open += 1;
      most = Math.max(most, open);
      const answer = await server(request);
      open -= 1;
      return answer;
    });
    const { logs, failed } = await client.query(allLogsQuery);
    expect(logs.size).toBe(12);
    expect(failed.size).toBe(0);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(8);
  });

  it("are there without the one that fails, which is told", async () => {
    const client = asking(async (request) =>
      isLogOf(request, "voorbeeld-zeewind") ? Response.error() : server(request),
    );
    const { logs, failed } = await client.query(allLogsQuery);
    expect(logs.size).toBe(11);
    expect([...failed.keys()]).toEqual(["voorbeeld-zeewind"]);
  });

  it("fail together only when none can be read", async () => {
    const client = asking(async (request) =>
      request.url.includes("/events") ? new Response("no", { status: 403 }) : server(request),
    );
    await expect(client.query(allLogsQuery)).rejects.toBeInstanceOf(ApiError);
  });

  const busy = (seconds: number) =>
    new Response("busy", { status: 503, headers: { "retry-after": `${seconds}` } });

  it("wait when a server asks to be left alone for a moment, and then are all there", async () => {
    const askedAt: number[] = [];
    const client = asking(async (request) => {
      if (!request.url.includes("/events")) return server(request);
      askedAt.push(performance.now());
      if (askedAt.length === 1) return busy(1);
      // The others that are under way come in while the server rests.
      await new Promise((resolve) => setTimeout(resolve, 30));
      return server(request);
    });
    const { logs, failed } = await client.query(allLogsQuery);
    expect(logs.size).toBe(12);
    expect(failed.size).toBe(0);
    expect(askedAt).toHaveLength(13);
    // Eight were asked for at once, and no ninth before the second was over.
    expect((askedAt[8] ?? 0) - (askedAt[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it("are not asked for any more when a server asks to be left alone for long: each says why", async () => {
    let asked = 0;
    const client = asking(async (request) => {
      if (!request.url.includes("/events")) return server(request);
      asked += 1;
      return asked === 1 ? server(request) : busy(60);
    });
    const { logs, failed } = await client.query(allLogsQuery);
    expect(asked).toBeLessThanOrEqual(8);
    expect(logs.size).toBe(1);
    expect(failed.size).toBe(11);
    for (const { failure } of failed.values() as Iterable<ApiError>)
      expect(failure).toMatchObject({ kind: "http", status: 503, retryAfter: 60 });
  });

  it("stay the same lists when asked again and nothing was added", async () => {
    const client = asking(server);
    const before = await client.query(allLogsQuery);
    await client.refetchQueries({ queryKey: allLogsQuery.queryKey });
    const again = client.getQueryData(allLogsQuery.queryKey);
    for (const [id, log] of before.logs) expect(again?.logs.get(id)).toBe(log);
  });

  it("take what was sent once", async () => {
    const all = await asking(server).query(allLogsQuery);
    const log = all.logs.get("voorbeeld-de-linde") ?? [];
    const added = withEvents(all, "voorbeeld-de-linde", log.slice(0, 2));
    expect(added.logs.get("voorbeeld-de-linde")).toHaveLength(log.length);
    expect(withEvents(all, "geen-bestuur", log).logs.size).toBe(12);
  });
});
