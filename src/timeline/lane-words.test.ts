import { describe, expect, it } from "vitest";
import type { Milestone } from "#src/domain/milestone.ts";
import { startOf } from "./lane.ts";
import { type LaneGiven, laneOf, placeOf, placesOf, word } from "./lane-fixture.ts";
import { MOVED, NEW } from "./layout-fixture.ts";
import { announced, DAY_0, milestoneOn, plainScale } from "./placing-fixture.ts";

describe("the words of a label", () => {
  const linesOf = (milestone: Milestone, given: LaneGiven = {}) =>
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

  it("are for weight 1 without room beside it, not for a detail", () => {
    const two = (weight: 1 | 2 | 3) => [long(50, weight), { ...long(50, weight), id: "b" }];
    expect(placesOf(two(1), { scale: narrow, room: { rows: { 1: 12, 2: 12, 3: 12 } } })).toEqual([
      "m-50 row 0 below 5",
      "b row 6 below 5",
    ]);
    for (const weight of [2, 3] as const)
      expect(placesOf(two(weight), { scale: narrow, room: { rows: { 1: 12, 2: 12, 3: 12 } } })).toEqual([
        "m-50+b row 0 group right",
      ]);
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

  it("says nothing of its months when they would stand on the line", () => {
    // Right of day 960 there is room for the pill alone; left of day 950 the months go from 879 to 1009.
    const two = [word(950, { title: "a".repeat(200) }), word(960, { title: "a".repeat(200) })];
    const at = (lineX: number) => placesOf(two, { room: none, asOf: -1000, lineX });
    expect(at(860)).toEqual(["m-950+m-960 row 0 group left aug 2024"]);
    expect(at(960)).toEqual(["m-950+m-960 row 0 group right"]);
  });

  it("has its pill beside the rail a row lower rather than on it", () => {
    const room = { rows: { 1: 0, 2: 4, 3: 0 } };
    const given = { room, scale: plainScale(70) };
    const heavy = word(62, { weight: 2, title: "a" });
    expect(placesOf([word(0), word(2), heavy], given)).toEqual([
      "m-0+m-2 row 1 group right",
      "m-62 row 0 left 1",
    ]);
    const early = word(8, { weight: 2, title: "a" });
    expect(placesOf([early, word(68), word(69)], given)).toEqual([
      "m-8 row 0 right 1",
      "m-68+m-69 row 1 group left",
    ]);
  });

  it("has a pill beside its rail without months, or on it, in a plot that has room for no more", () => {
    const two = [word(10), word(20)];
    expect(placesOf(two, { room: none, scale: plainScale(60) })).toEqual(["m-10+m-20 row 0 group right"]);
    expect(placesOf(two, { room: none, scale: plainScale(40) })).toEqual(["m-10+m-20 row 0 group on"]);
    expect(() => laneOf(two, { room: none, scale: plainScale(25) })).toThrow(/group of 2/);
  });
});
