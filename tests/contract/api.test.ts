import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { aboutEndpoint, boards, type ListName, lists, page } from "#src/contract/endpoints.ts";
import { type Connection, expectProblem, inThePage, overHttp, servers } from "./servers.ts";

// What every server of these facts must do, whoever wrote it.

const names = Object.keys(lists) as ListName[];
const paths = [...names.map((name) => lists[name].path), aboutEndpoint.path, boards.all.path];
const anyPage = page(z.looseObject({ id: z.string() }));

describe.each(servers)("the API %s", (_, connect) => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await connect();
  });
  afterAll(() => {
    connection.close();
  });

  const ask = (path: string, init?: RequestInit) =>
    connection.send(new Request(`${connection.base}${path}`, init));
  const askPage = async (path: string) => z.parse(anyPage, await (await ask(path)).json());
  const etagOf = async (path: string) => (await ask(path)).headers.get("etag") ?? "";

  /** Follows the cursor; every page but the last is full. */
  async function walk(path: string, limit: number) {
    const items: unknown[] = [];
    let after = "";
    do {
      const { items: some, next } = await askPage(`${path}?limit=${limit}${after}`);
      items.push(...some);
      if (next === null) return items;
      expect(some).toHaveLength(limit);
      after = `&after=${encodeURIComponent(next)}`;
    } while (true);
  }

  it.each(names)("answers %s in the words of the contract, and they say the same in return", async (name) => {
    const response = await ask(lists[name].path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    const json = (await response.json()) as z.input<typeof anyPage>;
    const codec = page<z.core.$ZodType>(lists[name].item);
    expect(z.encode(codec, z.decode(codec, json))).toEqual(json);
    expect(json.items.length).toBeGreaterThan(0);
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length);
  });

  it("answers what the data are as a whole, and every list is of that state", async () => {
    const json = (await (await ask(aboutEndpoint.path)).json()) as z.input<typeof aboutEndpoint.body>;
    expect(z.encode(aboutEndpoint.body, z.decode(aboutEndpoint.body, json))).toEqual(json);
    const versions = await Promise.all(
      names.map(async (name) => (await askPage(lists[name].path)).dataVersion),
    );
    expect(new Set(versions).size).toBe(1);
  });

  it.each(paths)("gives %s a strong ETag that stays, and 304 to who has it", async (path) => {
    const etag = await etagOf(path);
    expect(etag).toMatch(/^"[^"]+"$/);
    expect(await etagOf(path)).toBe(etag);
    for (const known of [etag, `W/${etag}`, `"older", ${etag}`, "*"]) {
      const response = await ask(path, { headers: { "if-none-match": known } });
      expect(response.status).toBe(304);
      expect(response.headers.get("etag")).toBe(etag);
      expect(await response.text()).toBe("");
    }
    const changed = await ask(path, { headers: { "if-none-match": '"older"' } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get("cache-control")).toBe("no-cache");
  });

  it("gives other content another ETag", async () => {
    const etags = await Promise.all([...paths, "/faq?limit=1", "/faq?limit=2"].map((path) => etagOf(path)));
    expect(new Set(etags).size).toBe(etags.length);
  });

  it("answers HEAD with the headers alone", async () => {
    const [head, get] = await Promise.all([ask("/faq", { method: "HEAD" }), ask("/faq")]);
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    for (const name of ["etag", "content-type", "cache-control"]) {
      expect(head.headers.get(name)).toBe(get.headers.get(name));
    }
  });

  it.each(names)("gives the whole of %s in pages", async (name) => {
    const { path } = lists[name];
    const { items } = await askPage(path);
    expect(await walk(path, 7)).toEqual(items);
    expect(await walk(path, items.length)).toEqual(items);
  });

  it.each(["limit=0", "limit=-1", "limit=veel", "limit=1.5", "limit=", "after=nowhere", "after="])(
    "refuses a list with %s, and says which part is wrong",
    async (query) => {
      const said = await expectProblem(await ask(`/milestones?${query}`), 400);
      expect(said.errors?.map(({ pointer }) => pointer)).toEqual([`/${query.split("=")[0]}`]);
    },
  );

  it.each(["/nothing", "/milestones/one", "/milestonesx", "/"])("does not find %s", async (path) => {
    await expectProblem(await ask(path), 404);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("lets nobody %s, and says what is possible", async (method) => {
    for (const path of ["/milestones", "/about", "/boards"]) {
      const body = method === "DELETE" ? null : "[]";
      const response = await ask(path, { method, body });
      expect(response.headers.get("allow")?.split(", ")).toEqual(["GET", "HEAD"]);
      await expectProblem(response, 405);
    }
  });
});

describe("the API over HTTP", () => {
  it("is open to pages of every origin, which may read the ETag", async () => {
    const connection = await overHttp();
    const preflight = await fetch(`${connection.base}/faq`, {
      method: "OPTIONS",
      headers: { origin: "http://elsewhere.test", "access-control-request-headers": "if-none-match" },
    });
    expect(preflight.status).toBe(204);
    // The star stands for every header, content-type included.
    expect(preflight.headers.get("access-control-allow-headers")).toBe("*");
    expect(preflight.headers.get("access-control-allow-methods")).toBe("GET, HEAD, POST, PUT, DELETE");
    for (const path of ["/faq", "/nothing"]) {
      const response = await fetch(`${connection.base}${path}`);
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(response.headers.get("access-control-expose-headers")).toContain("ETag");
      expect(Number(response.headers.get("content-length"))).toBe((await response.arrayBuffer()).byteLength);
    }
    connection.close();
  });

  it("leaves CORS to the server: the handlers say nothing of it", async () => {
    const connection = await inThePage();
    const response = await connection.send(new Request(`${connection.base}/faq`));
    expect(response?.headers.has("access-control-allow-origin")).toBe(false);
  });
});
