import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { etagOf, namesEtag } from "./etag.ts";

describe("an ETag", () => {
  it("is strong: quoted, without W/", () => {
    expect(etagOf("{}")).toMatch(/^"[0-9a-f]{16}"$/);
  });

  it("is the same for the same body and another for another", () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => (etagOf(a) === etagOf(b)) === (a === b)));
  });

  it("changes with one letter in a long body", () => {
    const body = "a".repeat(100_000);
    const etags = [0, 50_000, 99_999].map((at) => etagOf(`${body.slice(0, at)}b${body.slice(at + 1)}`));
    expect(new Set([etagOf(body), ...etags]).size).toBe(4);
  });
});

describe("If-None-Match", () => {
  const etag = '"6bc3e272153293c9"';

  it.each([etag, `W/${etag}`, "*", " * ", `"other", ${etag}`, `"with, comma",W/${etag}`])(
    "names it: %s",
    (value) => {
      expect(namesEtag(value, etag)).toBe(true);
    },
  );

  it.each([null, "", '"other"', "6bc3e272153293c9", '"6bc3e272153293c"', '"*"'])("does not: %s", (value) => {
    expect(namesEtag(value, etag)).toBe(false);
  });
});
