import { describe, expect, it } from "vitest";
import { publishedFacts } from "#mocks/facts.ts";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { createApiClient } from "#src/api/client.ts";
import { fetchAbout, fetchList } from "#src/api/fetch-facts.ts";
import { CITING_LISTS, type CitingFacts, FACT_KINDS, whatRestsOn } from "./what-rests-on.ts";

const client = createApiClient(() =>
  Promise.resolve({ base: "http://localhost/api/v1", transport: createEmbeddedTransport(null) }),
);
const lists = await Promise.all(
  CITING_LISTS.map(async (name) => [name, (await fetchList(client, name)).items]),
);
const facts = { ...Object.fromEntries(lists), about: await fetchAbout(client) } as CitingFacts;
const nothing = Object.fromEntries(CITING_LISTS.map((name) => [name, []])) as unknown as CitingFacts;

/** Every source id that the JSON of a fact mentions anywhere, however deep. */
const sourcesIn = (fact: unknown): string[] => [
  ...new Set([...JSON.stringify(fact).matchAll(/"sourceId":"([^"]+)"/g)].map(([, id]) => id ?? "")),
];

describe("what rests on a source", () => {
  const index = whatRestsOn(facts);

  it("finds every fact of every kind that cites it, as the published data do", () => {
    const cited = [...CITING_LISTS.flatMap((name) => publishedFacts[name]), publishedFacts.about].flatMap(
      sourcesIn,
    );
    const found = [...index].flatMap(([sourceId, resting]) => resting.map(() => sourceId));
    expect(found.toSorted()).toEqual(cited.toSorted());
    const kinds = new Set([...index.values()].flat().map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(FACT_KINDS));
  });

  it("counts a milestone by its revisions too, once, with every place", () => {
    const resting = index.get("kov-2019") ?? [];
    const ids = resting.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("conflict cf-startdatum");
    expect(ids).toContain("milestone ms-2023-09-01-start");
  });

  it("knows whose task it is", () => {
    const tasks = [...index.values()].flat().filter(({ kind }) => kind === "task");
    expect(tasks.every(({ role }) => role !== null)).toBe(true);
  });

  it("leaves no source of the data unused", () => {
    const unused = publishedFacts.sources.flatMap((source) => {
      const { id } = source as { id: string };
      return index.has(id) ? [] : [id];
    });
    expect(unused).toEqual([]);
  });

  it("is empty when there are no facts", () => {
    expect(whatRestsOn({ ...nothing, about: null }).size).toBe(0);
  });
});
