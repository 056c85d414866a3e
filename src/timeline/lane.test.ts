import { describe, expect, it } from "vitest";
import type { Milestone } from "#src/domain/milestone.ts";
import { type LaneRoom, MOST_ROWS, roomFor } from "./lane.ts";
import { type LaneGiven, laneOf, placeOf, placesOf, word } from "./lane-fixture.ts";
import type { milestoneOn } from "./placing-fixture.ts";
import { plainScale } from "./placing-fixture.ts";

describe("labels of a lane", () => {
  it("are none in an empty lane", () => {
    expect(laneOf([])).toEqual({ items: [], rowCount: 0 });
  });

  it("stand in the highest row", () => {
    const { items, rowCount } = laneOf([word(500)]);
    expect(items.map(placeOf)).toEqual(["m-500 row 0 right 1"]);
    expect(rowCount).toBe(1);
  });

  it("of one day stand on two rows, in the order in which they come", () => {
    const two = [word(500, { id: "a" }), word(500, { id: "b" })];
    expect(placesOf(two)).toEqual(["a row 0 right 1", "b row 1 right 1"]);
    expect(laneOf(two).rowCount).toBe(2);
  });

  it("keep twelve px from the next mark, or it moves a row down", () => {
    // Words of day 100 end at 251.8; the ring of day 172 starts at 264.2, that of day 171 at 263.2.
    expect(placesOf([word(100), word(172)])).toEqual(["m-100 row 0 right 1", "m-172 row 0 right 1"]);
    expect(placesOf([word(100), word(171)])).toEqual(["m-100 row 0 right 1", "m-171 row 1 right 1"]);
  });

  it("go left of their mark at the right edge", () => {
    expect(placesOf([word(990)])).toEqual(["m-990 row 0 left 1"]);
  });

  it("prefer one line left in this row to one line right in the next", () => {
    // Right of day 500 stands day 530; left of it all is free.
    expect(placesOf([word(530, { weight: 1 }), word(500)])).toEqual([
      "m-500 row 0 left 1",
      "m-530 row 0 right 2",
    ]);
  });

  it("end as high as they can: one line left before two lines right", () => {
    const two = word(500, { title: "aaaa bbbb" });
    expect(placesOf([word(560, { weight: 1 }), two])).toEqual(["m-500 row 0 left 1", "m-560 row 0 right 2"]);
  });

  it("are placed by weight, and told in the order of time and then of rows", () => {
    const mixed = [
      word(500, { id: "three" }),
      word(500, { id: "two", weight: 2 }),
      word(500, { id: "one", weight: 1 }),
      word(100, { id: "early" }),
    ];
    expect(placesOf(mixed, { room: { rows: { 1: 6, 2: 6, 3: 6 } } })).toEqual([
      "early row 0 right 1",
      "one row 0 right 2",
      "two row 2 right 1",
      "three row 3 right 1",
    ]);
  });

  it("give back all that is drawn of them", () => {
    const [item] = laneOf([word(500)]).items;
    expect(item).toMatchObject({
      kind: "label",
      key: "m-500",
      mark: { x: 600 },
      form: { side: "right", text: { x0: 611.8, x1: 651.8 } },
    });
  });
});

describe("rows of a lane", () => {
  const same = (count: number, given: Parameters<typeof milestoneOn>[1] = {}) =>
    Array.from({ length: count }, (_, index) => word(500, { id: `m${index}`, ...given }));
  const labels = (milestones: readonly Milestone[], rows: LaneRoom["rows"]) =>
    laneOf(milestones, { room: { rows } }).items.filter(({ kind }) => kind === "label").length;

  it("open up to the most for the weight, and what finds none forms a group", () => {
    expect(labels(same(4), { 1: 6, 2: 4, 3: 2 })).toBe(2);
    expect(labels(same(6, { weight: 2 }), { 1: 6, 2: 4, 3: 2 })).toBe(4);
    expect(placesOf(same(4))).toEqual([
      "m0 row 0 right 1",
      "m1 row 1 right 1",
      "m2+m3 row 2 group right 16 mei 2023",
    ]);
  });

  it("that weight 1 opened are used by details as well, up to those of weight 2", () => {
    const heavy = word(100, { weight: 1, title: "aaaa", revisions: [] });
    expect(labels([heavy, ...same(5)], { 1: 6, 2: 4, 3: 1 })).toBe(1 + 2);
    const heavier = [0, 1, 2].map((index) => word(100, { id: `h${index}`, weight: 1 }));
    expect(labels([...heavier, ...same(9)], { 1: 6, 2: 4, 3: 1 })).toBe(3 + 4);
    expect(labels([...heavier, ...same(9)], { 1: 6, 2: 12, 3: 1 })).toBe(3 + 6);
    expect(labels([...heavier, ...same(9)], { 1: 6, 2: 12, 3: 7 })).toBe(3 + 7);
    expect(labels(same(9), { 1: 6, 2: 2, 3: 7 })).toBe(2);
  });

  it("hold weight 1 as long as there are any: what weighs most falls last", () => {
    expect(labels(same(5, { weight: 1 }), { 1: 6, 2: 4, 3: 2 })).toBe(3);
    const all = [...same(2), ...same(3, { weight: 1 }).map((one) => ({ ...one, id: `${one.id}-1` }))];
    const grouped = laneOf(all).items.flatMap((item) => (item.kind === "group" ? item.marks : []));
    expect(grouped.map(({ weight }) => weight)).toEqual([3, 3]);
  });

  it("are more closer by, and few in a crowd", () => {
    const scale = plainScale(1000, 7.9);
    const roomy = { rows: { 1: 20, 2: 12, 3: 4 }, reach: 80, extra: 8 };
    expect(roomFor(150, scale)).toEqual(roomy);
    expect(roomFor(150, plainScale(1000, 8))).toEqual({ ...roomy, rows: { 1: 36, 2: 24, 3: 12 } });
    expect(roomFor(151, plainScale(1000, 8))).toEqual({ rows: { 1: 3, 2: 2, 3: 2 }, reach: 160, extra: 1 });
    expect(MOST_ROWS).toBe(44);
  });
});

/** Two of one day: had one found no place among the labels, both would be in a group. */
const pair = (on: number, given: Parameters<typeof milestoneOn>[1] = {}) => [
  word(on, { ...given, id: "a" }),
  word(on, { ...given, id: "b" }),
];

describe("labels and the line of the peildatum", () => {
  const at = (on: number): LaneGiven => ({ asOf: on, lineX: 100 + on });
  const right = ["a row 0 right 1", "b row 1 right 1"];
  const left = ["a row 0 left 1", "b row 1 left 1"];

  it("stand on the side of their mark: the past left of it when its words would cross", () => {
    // Words right of day 500 go from 611.8 to 651.8; four px must stay free.
    expect(placesOf(pair(500), at(556))).toEqual(right);
    expect(placesOf(pair(500), at(555))).toEqual(left);
    expect(placesOf(pair(500), at(508))).toEqual(left);
    expect(placesOf(pair(500), at(300))).toEqual(right);
  });

  it("stay on their side on the day itself", () => {
    expect(placesOf(pair(500), at(500))).toEqual(right);
    expect(placesOf(pair(990), at(990))).toEqual(left);
  });

  it("never have the line between mark and words", () => {
    expect(placesOf(pair(500), at(502))).toEqual(left);
    expect(placesOf(pair(990), at(500))).toEqual(left);
    expect(placesOf(pair(990), at(987))).toEqual(["a+b row 0 group left 17 sep 2024"]);
    const bars = pair(500, { until: 519 });
    expect(placesOf(bars, at(521))).toEqual(left);
    expect(placesOf(bars, at(510))).toEqual(right);
    // From the start of its last day the line is past a bar whose words would stand left.
    expect(placesOf(pair(970, { until: 989 }), at(970))).toEqual(left);
  });

  it("of a detail have no place on the other side, those of what weighs more do", () => {
    // Right of day 970 there is no room for 40 px; left of it the line is in the way.
    expect(placesOf(pair(970), at(940))).toEqual(["a+b row 0 group on"]);
    expect(placesOf(pair(970, { weight: 2 }), at(940))).toEqual(left);
    expect(placesOf(pair(970, { weight: 1 }), at(940))).toEqual(["a row 0 left 2", "b row 2 left 2"]);
  });

  it("rather stand a row lower on their own side than cross it", () => {
    const taken = word(540, { weight: 1, title: "bb" });
    expect(placesOf([word(500, { weight: 2 }), taken], at(480))).toEqual([
      "m-500 row 2 right 1",
      "m-540 row 0 right 2",
    ]);
  });

  it("put what is to come on two lines where the past goes a row down on one", () => {
    // Ninety px on one line have no room right; left of it the first row is taken.
    const both = [word(700, { weight: 2, title: "bb" }), word(940, { title: "aaaa aaaa" })];
    const second = (asOf: number) => placesOf(both, { asOf })[1];
    expect(second(939)).toBe("m-940 row 0 right 2");
    expect(second(940)).toBe("m-940 row 1 left 1");
    expect(second(941)).toBe("m-940 row 1 left 1");
  });
});

describe("the room that is left in a lane", () => {
  /** Weight 2 takes the only row there is. */
  const heavy = (on: number, title: string) => word(on, { weight: 2, title, id: `h${on}` });
  const oneRow = { room: { rows: { 1: 0, 2: 1, 3: 0 } } };
  const between = (first: number, second: number, ...milestones: Milestone[]) =>
    placesOf([heavy(first, "hh"), ...milestones, heavy(second, "hh")], oneRow).filter(
      (place) => !place.startsWith("h"),
    );

  it("is used to the last px on either side of a mark", () => {
    // Right: the date of day 200 ends at 460.5; day 500 has words up to 651.8, so the next mark is free from 663.8.
    expect(between(200, 573, word(500))).toEqual(["m-500 row 0 right 1"]);
    expect(between(200, 572, word(500))).toEqual(["m-500 row 0 left 1"]);
    expect(between(200, 530, word(500))).toEqual(["m-500 row 0 left 1"]);
  });

  it("is used when it is on one side alone, by all that find it", () => {
    // Left of days 500 and 764 the dates of weight 2 end twelve px before their rings.
    const items = [heavy(289, "hh"), word(500), heavy(573, "hh"), word(764), heavy(837, "hh")];
    const given = { room: { ...oneRow.room, reach: 400 } };
    expect(placesOf(items, given)).toEqual([
      "h289 row 0 right 1",
      "m-500 row 0 right 1",
      "h573 row 0 right 1",
      "m-764 row 0 right 1",
      "h837 row 0 right 1",
    ]);
  });

  it("is not used by words that have none on one side and none on the other", () => {
    const two = [word(390, { id: "a" }), word(391, { id: "b" })];
    expect(between(200, 440, ...two)).toEqual(["a+b row 1 group right jan 2023"]);
  });

  it("may be three lines high, and no more than there are rows", () => {
    // In this plot the words fit on three lines only.
    const three = pair(40, { title: "aaaa bbbb cccc" });
    const inRows = (most: number) =>
      placesOf(three, { scale: plainScale(100), room: { rows: { 1: 6, 2: 12, 3: most } } });
    expect(inRows(6)).toEqual(["a row 0 right 3", "b row 3 right 3"]);
    expect(inRows(2)).toEqual(["a+b row 0 group right"]);
  });

  it("is told from top to bottom when two start on one day", () => {
    // The words of day 400 end at 663.5: too near for the ring of a dot on day 580, not for a bar.
    const items = [
      word(400, { weight: 1 }),
      word(580, { weight: 1, id: "dot" }),
      word(580, { until: 600, id: "bar" }),
    ];
    expect(placesOf(items)).toEqual(["m-400 row 0 right 2", "bar row 0 right 1", "dot row 2 right 2"]);
  });
});
