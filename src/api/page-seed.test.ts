import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { publishedFacts } from "#mocks/facts.ts";
import { lists } from "#src/contract/endpoints.ts";
import { toIso } from "#src/domain/plain-date.ts";
import { plainDates } from "#tests/arbitraries.ts";
import { readFacts } from "#tests/facts.ts";
import { createApiClient } from "./client.ts";
import { collectSeed } from "./collect-seed.ts";
import { apiSpeaker } from "./speaker.ts";
import { readSeed, sowSeed, writeSeed } from "./page-seed.ts";
import { aboutQuery, listQuery, type ListName } from "./queries.ts";
import { createQueryClient } from "./query-client.ts";

const client = createApiClient(() =>
  Promise.resolve({ base: "http://api.test/api/v1", transport: createEmbeddedTransport(null) }),
);
const freshCache = () => createQueryClient(() => Promise.resolve(apiSpeaker(client)));

async function collected(names: readonly ListName[] = ["regimes", "gaps"]) {
  const queryClient = freshCache();
  return { queryClient, seed: await collectSeed({ client, queryClient, names }) };
}

describe("collecting the facts of a page", () => {
  it("puts them in the cache that renders it", async () => {
    const { queryClient } = await collected();
    expect(queryClient.getQueryData(listQuery("regimes").queryKey)?.items).toEqual(readFacts("regimes"));
    expect(queryClient.getQueryData(aboutQuery.queryKey)?.checkedOn.year).toBe(2026);
  });

  it("writes those and nothing else", async () => {
    const { seed } = await collected();
    expect(Object.keys(seed)).toEqual(["regimes", "gaps", "about"]);
    expect(seed["gaps"]).toEqual({
      items: publishedFacts.gaps,
      dataVersion: expect.stringMatching(/./) as string,
    });
  });
});

describe("sowing them in the browser", () => {
  it("gives the same cache as the one that rendered the page, for every list", async () => {
    const names = Object.keys(lists) as ListName[];
    const { queryClient, seed } = await collected(names);
    const sown = freshCache();
    sowSeed(sown, readSeed(writeSeed(seed)));
    for (const key of [...names.map((name) => listQuery(name).queryKey), aboutQuery.queryKey])
      expect(sown.getQueryData(key)).toEqual(queryClient.getQueryData(key));
    expect(sown.getQueryCache().getAll()).toHaveLength(names.length + 1);
  });

  it("counts as what the API says now, so that it is not asked for the same", async () => {
    const { seed } = await collected();
    const sown = freshCache();
    sowSeed(sown, readSeed(writeSeed(seed)));
    const queries = sown.getQueryCache().getAll();
    expect(queries.map(({ state }) => state.status)).toEqual(["success", "success", "success"]);
    const stale = queries.map((query) => query.isStaleByTime(10 * 60_000));
    expect(stale).toEqual([false, false, false]);
  });

  it("reads days as days and leaves every text as it is, one that looks like a day as well", () => {
    assert(
      property(plainDates(), string(), (date, text) => {
        const seed = { date, text, iso: toIso(date), handle: `@${toIso(date)}`, twice: `@@${text}` };
        expect(readSeed(writeSeed(seed))).toEqual(seed);
      }),
    );
  });
});
