import { describe, expect, it } from "vitest";
import { readFacts, withId } from "#tests/facts.ts";
import { day } from "./plain-date.ts";
import { type Citation, citedSources, publishedLater, type Source, uniqueCitations } from "./source.ts";

const source = (id: string, publishedOn: string | null): [string, Source] => [
  id,
  {
    id,
    title: id,
    publisher: "Uitgever",
    url: null,
    publishedOn: publishedOn === null ? null : day(publishedOn),
    accessNote: { nl: "nota", en: "note" },
    kind: "public",
  },
];
const sources = new Map([
  source("vroeg", "2021-06-30"),
  source("laat", "2023-02-14"),
  source("zonder-datum", null),
]);
const cite = (...ids: string[]): Citation[] =>
  ids.map((sourceId) => ({ sourceId, locator: { nl: "p. 1", en: "p. 1" } }));

describe("a fact whose sources appeared later", () => {
  it.each([
    ["all sources later", ["laat"], "2022-01-01", true],
    ["one source earlier", ["laat", "vroeg"], "2022-01-01", false],
    ["on the day itself", ["laat"], "2023-02-14", false],
    ["the day before", ["laat"], "2023-02-13", true],
    ["a source without a date beside a later one", ["laat", "zonder-datum"], "2022-01-01", true],
    ["only a source without a date", ["zonder-datum"], "2022-01-01", false],
    ["a source that is not known", ["onbekend"], "2022-01-01", false],
    ["no source", [], "2022-01-01", false],
  ])("%s", (_, ids, on, expected) => {
    expect(publishedLater(cite(...ids), sources, day(on))).toBe(expected);
  });

  it("is in the facts: nobody could read of the decreet leersteun in 2012", () => {
    const real = new Map(readFacts("sources").map((item) => [item.id, item]));
    const { citations } = withId(readFacts("milestones"), "ms-2023-05-03-stemming");
    expect(publishedLater(citations, real, day("2012-01-01"))).toBe(true);
    expect(publishedLater(citations, real, day("2026-11-22"))).toBe(false);
  });
});

it("names each place in a source once, and each source once", () => {
  const [first] = cite("a");
  const other: Citation = { sourceId: "a", locator: { nl: "p. 2", en: "p. 2" } };
  const all = [...cite("b", "a"), other, ...cite("a", "c")];
  expect(uniqueCitations(all)).toEqual([...cite("b"), first, other, ...cite("c")]);
  expect(citedSources(all)).toEqual(["b", "a", "c"]);
  const [twin] = cite("a");
  expect(first && twin && uniqueCitations([first, twin])[0]).toBe(first);
});
