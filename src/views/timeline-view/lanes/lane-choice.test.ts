import * as fc from "fast-check";
import { expect, test } from "vitest";
import { TRACKS } from "#src/domain/milestone.ts";
import { LANES } from "#src/timeline/lanes.ts";
import { DEFAULT_LANES, parseLanes, writeLanes } from "./lane-choice.ts";

const choices = fc.record({
  order: fc.shuffledSubarray([...LANES], { minLength: LANES.length }),
  hidden: fc.subarray([...LANES], { maxLength: LANES.length - 1 }),
  folded: fc.subarray([...LANES]),
});
const asSets = ({ order, hidden, folded }: ReturnType<typeof parseLanes>) => ({
  order: [...order],
  hidden: hidden.toSorted(),
  folded: folded.toSorted(),
});

test("what a reader arranged is read back as it was", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(asSets(parseLanes(writeLanes(choice)))).toEqual(asSets(choice));
    }),
  );
});

test("nothing is kept of the default", () => {
  expect(writeLanes(DEFAULT_LANES)).toBeNull();
  expect(parseLanes(null)).toEqual(DEFAULT_LANES);
});

test.each([
  "",
  "protocol,protocol",
  "protocol,een-spoor-dat-er-niet-is",
  "protocol:open",
  '{"order":["protocol"]}',
  TRACKS.map((track) => `${track}:hidden`).join(","),
])("what was not written by this product is the default: %s", (kept) => {
  expect(parseLanes(kept)).toEqual(DEFAULT_LANES);
});

test("whatever was kept, every track has one place and at least one lane is shown", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.constantFrom(...TRACKS, "x", "protocol:hidden")).map((a) => a.join(",")),
      ),
      (kept) => {
        const { order, hidden } = parseLanes(kept);
        expect(order.toSorted()).toEqual(TRACKS.toSorted());
        expect(hidden.length).toBeLessThan(TRACKS.length);
      },
    ),
  );
});

test("a track that is new since then comes after the one it follows by default", () => {
  const before = LANES.filter((track) => track !== "leersteuncentra").toReversed();
  const { order } = parseLanes(before.join(","));
  const previous = LANES[LANES.indexOf("leersteuncentra") - 1] ?? "protocol";
  expect(order[order.indexOf("leersteuncentra") - 1]).toBe(previous);
  expect(order.filter((track) => track !== "leersteuncentra")).toEqual(before);
  expect(parseLanes(LANES.slice(1).toReversed().join(",")).order[0]).toBe(LANES[0]);
});
