import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { plainDate } from "#src/contract/plain-date.ts";
import { toIso } from "#src/domain/plain-date.ts";
import { ApiError } from "./api-error.ts";
import { type ApiTarget, createApiClient, type Transport } from "./client.ts";

const body = z.object({ items: z.array(z.object({ date: plainDate })) });
const good = { items: [{ date: "2023-02-10" }] };

const clientOf = (transport: Transport, target: Partial<ApiTarget> = {}) =>
  createApiClient(() => Promise.resolve({ base: "http://api.test/api/v1", transport, ...target }));
const answering = (response: () => Response) => clientOf(() => Promise.resolve(response()));
const ask = (client: ReturnType<typeof clientOf>, signal?: AbortSignal) =>
  client.get("/milestones", body, signal);
const failureOf = async (asked: Promise<unknown>) => {
  const error = await asked.then(
    () => new Error("it did not fail"),
    (reason: unknown) => reason,
  );
  return error instanceof ApiError ? { resource: error.resource, failure: error.failure } : error;
};

/** A body of which the first half comes, and then `end`. */
const halfBody = (end: (controller: ReadableStreamDefaultController) => void) =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"items": ['));
        end(controller);
      },
    }),
  );
const never = new Promise<never>(() => {});

describe("asking", () => {
  it("gives domain values", async () => {
    const { items } = await ask(answering(() => Response.json(good)));
    expect(items.map(({ date }) => toIso(date))).toEqual(["2023-02-10"]);
  });

  it("is a plain GET under the base, and never a conditional one: 304 has no facts in it", async () => {
    const asked: Request[] = [];
    const client = clientOf((request) => {
      asked.push(request);
      return Promise.resolve(Response.json(good));
    });
    await ask(client);
    const [request] = asked;
    expect(asked).toHaveLength(1);
    expect([request?.method, request?.url]).toEqual(["GET", "http://api.test/api/v1/milestones"]);
    expect([...(request?.headers.keys() ?? [])]).toEqual(["accept"]);
  });

  it("waits until it is known which API answers", async () => {
    let connect: (target: ApiTarget) => void = () => {};
    const client = createApiClient(
      () =>
        new Promise((resolve) => {
          connect = resolve;
        }),
    );
    const asked = ask(client);
    connect({ base: "http://late.test", transport: () => Promise.resolve(Response.json(good)) });
    expect((await asked).items).toHaveLength(1);
  });

  it("fails when no API can be reached at all, with the reason", async () => {
    const reason = new ApiError("config.json", { kind: "no-api" });
    const client = createApiClient(() => Promise.reject(reason));
    await expect(ask(client)).rejects.toBe(reason);
  });

  it("looks anew for an API at the next question, and only then", async () => {
    let looked = 0;
    const client = createApiClient(() => {
      looked += 1;
      return looked === 1
        ? Promise.reject(new TypeError("no config"))
        : Promise.resolve({ base: "http://api.test", transport: () => Promise.resolve(Response.json(good)) });
    });
    expect(await failureOf(ask(client))).toEqual({ resource: "/milestones", failure: { kind: "network" } });
    expect((await ask(client)).items).toHaveLength(1);
    await ask(client);
    expect(looked).toBe(2);
  });
});

describe("what goes wrong", () => {
  it("on the network", async () => {
    const client = clientOf(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await failureOf(ask(client))).toEqual({ resource: "/milestones", failure: { kind: "network" } });
  });

  it("on the network, half-way through the body", async () => {
    const client = answering(() => halfBody((controller) => controller.error(new TypeError("terminated"))));
    expect(await failureOf(ask(client))).toEqual({ resource: "/milestones", failure: { kind: "network" } });
  });

  it("by taking too long", async () => {
    const client = clientOf(() => never, { timeout: 20 });
    expect(await failureOf(ask(client))).toEqual({
      resource: "/milestones",
      failure: { kind: "timeout", seconds: 0.02 },
    });
  });

  it("by falling silent half-way through the body", async () => {
    const client = clientOf(() => Promise.resolve(halfBody(() => {})), { timeout: 20 });
    expect(await failureOf(ask(client))).toEqual({
      resource: "/milestones",
      failure: { kind: "timeout", seconds: 0.02 },
    });
  });

  it("on the server, which says what in problem+json", async () => {
    const problem = {
      type: "about:blank",
      title: "Internal error",
      status: 500,
      detail: "The disk is full.",
    };
    const headers = { "content-type": "application/problem+json" };
    const client = answering(() => Response.json(problem, { status: 500, headers }));
    expect(await failureOf(ask(client))).toEqual({
      resource: "/milestones",
      failure: { kind: "http", status: 500, title: "Internal error", detail: "The disk is full." },
    });
  });

  it.each([
    ["a page of a proxy", "<html>Bad gateway</html>"],
    ["other JSON", '{"error": "no"}'],
    ["nothing", ""],
  ])("on the server, which answers with %s", async (_, text) => {
    const client = answering(() => new Response(text, { status: 502, statusText: "Bad Gateway" }));
    expect(await failureOf(ask(client))).toEqual({
      resource: "/milestones",
      failure: { kind: "http", status: 502, title: "Bad Gateway", detail: null },
    });
  });

  it.each(["<!doctype html><title>App</title>", '{"items": [', ""])(
    "by an answer that is no JSON: %j",
    async (text) => {
      const client = answering(() => new Response(text));
      expect(await failureOf(ask(client))).toEqual({
        resource: "/milestones",
        failure: { kind: "not-json" },
      });
    },
  );

  it.each([
    [
      "a day that does not exist",
      { items: [...good.items, { date: "2023-02-30" }] },
      "items.1.date",
      "unfit",
    ],
    ["a missing field", { items: [{}] }, "items.0.date", "missing"],
    ["another body", { rows: [] }, "items", "missing"],
    ["no object", null, "", "unfit"],
  ])("by an answer that breaks the contract: %s, named with its place", async (_, json, path, issue) => {
    expect(await failureOf(ask(answering(() => Response.json(json))))).toEqual({
      resource: "/milestones",
      failure: { kind: "contract", path, issue },
    });
  });
});

describe("stopping", () => {
  /** An API that was asked, and answers with `response`: time to withdraw the wish. */
  const stopAfterAsking = async (response: Promise<Response>) => {
    const controller = new AbortController();
    let isAsked = false;
    const client = clientOf(() => {
      isAsked = true;
      return response;
    });
    const failed = failureOf(ask(client, controller.signal));
    await expect.poll(() => isAsked).toBe(true);
    const reason = new Error("the page was left");
    controller.abort(reason);
    return { failed, reason };
  };

  it("passes the reason on as it is, at once, whether the transport heeds it or not", async () => {
    const { failed, reason } = await stopAfterAsking(never);
    expect(await failed).toBe(reason);
  });

  it("half-way through the body is no failure of the API either", async () => {
    const { failed, reason } = await stopAfterAsking(Promise.resolve(halfBody(() => {})));
    expect(await failed).toBe(reason);
  });

  it("before it is known which API answers asks none", async () => {
    const controller = new AbortController();
    const asked: Request[] = [];
    const client = clientOf((request) => {
      asked.push(request);
      return Promise.resolve(Response.json(good));
    });
    const failed = failureOf(ask(client, controller.signal));
    controller.abort();
    expect(await failed).toBe(controller.signal.reason);
    expect(asked).toEqual([]);
  });

  it("reaches the transport, which can stop its work", async () => {
    const controller = new AbortController();
    let isAsked = false;
    let stopped = false;
    const client = clientOf((request) => {
      isAsked = true;
      request.signal.addEventListener("abort", () => {
        stopped = true;
      });
      return never;
    });
    const failed = failureOf(ask(client, controller.signal));
    await expect.poll(() => isAsked).toBe(true);
    controller.abort();
    await failed;
    expect(stopped).toBe(true);
  });

  it("after the answer changes nothing", async () => {
    const controller = new AbortController();
    const asked = await ask(
      answering(() => Response.json(good)),
      controller.signal,
    );
    controller.abort();
    expect(asked.items).toHaveLength(1);
  });
});
