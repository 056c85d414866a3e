import { expect, it } from "vitest";
import * as fc from "fast-check";
import { back, first, forward, goTo, last, type Place, type Stop } from "./place.ts";

const stops: readonly Stop[] = [
  { id: "a", steps: 0 },
  { id: "b", steps: 2 },
  { id: "c", steps: 0 },
];
const place = (scene: string, step = 0, black = false): Place => ({ scene, step, black });

it("forward goes item by item through a scene that asks for it, and stays at the end", () => {
  const walked = [place("a")];
  for (let turn = 0; turn < 6; turn += 1) walked.push(forward(stops, walked.at(-1) ?? place("a")));
  expect(walked.map(({ scene, step }) => `${scene}${step}`)).toEqual([
    "a0",
    "b0",
    "b1",
    "b2",
    "c0",
    "c0",
    "c0",
  ]);
});

it("back finds the scene before as it was left", () => {
  expect(back(stops, place("c"))).toEqual(place("b", 2));
  expect(back(stops, place("a"))).toEqual(place("a"));
});

it("a black screen lights up before anything moves", () => {
  expect(forward(stops, place("b", 1, true))).toEqual(place("b", 1));
  expect(back(stops, place("b", 1, true))).toEqual(place("b", 1));
  expect(last(stops, place("a", 0, true))).toEqual(place("c"));
});

it("a number beyond the last scene is the last scene", () => {
  expect(goTo(stops, place("a"), 2)).toEqual(place("b"));
  expect(goTo(stops, place("a"), 12)).toEqual(place("c"));
  expect(first(stops, place("c"))).toEqual(place("a"));
});

it("back undoes forward, wherever one stands and however many steps there are", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 6 }), fc.nat(30), (counts, turns) => {
      const any = counts.map((steps, index) => ({ id: `s${index}`, steps }));
      let now = place("s0");
      for (let turn = 0; turn < turns; turn += 1) {
        const next = forward(any, now);
        expect(next === now ? now : back(any, next)).toEqual(now);
        now = next;
      }
    }),
  );
});
