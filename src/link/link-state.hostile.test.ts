import * as fc from "fast-check";
import { expect, it } from "vitest";
import { difficultTexts } from "#tests/arbitraries.ts";
import { within } from "#tests/hostile.ts";
import { DEFAULT_LINK, parseLink, serialiseLink } from "./link-state.ts";

const NAMES = Object.keys(DEFAULT_LINK).filter((name) => name !== "rest");

it("any text is a link: what cannot be read of it is named by its own name, and the rest is kept", () => {
  const names = fc.oneof(fc.constantFrom(...NAMES), difficultTexts);
  const pairs = fc.array(fc.tuple(names, difficultTexts), { maxLength: 6 });
  const written = pairs.map((all) =>
    all
      .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, ""))}`)
      .join("&"),
  );
  fc.assert(
    fc.property(fc.oneof(difficultTexts, written), (query) => {
      const { state, unreadable } = parseLink(query);
      for (const { name, value } of unreadable) {
        expect(NAMES).toContain(name);
        expect(typeof value).toBe("string");
      }
      const again = parseLink(serialiseLink(state));
      expect(again.unreadable).toEqual([]);
      expect(serialiseLink(again.state)).toBe(serialiseLink(state));
    }),
  );
});

const LONG = 100_000;
it.each([
  ["one value of letters", (name: string) => `${name}=${"a".repeat(LONG)}`],
  ["one value of digits", (name: string) => `${name}=${"1".repeat(LONG)}`],
  ["one value of dashes", (name: string) => `${name}=${"-".repeat(LONG)}`],
  ["one value of commas", (name: string) => `${name}=${"protocol,".repeat(LONG / 9)}`],
  ["broken escapes", (name: string) => `${name}=${"%E0%A4".repeat(LONG / 6)}`],
  ["itself over and over", (name: string) => `${name}=x&`.repeat(LONG / (name.length + 3))],
  [
    "itself in many ways",
    (name: string) => Array.from({ length: LONG / 10 }, (_, at) => `${name}=${at}`).join("&"),
  ],
  [
    "unknown parts",
    (name: string) => Array.from({ length: LONG / 10 }, (_, at) => `${name}${at}=1`).join("&"),
  ],
])("a link of 100 kB is read in a tenth of a second: %s", (_, make) => {
  for (const name of ["op", "spoor", "mijlpaal", "zoek", "taakmaand"])
    expect(within(100, () => serialiseLink(parseLink(make(name)).state))).toMatch(/^(\?|$)/);
});
