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

const BASE = "http://school.test/onder/api/v1";
const paths = [...Object.values(lists).map(({ path }) => path), "/about"];

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
    for (const { path } of Object.values(lists)) {
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

describe("facts that do not fit the contract", () => {
  it("are a failure of the server that says where, for that resource alone", async () => {
    const handlers = createHandlers(null, createDatabase({ ...publishedFacts, gaps: [{ id: "no-text" }] }));
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
