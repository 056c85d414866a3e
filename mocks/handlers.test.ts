import { getResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { type ListName, lists, page } from "#src/contract/endpoints.ts";
import { milestone } from "#src/contract/facts.ts";
import { createAnswerer } from "./answer.ts";
import { createDatabase } from "./db.ts";
import { createEmbeddedTransport } from "./embedded.ts";
import { publishedFacts } from "./facts.ts";
import { createHandlers } from "./handlers.ts";
import { createServer } from "./node.ts";
import type { Scenario } from "./scenarios.ts";
import { createMemoryStore } from "./store/event-store.ts";

const BASE = "http://school.test/onder/api/v1";
const paths = [...Object.values(lists).map(({ path }) => path), "/about", "/boards"];

const ask = (scenario: Scenario | null, path: string) =>
  createAnswerer(scenario)(new Request(`${BASE}${path}`));

async function askList(scenario: Scenario | null, path: string) {
  const answer: unknown = await (await ask(scenario, path)).json();
  return z.parse(page(z.looseObject({ id: z.string() })), answer);
}

const statuses = (scenario: Scenario) =>
  Promise.all(paths.map(async (path) => [path, (await ask(scenario, path)).status]));

afterEach(() => {
  vi.useRealTimers();
});

describe("traag", () => {
  it("answers as always, but only after 2.5 seconds", async () => {
    vi.useFakeTimers();
    const answered = vi.fn<(response: Response) => Response>((response) => response);
    const asking = ask({ name: "traag" }, "/faq").then(answered);
    await vi.advanceTimersByTimeAsync(2400);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect((await asking).status).toBe(200);
  });
});

describe("storing", () => {
  it("fails everywhere, and says when to try again", async () => {
    expect(await statuses({ name: "storing" })).toEqual(paths.map((path) => [path, 503]));
    const response = await ask({ name: "storing" }, "/sources");
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("retry-after")).toBe("30");
    expect(await response.json()).toMatchObject({ title: "Service Unavailable", status: 503 });
  });

  it("fails for what is written too", async () => {
    const address = `${BASE}/boards/voorbeeld-de-linde/events`;
    const request = new Request(address, { method: "POST", body: "[]" });
    expect((await createAnswerer({ name: "storing" })(request)).status).toBe(503);
  });

  it("can be kept to the boards and their logs", async () => {
    const answers = await statuses({ name: "storing", only: ["boards"] });
    expect(answers.filter(([, status]) => status === 503).map(([path]) => path)).toEqual(["/boards"]);
    const log = await ask({ name: "storing", only: ["boards"] }, "/boards/voorbeeld-de-linde/events");
    expect(log.status).toBe(503);
  });

  it("can be kept to some resources", async () => {
    const answers = await statuses({ name: "storing", only: ["milestones", "schoolHolidays", "about"] });
    const failed = answers.filter(([, status]) => status === 503).map(([path]) => path);
    expect(failed).toEqual(["/milestones", "/school-holidays", "/about"]);
  });
});

describe("kapot", () => {
  const scenario: Scenario = { name: "kapot" };

  it("leaves one milestone without its date", async () => {
    const { items } = await askList(scenario, "/milestones");
    const misfits = items.filter((item) => !z.safeDecode(milestone, item as never).success);
    expect(misfits).toHaveLength(1);
    expect(misfits[0]).not.toHaveProperty("date");
    expect(items).toHaveLength(publishedFacts.milestones.length);
  });

  it("answers the comparison with half a text", async () => {
    const response = await ask(scenario, "/comparison");
    expect(response.headers.get("content-type")).toBe("application/json");
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it("leaves everything else as it is", async () => {
    for (const path of paths.filter((path) => path !== "/milestones" && path !== "/comparison")) {
      const [broken, whole] = await Promise.all([ask(scenario, path), ask(null, path)]);
      expect(broken.headers.get("etag")).toBe(whole.headers.get("etag"));
    }
  });
});

describe("leeg", () => {
  it("has no item in any list, and still says what the data are", async () => {
    for (const path of paths.filter((path) => path !== "/about")) {
      expect(await askList({ name: "leeg" }, path)).toMatchObject({ items: [], next: null });
    }
    expect((await ask({ name: "leeg" }, "/about")).status).toBe(200);
  });
});

describe("schaal-N", () => {
  const scenario: Scenario = { name: "schaal", count: 12_000 };

  it("answers N generated milestones, some thousands at a time", async () => {
    const answer = createAnswerer(scenario);
    const ids: string[] = [];
    let after = "";
    do {
      const response = await answer(new Request(`${BASE}/milestones${after}`));
      const { items, next } = z.parse(
        page(z.object({ id: z.string(), generated: z.literal(true) })),
        await response.json(),
      );
      ids.push(...items.map(({ id }) => id));
      after = next === null ? "" : `?after=${next}`;
    } while (after !== "");
    expect(new Set(ids).size).toBe(12_000);
  });

  it("is another state of the data, and leaves the other facts as they are", async () => {
    const { dataVersion } = await askList(null, "/faq");
    const scaled = await askList(scenario, "/faq");
    expect(scaled.dataVersion).toBe(`${dataVersion}+schaal-12000`);
    expect(scaled.items).toHaveLength(publishedFacts.faq.length);
  });
});

describe("besturen-N and taken-N", () => {
  it("answer other boards, and say that the data are in another state", async () => {
    const many = await askList({ name: "besturen", count: 30 }, "/boards");
    expect(many.items).toHaveLength(30);
    expect(many.dataVersion).toMatch(/\+besturen-30$/);
    const log = await askList({ name: "taken", count: 40 }, "/boards/voorbeeld-veel-taken/events");
    expect(log.items.length).toBeGreaterThan(40);
    expect(log.dataVersion).toMatch(/\+taken-40$/);
    expect((await ask(null, "/boards/voorbeeld-veel-taken")).status).toBe(404);
  });
});

describe("a log", () => {
  const log = `${BASE}/boards/voorbeeld-ter-beke/events`;
  const event = {
    id: "0b9c1c3e-6c0f-4f0e-9d3a-2f4f6f1f7a10",
    taskId: "tk-anker",
    status: "bezig",
    effectiveOn: "2023-03-06",
    recordedAt: "2023-03-07T09:30:00.000Z",
    role: "school",
  };
  const post = () =>
    new Request(log, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([event]),
    });

  it("that is empty has no place to ask on from, until something is added; a reset empties it again", async () => {
    const store = createMemoryStore();
    const answer = createAnswerer(null, store);
    const read = async (): Promise<unknown> => (await answer(new Request(log))).json();
    expect(await read()).toMatchObject({ items: [], next: null, last: null });
    expect((await answer(post())).status).toBe(201);
    expect(await read()).toMatchObject({ items: [event], next: null, last: event.id });
    await store.reset();
    expect(await read()).toMatchObject({ items: [], last: null });
    const gone = await answer(new Request(`${log}?after=${event.id}`));
    expect(gone.status).toBe(400);
  });

  it("keeps the events that it came with as it keeps those that were added", async () => {
    const answer = createAnswerer(null);
    const address = `${BASE}/boards/voorbeeld-de-linde/events`;
    const { items } = z.parse(
      page(z.looseObject({ id: z.string() })),
      await (await answer(new Request(address))).json(),
    );
    const again = (events: unknown) =>
      answer(new Request(address, { ...init, body: JSON.stringify(events) }));
    const init = { method: "POST", headers: { "content-type": "application/json" } };
    expect((await again(items)).status).toBe(200);
    expect((await again([{ ...items[0], note: "Anders" }])).status).toBe(409);
  });

  it("that cannot be stored says so, and the client can try again", async () => {
    const full = { ...createMemoryStore(), append: () => Promise.reject(new Error("disk full")) };
    const response = await createAnswerer(null, full)(post());
    expect(response.status).toBe(507);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining("disk full") as unknown });
  });
});

describe("facts that do not fit the contract", () => {
  it("are a failure of the server that says where, for that resource alone", async () => {
    const handlers = createHandlers(
      null,
      createMemoryStore(),
      createDatabase({ ...publishedFacts, gaps: [{ id: "no-text" }] }),
    );
    const get = (name: ListName) => getResponse(handlers, new Request(`${BASE}${lists[name].path}`));
    const response = await get("gaps");
    expect(response?.status).toBe(500);
    expect(await response?.json()).toMatchObject({
      detail: expect.stringContaining("gaps.0.text") as unknown,
    });
    expect((await get("faq"))?.status).toBe(200);
  });
});

describe("in the page", () => {
  it("answers in the scenario of the link, and passes over one that does not exist", async () => {
    const faq = () => new Request(`${BASE}/faq`);
    expect((await createEmbeddedTransport("storing")(faq())).status).toBe(503);
    expect((await createEmbeddedTransport("onbekend")(faq())).status).toBe(200);
  });

  it("does not find what is outside the API", async () => {
    const response = await createEmbeddedTransport(null)(new Request("http://school.test/api/v2/faq"));
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });
});

describe("behind fetch in Node", () => {
  it("answers, and lets a test put another answer in front", async () => {
    const server = createServer();
    server.listen({ onUnhandledRequest: "error" });
    try {
      expect((await fetch(`${BASE}/faq`)).status).toBe(200);
      server.use(http.get("*/api/v1/faq", () => Response.error()));
      await expect(fetch(`${BASE}/faq`)).rejects.toThrow(TypeError);
      expect((await fetch(`${BASE}/gaps`)).status).toBe(200);
    } finally {
      server.close();
    }
  });
});
