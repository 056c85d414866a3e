import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { publishedFacts } from "#mocks/facts.ts";
import { aboutEndpoint, type ListName, lists, page } from "./endpoints.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = (string | number)[];

const names = Object.keys(lists) as ListName[];
const itemsOf = (name: ListName) => publishedFacts[name] as { [key: string]: Json }[];
const codecOf = (name: ListName) => lists[name].item as z.core.$ZodType;
const pageOf = (name: ListName, items: readonly Json[]) =>
  z.safeDecode(page(codecOf(name)), { items, next: null, dataVersion: "test" } as never);

/** Where every named field of a value stands. */
const fieldPaths = (value: Json, path: Path = []): Path[] => {
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap((child, index) => fieldPaths(child, [...path, index]));
  return Object.entries(value).flatMap(([key, child]) => [
    [...path, key],
    ...fieldPaths(child, [...path, key]),
  ]);
};

const at = (value: Json, path: Path): Json =>
  path.reduce<Json>((part, key) => (part as { [key: string]: Json })[key] ?? null, value);

/** A copy in which the field at `path` is another one, or not there (`undefined`). */
function changed(value: Json, path: Path, field: Json | undefined): Json {
  const copy = structuredClone(value);
  const holder = at(copy, path.slice(0, -1)) as { [key: string]: Json };
  const key = String(path.at(-1));
  if (field === undefined) delete holder[key];
  else holder[key] = field;
  return copy;
}

/** A list, one of its items, and one of the fields in it. */
const anyField = fc.constantFrom(...names).chain((name) =>
  fc.nat({ max: itemsOf(name).length - 1 }).chain((index) => {
    const item = itemsOf(name)[index] ?? {};
    return fc.constantFrom(...fieldPaths(item)).map((path) => ({ name, index, item, path }));
  }),
);

const firstIssue = (result: ReturnType<typeof pageOf>) => result.error?.issues[0];

describe("every list of the published facts", () => {
  it.each(names)("%s is read, and written again as it was", (name) => {
    const items = itemsOf(name);
    const read = items.map((item) => z.decode(codecOf(name), item));
    const written = read.map((item) => z.encode(codecOf(name), item));
    // Only the generator of examples writes this field; for facts its absence says no.
    const expected = name === "milestones" ? items.map((item) => ({ ...item, generated: false })) : items;
    expect(written).toEqual(expected);
    expect(items.length).toBeGreaterThan(0);
  });

  it("about: as well", () => {
    const { body } = aboutEndpoint;
    const about = z.decode(body, publishedFacts.about as z.input<typeof body>);
    expect(z.encode(body, about)).toEqual(publishedFacts.about);
    expect(about.checkedOn.year).toBeGreaterThan(2025);
  });

  it("has days as days", () => {
    const [regime] = z.decode(z.array(lists.regimes.item), publishedFacts.regimes as never);
    expect([regime?.validFrom.year, regime?.validTo?.month]).toEqual([2015, 8]);
  });
});

describe("a list that is not as agreed", () => {
  it("is refused when any field is missing, and says which", () => {
    fc.assert(
      fc.property(anyField, ({ name, index, item, path }) => {
        // The one field that may be absent.
        fc.pre(path[0] !== "knownSincePrecision");
        const items = itemsOf(name).with(index, changed(item, path, undefined) as { [key: string]: Json });
        expect(firstIssue(pageOf(name, items))?.path).toEqual(["items", index, ...path]);
      }),
      { numRuns: 300 },
    );
  });

  it("is refused when any field holds something of another kind, and says which", () => {
    fc.assert(
      fc.property(
        anyField,
        fc.constantFrom<Json[]>(true, -7, {}, ""),
        ({ name, index, item, path }, wrong) => {
          const before = at(item, path);
          fc.pre(typeof before !== typeof wrong || wrong === "");
          const items = itemsOf(name).with(index, changed(item, path, wrong) as { [key: string]: Json });
          const found = firstIssue(pageOf(name, items))?.path.join(".") ?? "accepted";
          // Of an object that became something else, the first missing part may be named.
          expect(`${found}.`).toContain(`items.${[index, ...path].join(".")}.`);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ["a day that does not exist", "date", "2023-02-30"],
    ["a day in other words", "date", "10 februari 2023"],
    ["the year 0", "date", "0000-01-01"],
    ["a time", "date", "2023-02-10T00:00:00Z"],
    ["a number for a day", "date", 20_230_210],
    ["no day", "date", null],
    ["an end that is no day", "endDate", "later"],
    ["a day of knowing that is none", "knownSince", "2023-13-01"],
    ["an unknown track", "track", "muziek"],
    ["an unknown precision", "datePrecision", "week"],
    ["no level", "levels", []],
    ["a weight that does not exist", "weight", 4],
    ["an id with a space", "id", "een mijlpaal"],
  ])("is refused: %s", (_, field, wrong) => {
    const [item = {}] = itemsOf("milestones");
    expect(firstIssue(pageOf("milestones", [changed(item, [field], wrong)]))?.path).toEqual([
      "items",
      0,
      field,
    ]);
  });

  it("is refused when a fact has no source", () => {
    const [item = {}] = itemsOf("regimes");
    expect(firstIssue(pageOf("regimes", [{ ...item, citations: [] }]))?.path).toEqual([
      "items",
      0,
      "citations",
    ]);
  });

  it.each(["javascript:alert(1)", "ftp://x", "www.vlaanderen.be", "https://a b"])(
    "is refused when a source has the address %s",
    (url) => {
      const [item = {}] = itemsOf("sources");
      expect(firstIssue(pageOf("sources", [{ ...item, url }]))?.path).toEqual(["items", 0, "url"]);
    },
  );

  it("is read when a server knows more fields than we do, which are dropped", () => {
    const [item = {}] = itemsOf("gaps");
    const result = pageOf("gaps", [{ ...item, later: "more" }]);
    expect(result.data?.items).toEqual([item]);
  });
});

describe("a page of a list", () => {
  it.each([
    ["items", { next: null, dataVersion: "1" }],
    ["next", { items: [], dataVersion: "1" }],
    ["dataVersion", { items: [], next: null }],
  ])("needs %s", (field, body) => {
    const result = z.safeDecode(page(lists.gaps.item), body as never);
    expect(result.error?.issues[0]?.path).toEqual([field]);
  });

  it.each([null, [], "items", 7])("is not %j", (body) => {
    expect(z.safeDecode(page(lists.gaps.item), body as never).success).toBe(false);
  });

  it("has a path of its own for each list", () => {
    const paths = [...names.map((name) => lists[name].path), aboutEndpoint.path];
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !/^\/[a-z-]+$/.test(path))).toEqual([]);
  });
});
