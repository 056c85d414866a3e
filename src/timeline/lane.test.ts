import { describe, expect, it } from "vitest";
import type { Milestone } from "#src/domain/milestone.ts";
import { NO_NOTES } from "./change-note.ts";
import {
  type LaneOptions,
  type LaneRoom,
  MOST_ROWS,
  type PlacedItem,
  placeLane,
  roomFor,
  startOf,
} from "./lane.ts";
import { MOVED, NEW } from "./layout-fixture.ts";
import { announced, DAY_0, milestoneOn, plainScale, tenPerCharacter } from "./placing-fixture.ts";

const ROOM: LaneRoom = { rows: { 1: 6, 2: 4, 3: 2 }, reach: 80, extra: 2 };
type Given = Partial<Omit<LaneOptions, "asOf" | "room">> & { asOf?: number; room?: Partial<LaneRoom> };

/** The peildatum is far before the plot, unless a test says otherwise; its line is drawn when asked for. */
const laneOf = (milestones: readonly Milestone[], { asOf = -1000, room = {}, ...given }: Given = {}) =>
  placeLane(milestones, {
    scale: plainScale(),
    asOf: DAY_0 + asOf,
    lineX: null,
    language: "nl",
    measure: tenPerCharacter,
    keptId: null,
    notes: NO_NOTES,
    room: { ...ROOM, ...room },
    ...given,
  });

/** "m-10 row 0 right": where an item came to stand. */
function placeOf(item: PlacedItem): string {
  if (item.kind === "label") return `${item.key} row ${item.row} ${item.form.side} ${item.form.lines.length}`;
  const { text, pill, rail } = item.form;
  const side = pill.x0 > rail.x1 ? "right" : pill.x1 < rail.x0 ? "left" : "on";
  const members = item.marks.map(({ milestone }) => milestone.id).join("+");
  return `${members} row ${item.row} group ${side}${text ? ` ${item.months}` : ""}`;
}
const placesOf = (milestones: readonly Milestone[], given: Given = {}) =>
  laneOf(milestones, given).items.map(placeOf);

/** One word of 40 px: one line right of its mark, or left of it. */
const word = (on: number, given: Parameters<typeof milestoneOn>[1] = {}) =>
  milestoneOn(on, { title: "aaaa", ...given });

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

describe("labels and the line of the peildatum", () => {
  const withLine = (on: number, given: Parameters<typeof milestoneOn>[1] = {}) => ({
    asOf: on,
    lineX: 100 + on,
    given,
  });

  it("stand on the side of their mark: the past left of it when its words would cross", () => {
    // Words right of day 500 go from 611.8 to 651.8; four px must stay free.
    expect(placesOf([word(500)], { asOf: 556, lineX: 656 })).toEqual(["m-500 row 0 right 1"]);
    expect(placesOf([word(500)], { asOf: 555, lineX: 655 })).toEqual(["m-500 row 0 left 1"]);
    expect(placesOf([word(500)], { asOf: 508, lineX: 608 })).toEqual(["m-500 row 0 left 1"]);
  });

  it("never have the line between mark and words", () => {
    expect(placesOf([word(500)], { asOf: 502, lineX: 602 })).toEqual(["m-500 row 0 left 1"]);
    expect(placesOf([word(990)], { asOf: 985, lineX: 1085 })).toEqual(["m-990 row 0 left 1"]);
    const bar = word(500, { until: 519 });
    expect(placesOf([bar], { asOf: 521, lineX: 621 })).toEqual(["m-500 row 0 left 1"]);
    expect(placesOf([bar], { asOf: 510, lineX: 610 })).toEqual(["m-500 row 0 right 1"]);
  });

  it("of what is still to come never stand on its other side", () => {
    // Right of day 970 there is no room for 40 px; left of it the line is in the way.
    const late = word(970);
    expect(placesOf([late], withLine(966))).toEqual(["m-970 row 0 left 1"]);
    expect(placesOf([word(920)], withLine(915))).toEqual(["m-920 row 0 right 1"]);
  });

  it("may cross it when they weigh more than a detail and have no other way", () => {
    const two = word(970, { weight: 2 });
    expect(placesOf([two], withLine(940))).toEqual(["m-970 row 0 left 1"]);
    // Of weight 1 as well; a row lower on its own side would have been better.
    expect(placesOf([word(970, { weight: 1 })], withLine(940))).toEqual(["m-970 row 0 left 2"]);
  });

  it("rather stand a row lower on their own side than cross it", () => {
    const taken = word(540, { weight: 1, title: "bb" });
    expect(placesOf([word(500, { weight: 2 }), taken], withLine(480))).toEqual([
      "m-500 row 2 right 1",
      "m-540 row 0 right 2",
    ]);
  });
});

describe("the words of a label", () => {
  const linesOf = (milestone: Milestone, given: Given = {}) =>
    laneOf([milestone], given).items.flatMap((item) =>
      item.kind === "label" ? item.form.lines.map(({ text }) => text) : [],
    );

  it("say on weight 1 that it is today, only on the day itself", () => {
    const one = word(40, { weight: 1 });
    expect(linesOf(one, { asOf: 40 })).toEqual(["aaaa", "10 februari 2022, op de peildatum"]);
    expect(linesOf(one, { asOf: 39 })).toEqual(["aaaa", "10 februari 2022"]);
    expect(linesOf(word(40, { weight: 1, until: 50 }), { asOf: 40 })[1]).not.toContain("peildatum");
    expect(linesOf(word(30, { weight: 1, until: 40 }), { asOf: 40 })[1]).not.toContain("peildatum");
    expect(linesOf(word(40), { asOf: 40 })).toEqual(["aaaa"]);
    const [two] = laneOf([word(40, { weight: 2 })], { asOf: 40 }).items;
    expect(two?.kind === "label" && two.form.lines[0]?.date).toBe("10 februari 2022");
  });

  it("speak the language", () => {
    expect(linesOf(word(40, { weight: 1 }), { language: "en" })).toEqual(["aaaa", "10 February 2022"]);
  });

  const moved = (weight: 1 | 2 | 3 = 1) => word(540, { weight, revisions: [announced(440)] });
  const plotTo = (days: number) => plainScale(days);

  it("say in full that a date has moved", () => {
    expect(linesOf(moved())).toEqual(["aaaa", "25 juni 2023", "was 17 maart 2023, 100 dagen verschoven"]);
  });

  it("choose the fullest wording that finds a place", () => {
    const early = (days: number) =>
      laneOf([word(140, { weight: 1, revisions: [announced(40)] })], { scale: plotTo(days) }).items.flatMap(
        (item) => (item.kind === "label" ? item.form.lines.map(({ text }) => text).slice(2) : []),
      );
    const was = "was 10 februari 2022";
    // Words start at 253.5: 420 px for the whole, 210 for the first of two, 200 for how much alone.
    expect(early(574)).toEqual([`${was}, 100 dagen verschoven`]);
    expect(early(573)).toEqual([`${was},`, "100 dagen verschoven"]);
    expect(early(364)).toEqual([`${was},`, "100 dagen verschoven"]);
    expect(early(363)).toEqual(["100 dagen verschoven"]);
    expect(early(353)).toEqual([]);
  });

  it("say nothing of a move when it is not of weight 1, or when a comparison says it", () => {
    expect(linesOf(moved(3))).toEqual(["aaaa"]);
    expect(linesOf(moved(2))).toEqual(["aaaa"]);
    const notes = (note: typeof NEW) => new Map([["m-540", note]]);
    expect(linesOf(moved(), { notes: notes(MOVED) })).toEqual(["aaaa", ""]);
    // The sign and its words make it longer: on two lines.
    expect(linesOf(moved(), { notes: notes(NEW) })).toHaveLength(4);
  });

  it("have only what it was when nobody knows by how many days", () => {
    const month = { ...announced(440), datePrecision: "month" as const };
    expect(linesOf(word(540, { weight: 1, revisions: [month] }))).toEqual([
      "aaaa",
      "25 juni 2023",
      "was maart 2023",
    ]);
    const tight = word(40, { weight: 1, revisions: [{ ...month, date: announced(1).date }] });
    expect(linesOf(tight, { scale: plotTo(270) })).toEqual(["aaaa", "10 februari 2022", "was januari 2022"]);
  });
});

describe("the words under their mark", () => {
  const narrow = plainScale(100);
  const long = (on: number, weight: 1 | 2 | 3) => milestoneOn(on, { weight, title: "aaaaaaaaa bb" });

  it("are for weight 1 without room beside it", () => {
    expect(placesOf([long(50, 1)], { scale: narrow })).toEqual(["m-50 row 0 below 5"]);
  });

  it("are for another only when it is the last that is left, in a row of its own", () => {
    expect(placesOf([long(50, 3)], { scale: narrow, room: { rows: { 1: 6, 2: 4, 3: 0 } } })).toEqual([
      "m-50 row 0 below 2",
    ]);
    const { items, rowCount } = laneOf([long(50, 2)], { scale: narrow });
    expect(items.map(placeOf)).toEqual(["m-50 row 0 below 2"]);
    expect(rowCount).toBe(3);
  });
});

describe("what finds no room", () => {
  const none = { rows: { 1: 0, 2: 0, 3: 0 } };

  it("forms groups by reach, each with its ticks, its key and its months", () => {
    const { items } = laneOf([word(10), word(12), word(90), word(300), word(300, { id: "z" })], {
      room: none,
    });
    expect(items.map(placeOf)).toEqual([
      "m-10+m-12+m-90 row 0 group right jan–apr 2022",
      "m-300+z row 0 group right 28 okt 2022",
    ]);
    expect(items[0]).toMatchObject({ kind: "group", key: "group-m-10", ticks: [110, 112, 190] });
    expect(items[1]).toMatchObject({ key: "group-m-300", ticks: [400] });
    expect(items.map(startOf)).toEqual([DAY_0 + 10, DAY_0 + 300]);
  });

  it("has one tick for a px", () => {
    const scale = plainScale(1000, 0.4);
    const { items } = laneOf([word(100), word(101), word(103)], { room: none, scale });
    expect(items[0]).toMatchObject({ ticks: [140, 141] });
  });

  it("counts in its months what a comparison says", () => {
    const notes = new Map([
      ["m-10", NEW],
      ["m-12", NEW],
      ["m-14", MOVED],
    ]);
    const { items } = laneOf([word(10), word(12), word(14)], { room: none, notes });
    expect(items[0]).toMatchObject({ months: "jan 2022, 2 nieuw, 1 verschoven" });
  });

  it("is a label again when it is alone", () => {
    expect(placesOf([word(10), word(200), word(290)], { room: none })).toEqual([
      "m-10 row 0 right 1",
      "m-200 row 0 right 1",
      "m-290 row 0 right 1",
    ]);
  });

  it("keeps the label of what is selected, and groups the others around it", () => {
    expect(placesOf([word(10), word(12), word(14)], { room: none, keptId: "m-12" })).toEqual([
      "m-10+m-14 row 0 group right jan 2022",
      "m-12 row 1 right 1",
    ]);
  });

  it("does not put past and future in one group", () => {
    const given = { room: none, asOf: 12, lineX: null };
    expect(placesOf([word(10), word(12), word(14), word(16)], given)).toEqual([
      "m-10+m-12 row 0 group right jan 2022",
      "m-14+m-16 row 1 group right jan 2022",
    ]);
  });

  it("reaches further when the groups need more rows than there may be", () => {
    const many = Array.from({ length: 8 }, (_, index) => word(100 + 2 * index));
    const rowsWith = (extra: number, reach: number) => {
      const { items, rowCount } = laneOf(many, { room: { ...none, extra, reach } });
      return `${items.length} items, ${rowCount} rows`;
    };
    // A reach of 2 px makes four groups of two, 4 px groups of three, 8 px of five.
    expect(rowsWith(4, 2)).toBe("4 items, 4 rows");
    expect(rowsWith(3, 2)).toBe("3 items, 3 rows");
    expect(rowsWith(2, 2)).toBe("2 items, 2 rows");
    expect(rowsWith(1, 2)).toBe("1 items, 1 rows");
    expect(rowsWith(0, 2)).toBe("1 items, 1 rows");
  });

  it("counts those rows from the rows of the labels", () => {
    const labelled = [word(100, { id: "a", weight: 1 }), ...[101, 103, 105, 107].map((on) => word(on))];
    const room = { rows: { 1: 6, 2: 0, 3: 0 }, extra: 2, reach: 2 };
    expect(laneOf(labelled, { room }).rowCount).toBe(4);
  });

  it("has its words on its own side of the line, and its months before its height", () => {
    const two = [word(500), word(520)];
    // The months of May 2023 right of the rail go from 661 to 741.
    const at = (lineX: number | null) => placesOf(two, { room: none, asOf: 900, lineX });
    expect(at(null)).toEqual(["m-500+m-520 row 0 group right mei–juni 2023"]);
    expect(at(700)).toEqual(["m-500+m-520 row 0 group left mei–juni 2023"]);
    const taken = word(560, { weight: 1 });
    const room = { rows: { 1: 6, 2: 0, 3: 0 } };
    expect(placesOf([...two, taken, word(460, { weight: 1, id: "l" })], { room })[1]).toBe(
      "m-500+m-520 row 2 group right mei–juni 2023",
    );
  });

  it("has a pill beside its rail without months, or on it, in a plot that has room for no more", () => {
    const two = [word(10), word(20)];
    expect(placesOf(two, { room: none, scale: plainScale(60) })).toEqual(["m-10+m-20 row 0 group right"]);
    expect(placesOf(two, { room: none, scale: plainScale(40) })).toEqual(["m-10+m-20 row 0 group on"]);
    expect(() => laneOf(two, { room: none, scale: plainScale(25) })).toThrow(/group of 2/);
  });
});
