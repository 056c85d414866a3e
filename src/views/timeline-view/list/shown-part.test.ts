import { describe, expect, it } from "vitest";
import { firstPart } from "./shown-part.ts";

describe("the part of a long list that is drawn", () => {
  it("is the whole of a short list", () => {
    expect(firstPart(74, 40)).toEqual({ from: 0, to: 74 });
    expect(firstPart(0, 0)).toEqual({ from: 0, to: 0 });
  });

  it("lies around the item it is about", () => {
    expect(firstPart(10_000, 5_000)).toEqual({ from: 4_900, to: 5_200 });
  });

  it("stays as long at both ends", () => {
    expect(firstPart(10_000, 3)).toEqual({ from: 0, to: 300 });
    expect(firstPart(10_000, 10_000)).toEqual({ from: 9_700, to: 10_000 });
  });
});
