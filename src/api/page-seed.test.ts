import { describe, expect, it } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { publishedFacts } from "#mocks/facts.ts";
import { readFacts } from "#tests/facts.ts";
import { createApiClient } from "./client.ts";
import { collectSeed, type PageSeed, sowSeed } from "./page-seed.ts";
import { aboutQuery, listQuery } from "./queries.ts";
import { createQueryClient } from "./query-client.ts";

const client = createApiClient(() =>
  Promise.resolve({ base: "http://api.test/api/v1", transport: createEmbeddedTransport(null) }),
);
const freshCache = () => createQueryClient(client);

/** A seed as it stands in a page: through JSON. */
const printed = (seed: PageSeed) => JSON.parse(JSON.stringify(seed)) as PageSeed;

async function collected() {
  const queryClient = freshCache();
  const seed = await collectSeed({ client, queryClient, names: ["regimes", "gaps"] });
  return { queryClient, seed };
}

describe("collecting the facts of a page", () => {
  it("puts them in the cache that renders it", async () => {
    const { queryClient } = await collected();
    expect(queryClient.getQueryData(listQuery("regimes").queryKey)?.items).toEqual(readFacts("regimes"));
    expect(queryClient.getQueryData(aboutQuery.queryKey)?.checkedOn.year).toBe(2026);
  });

  it("writes them as they travel, whole, and nothing else", async () => {
    const { seed } = await collected();
    expect(Object.keys(seed)).toEqual(["regimes", "gaps", "about"]);
    expect(printed(seed)["regimes"]).toEqual({
      items: publishedFacts.regimes,
      next: null,
      dataVersion: expect.stringMatching(/./) as string,
    });
    expect(printed(seed)["about"]).toEqual(publishedFacts.about);
  });
});

describe("sowing them in the browser", () => {
  it("gives the same cache as the one that rendered the page", async () => {
    const { queryClient, seed } = await collected();
    const sown = freshCache();
    sowSeed(sown, printed(seed));
    for (const { queryKey } of [listQuery("regimes"), listQuery("gaps"), aboutQuery]) {
      expect(sown.getQueryData(queryKey)).toMatchObject(queryClient.getQueryData<object>(queryKey) ?? {});
    }
    expect(sown.getQueryCache().getAll()).toHaveLength(3);
  });

  it("counts as old, so that the API is asked again", async () => {
    const { seed } = await collected();
    const sown = freshCache();
    sowSeed(sown, printed(seed));
    const queries = sown.getQueryCache().getAll();
    expect(queries.map(({ state }) => state.status)).toEqual(["success", "success", "success"]);
    const stale = queries.map((query) => query.isStaleByTime(10 * 60_000));
    expect(stale).toEqual([true, true, true]);
  });

  it("leaves out what does not fit the contract, and keeps the rest", async () => {
    const { seed } = await collected();
    const sown = freshCache();
    sowSeed(sown, {
      ...printed(seed),
      regimes: { items: [{ id: "m-decreet" }], next: null, dataVersion: "1" },
      about: { title: "Over" },
    });
    expect(sown.getQueryData(listQuery("regimes").queryKey)).toBeUndefined();
    expect(sown.getQueryData(aboutQuery.queryKey)).toBeUndefined();
    expect(sown.getQueryData(listQuery("gaps").queryKey)?.items).toEqual(readFacts("gaps"));
  });

  it.each([null, "x", 7, [], {}])("leaves out a list that is %j", (value) => {
    const sown = freshCache();
    sowSeed(sown, { gaps: value, about: value });
    expect(sown.getQueryCache().getAll()).toEqual([]);
  });

  it("passes over names that are no list", () => {
    const sown = freshCache();
    sowSeed(sown, JSON.parse('{"__proto__": {"items": []}, "constructor": 1, "weather": {}}') as PageSeed);
    expect(sown.getQueryCache().getAll()).toEqual([]);
  });
});
