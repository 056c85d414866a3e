import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { lists, page } from "#src/contract/endpoints.ts";
import { readFacts } from "#tests/facts.ts";
import { createApiClient, type Transport } from "./client.ts";
import { fetchAbout, fetchList } from "./fetch-facts.ts";

const clientOf = (transport: Transport) =>
  createApiClient(() => Promise.resolve({ base: "http://api.test/api/v1", transport }));

const gap = (id: string) => ({ id, text: { nl: id, en: id } });

/** A server that gives a list in pages of these sizes, with a cursor that needs escaping. */
function pagedServer(sizes: readonly number[]) {
  const ids = Array.from({ length: sizes.reduce((sum, size) => sum + size, 0) }, (_, index) => `g-${index}`);
  const cursors = sizes.map((_, index) => `pagina ${index}&é=?#`);
  const asked: (string | null)[] = [];
  const transport: Transport = (request) => {
    const after = new URL(request.url).searchParams.get("after");
    asked.push(after);
    const page = after === null ? 0 : cursors.indexOf(after) + 1;
    const start = sizes.slice(0, page).reduce((sum, size) => sum + size, 0);
    const next = page < sizes.length - 1 ? cursors[page] : null;
    const items = ids.slice(start, start + (sizes[page] ?? 0)).map(gap);
    return Promise.resolve(Response.json({ items, next, dataVersion: `v-${page}` }));
  };
  return { ids, cursors, asked, transport };
}

describe("a list in pages", () => {
  it("is followed to its end, once per page, and is whole and in order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 6 }), async (sizes) => {
        const server = pagedServer(sizes);
        const { items, dataVersion } = await fetchList(clientOf(server.transport), "gaps");
        expect(items.map(({ id }) => id)).toEqual(server.ids);
        expect(server.asked).toEqual([null, ...server.cursors.slice(0, -1)]);
        expect(dataVersion).toBe(`v-${sizes.length - 1}`);
      }),
    );
  });

  it("is asked on for while what came is read", async () => {
    const server = pagedServer([1, 1]);
    const pages = clientOf(server.transport).pages("/gaps", page(lists.gaps.item));
    await pages.next();
    expect(server.asked).toHaveLength(2);
  });

  it("fails as a whole when one page fails, and says which", async () => {
    const server = pagedServer([1, 1, 1]);
    const client = clientOf((request) =>
      request.url.includes("pagina%201")
        ? Promise.resolve(new Response(null, { status: 503 }))
        : server.transport(request),
    );
    await expect(fetchList(client, "gaps")).rejects.toMatchObject({
      resource: expect.stringContaining("/gaps?after=pagina%201") as string,
      failure: { kind: "http", status: 503 },
    });
  });

  it("stops asking when the wish is withdrawn", async () => {
    const controller = new AbortController();
    const server = pagedServer([1, 1, 1]);
    const client = clientOf((request) => {
      if (server.asked.length === 1) controller.abort();
      return server.transport(request);
    });
    await expect(fetchList(client, "gaps", controller.signal)).rejects.toThrow("aborted");
    expect(controller.signal.aborted).toBe(true);
    expect(server.asked.length).toBeLessThan(3);
  });
});

describe("a server that breaks the contract of pages", () => {
  type Page = { ids: string[]; next: string | null };

  /** Asks a server that answers its n-th question with `pageAt(n)`. */
  async function askFor(pageAt: (count: number) => Page) {
    let asked = 0;
    const client = clientOf(() => {
      const { ids, next } = pageAt(asked);
      asked += 1;
      if (asked > 1100) throw new Error("it asks for ever");
      return Promise.resolve(Response.json({ items: ids.map(gap), next, dataVersion: "1" }));
    });
    const error: unknown = await fetchList(client, "gaps").catch((reason: unknown) => reason);
    return { asked, error };
  }
  const broken = (resource: string, path: string) => ({
    name: "ApiError",
    resource,
    failure: { kind: "contract", path, issue: "unfit" },
  });

  it.each<[string, Page[], string, string]>([
    [
      "the same cursor at once",
      [
        { ids: ["a"], next: "1" },
        { ids: ["b"], next: "1" },
      ],
      "/gaps?after=1",
      "next",
    ],
    [
      "an earlier cursor",
      [
        { ids: ["a"], next: "1" },
        { ids: ["b"], next: "2" },
        { ids: [], next: "1" },
      ],
      "/gaps?after=2",
      "next",
    ],
    [
      "an id of an earlier page",
      [
        { ids: ["a", "b"], next: "1" },
        { ids: ["c", "a"], next: null },
      ],
      "/gaps?after=1",
      "items.1.id",
    ],
    ["an id twice in one page", [{ ids: ["a", "b", "a"], next: null }], "/gaps", "items.2.id"],
  ])("is named, and asked no more: %s", async (_, pages, resource, path) => {
    const { asked, error } = await askFor((count) => pages[count] ?? { ids: [], next: null });
    expect(error).toMatchObject(broken(resource, path));
    expect(asked).toBe(pages.length);
  });

  it("is left after a thousand pages", async () => {
    const { asked, error } = await askFor((count) => ({ ids: [`g-${count}`], next: `${count + 1}` }));
    expect(error).toMatchObject(broken("/gaps?after=999", "next"));
    expect(asked).toBe(1000);
  });

  it("is not one with a thousand pages", async () => {
    const { asked, error } = await askFor((count) => ({
      ids: [`g-${count}`],
      next: count < 999 ? `${count + 1}` : null,
    }));
    expect(error).toMatchObject({ items: { length: 1000 } });
    expect(asked).toBe(1000);
  });
});

describe("the mocked API", () => {
  const client = clientOf(createEmbeddedTransport(null));

  it("gives the facts as they were published", async () => {
    const { items, dataVersion } = await fetchList(client, "milestones");
    expect(items).toEqual(readFacts("milestones"));
    expect(dataVersion).not.toBe("");
  });

  it("says how old they are", async () => {
    expect((await fetchAbout(client)).checkedOn.toString()).toBe("2026-11-21");
  });

  it("gives twelve thousand generated milestones, over several pages", async () => {
    const asked: string[] = [];
    const transport = createEmbeddedTransport("schaal-12000");
    const counting = clientOf((request) => {
      asked.push(request.url);
      return transport(request);
    });
    const { items } = await fetchList(counting, "milestones");
    expect(new Set(items.map(({ id }) => id)).size).toBe(12_000);
    expect(asked).toHaveLength(12);
  }, 30_000);
});
