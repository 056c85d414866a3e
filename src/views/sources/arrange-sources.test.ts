import { describe, expect, it } from "vitest";
import { day } from "#src/domain/plain-date.ts";
import type { Source } from "#src/domain/source.ts";
import { arrangeSources, sourceNumbers } from "./arrange-sources.ts";

const source = (id: string, publisher: string, publishedOn: string | null, title = id): Source => ({
  id,
  title,
  publisher,
  url: null,
  publishedOn: publishedOn === null ? null : day(publishedOn),
  accessNote: { nl: "gelezen", en: "read" },
  kind: "public",
});

const sources = [
  source("c", "Vlaams Parlement", "2023-05-03", "Principiële goedkeuring"),
  source("a", "Élan", null),
  source("b", "Edulex", "2014-03-21"),
  source("d", "Edulex", null),
];
const weights: Record<string, number> = { a: 1, b: 1, c: 9, d: 2 };
const ids = (search: string, order: "publisher" | "date" | "weight") =>
  arrangeSources(sources, { search, order, weightOf: (id) => weights[id] ?? 0 }).map(({ id }) => id);

describe("sources in order", () => {
  it("stand by publisher, accents aside", () => {
    expect(ids("", "publisher")).toEqual(["b", "d", "a", "c"]);
  });

  it("stand by date, what has none at the end", () => {
    expect(ids("", "date")).toEqual(["b", "c", "d", "a"]);
  });

  it("stand by how much rests on them", () => {
    expect(ids("", "weight")).toEqual(["c", "d", "b", "a"]);
  });

  it("are found by every word of title or publisher, without accents", () => {
    expect(ids("principiele parlement", "publisher")).toEqual(["c"]);
    expect(ids("principiele edulex", "publisher")).toEqual([]);
    expect(ids("  ", "publisher")).toHaveLength(4);
  });
});

it("numbers them as they stand on the page: what was read whole first, what is weak last", () => {
  const weak: Source = { ...source("zwak", "Aaa", null), kind: "indirect" };
  const whole: Source = { ...source("heel", "Zzz", null), kind: "primary" };
  const numbers = sourceNumbers([weak, ...sources, whole], { order: "publisher", weightOf: () => 0 });
  expect([...numbers]).toEqual([
    ["heel", 1],
    ["b", 2],
    ["d", 3],
    ["a", 4],
    ["c", 5],
    ["zwak", 6],
  ]);
});
