import { expect, it } from "vitest";
import { seededRandom, seedOf } from "./seeded-random.ts";

it("a text has a seed of its own, and always the same", () => {
  expect(seedOf("voorbeeld-de-linde")).toBe(seedOf("voorbeeld-de-linde"));
  expect(seedOf("voorbeeld-de-linde")).not.toBe(seedOf("voorbeeld-de-boei"));
  expect(seededRandom(seedOf("a"))()).not.toBe(seededRandom(seedOf("b"))());
});

it("a seed gives the same numbers in every engine: those of Mulberry32", () => {
  const random = seededRandom(1);
  expect([random(), random(), random()].map((number) => number * 2 ** 32)).toEqual([
    2_693_262_067, 11_749_833, 2_265_367_787,
  ]);
});
