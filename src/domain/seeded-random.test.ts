import { expect, it } from "vitest";
import { seededRandom, seedOf } from "./seeded-random.ts";

it("a text has a seed of its own, and always the same", () => {
  expect(seedOf("voorbeeld-de-linde")).toBe(seedOf("voorbeeld-de-linde"));
  expect(seedOf("voorbeeld-de-linde")).not.toBe(seedOf("voorbeeld-de-boei"));
  expect(seededRandom(seedOf("a"))()).not.toBe(seededRandom(seedOf("b"))());
});
