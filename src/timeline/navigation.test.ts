import { describe, expect, it } from "vitest";
import type { Track } from "#src/domain/milestone.ts";
import { day, dayNumber } from "#src/domain/plain-date.ts";
import { aMilestone } from "./milestone-fixture.ts";
import { commandOf, MOVES, type Move } from "./keys.ts";
import { destination, type StopLane } from "./navigation.ts";

const at = (date: string) => dayNumber(day(date));
const stop = (key: string, date: string) => ({ key, day: at(date), isWayOut: false, members: [] });
const lanes: StopLane[] = [
  {
    track: "besluitvorming",
    stops: [stop("a", "2022-03-24"), stop("b", "2022-07-08"), stop("c", "2023-05-03")],
  },
  { track: "protocol", stops: [{ key: "out", day: at("2020-01-01"), isWayOut: true, members: [] }] },
  { track: "leersteuncentra", stops: [stop("d", "2022-11-17"), stop("e", "2023-09-01")] },
];
const period = { first: at("2022-01-01"), end: at("2024-09-01") };
const go = (move: Move, from: string) => destination(move, from, { lanes, ...period, inTime: () => [] });

const outside = {
  besluitvorming: [
    aMilestone({ id: "old", date: "2010-05-01" }),
    aMilestone({ id: "spring", date: "2021-03-01" }),
    aMilestone({ id: "autumn", date: "2021-11-01" }),
    // In view as the stop "a".
    aMilestone({ id: "a", date: "2022-03-24" }),
    aMilestone({ id: "far", date: "2031-01-01" }),
  ],
  protocol: [
    aMilestone({ id: "before", date: "2020-01-01" }),
    aMilestone({ id: "after", date: "2026-01-01" }),
  ],
  leersteuncentra: [aMilestone({ id: "last", date: "2032-01-01" })],
};
const goFar = (move: Move, from: string) =>
  destination(move, from, {
    lanes,
    ...period,
    inTime: (track) => Object.entries(outside).find(([name]) => name === track)?.[1] ?? [],
  });
const beyond = (track: Track, key: string, date: string) => ({ track, key, day: at(date) });

describe("the keys of the drawing", () => {
  it("are those of the checklist", () => {
    const key = (name: string, ctrlKey = false) =>
      commandOf(MOVES, { key: name, ctrlKey, metaKey: false, altKey: false, shiftKey: false });
    expect(key("ArrowLeft")).toBe("previous");
    expect(key("Home")).toBe("laneStart");
    expect(key("End", true)).toBe("chartEnd");
    expect(key("PageDown")).toBe("yearForward");
    expect(key("a")).toBeNull();
  });
});

describe("where a key leads", () => {
  it("is the neighbour in time in the same lane, and nowhere at its ends", () => {
    expect(go("next", "a")).toEqual({ key: "b" });
    expect(go("previous", "b")).toEqual({ key: "a" });
    expect(go("previous", "a")).toBeNull();
    expect(go("next", "c")).toBeNull();
  });

  it("is the nearest in the next lane", () => {
    expect(go("laneBelow", "b")).toEqual({ key: "out" });
    expect(go("laneBelow", "out")).toEqual({ key: "d" });
    expect(go("laneAbove", "a")).toBeNull();
  });

  it("is the end of the lane or of the chart", () => {
    expect(go("laneEnd", "a")).toEqual({ key: "c" });
    expect(go("laneStart", "c")).toEqual({ key: "a" });
    expect(go("chartStart", "e")).toEqual({ key: "a" });
    expect(go("chartEnd", "a")).toEqual({ key: "e" });
  });

  it("is a school year away, and nowhere when nothing lies that way", () => {
    expect(go("yearForward", "a")).toEqual({ key: "c" });
    expect(go("yearBack", "c")).toEqual({ key: "a" });
    expect(go("yearBack", "a")).toBeNull();
    expect(go("yearForward", "e")).toBeNull();
  });

  it("is the first item when the focus is nowhere", () => {
    expect(go("next", "gone")).toEqual({ key: "a" });
  });
});

describe("where a key leads out of view", () => {
  it("is the next milestone in time in the same lane", () => {
    expect(goFar("previous", "a")).toEqual(beyond("besluitvorming", "autumn", "2021-11-01"));
    expect(goFar("next", "c")).toEqual(beyond("besluitvorming", "far", "2031-01-01"));
    expect(goFar("next", "a")).toEqual({ key: "b" });
    expect(goFar("previous", "d")).toBeNull();
  });

  it("is the end of the lane or of the chart", () => {
    expect(goFar("laneStart", "b")).toEqual(beyond("besluitvorming", "old", "2010-05-01"));
    expect(goFar("laneEnd", "b")).toEqual(beyond("besluitvorming", "far", "2031-01-01"));
    expect(goFar("laneStart", "e")).toEqual({ key: "d" });
    expect(goFar("chartStart", "e")).toEqual(beyond("besluitvorming", "old", "2010-05-01"));
    expect(goFar("chartEnd", "a")).toEqual(beyond("leersteuncentra", "last", "2032-01-01"));
  });

  it("is about a school year away, or past an empty year the first that comes", () => {
    expect(goFar("yearBack", "a")).toEqual(beyond("besluitvorming", "spring", "2021-03-01"));
    expect(goFar("yearForward", "c")).toEqual(beyond("besluitvorming", "far", "2031-01-01"));
  });

  it("goes from an empty lane to what lies on either side of the view", () => {
    expect(goFar("previous", "out")).toEqual(beyond("protocol", "before", "2020-01-01"));
    expect(goFar("next", "out")).toEqual(beyond("protocol", "after", "2026-01-01"));
    expect(goFar("yearForward", "out")).toEqual(beyond("protocol", "after", "2026-01-01"));
    expect(goFar("laneEnd", "out")).toEqual(beyond("protocol", "after", "2026-01-01"));
  });
});
