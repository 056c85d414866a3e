import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_ITEMS, pageOf } from "./paging.ts";

const itemsUpTo = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `item-${index}` }));
const query = (text: string) => new URLSearchParams(text);

type Item = { id: string };

/** All items, by following the cursor; fails on a page that is too long or a query that is refused. */
function walk(items: readonly Item[], limit: number): Item[] {
  const seen: Item[] = [];
  let after = "";
  do {
    const page = pageOf(items, query(`limit=${limit}${after}`));
    if (Array.isArray(page) || page.items.length > limit) throw new Error(`Not a page: ${after}`);
    seen.push(...page.items);
    if (page.next === null) return seen;
    after = `&after=${page.next}`;
  } while (true);
}

describe("a page", () => {
  it("is the whole list when nothing is asked", () => {
    expect(pageOf(itemsUpTo(3), query(""))).toEqual({ items: itemsUpTo(3), next: null });
    expect(pageOf([], query(""))).toEqual({ items: [], next: null });
  });

  it("has no next one when the list ends exactly with it", () => {
    expect(pageOf(itemsUpTo(4), query("limit=2"))).toEqual({ items: itemsUpTo(2), next: "item-1" });
    expect(pageOf(itemsUpTo(4), query("limit=2&after=item-1"))).toMatchObject({ next: null });
    expect(pageOf(itemsUpTo(4), query("after=item-3"))).toEqual({ items: [], next: null });
  });

  it("never has more than the most, however much is asked", () => {
    const list = itemsUpTo(MOST_ITEMS + 1);
    for (const text of ["", "limit=999999999999999999999"]) {
      expect(pageOf(list, query(text))).toEqual({
        items: itemsUpTo(MOST_ITEMS),
        next: `item-${MOST_ITEMS - 1}`,
      });
    }
  });

  it("and the ones after it are the whole list, in order", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 70 }), (count, limit) => {
        expect(walk(itemsUpTo(count), limit)).toEqual(itemsUpTo(count));
      }),
    );
  });

  it.each(["0", "-1", "1.5", "1e3", "", " 1", "tien", "00"])("is refused for limit=%s", (limit) => {
    const errors = [{ pointer: "/limit", detail: "limit is a whole number of at least 1" }];
    expect(pageOf(itemsUpTo(3), new URLSearchParams({ limit }))).toEqual(errors);
  });

  it("is refused after a cursor that the list never gave, and all errors are named", () => {
    expect(pageOf(itemsUpTo(3), query("after="))).toMatchObject([{ pointer: "/after" }]);
    expect(pageOf(itemsUpTo(3), query("limit=x&after=y"))).toMatchObject([
      { pointer: "/limit" },
      { pointer: "/after" },
    ]);
  });
});
