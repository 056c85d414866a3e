import { describe, expect, it } from "vitest";
import { day, dayNumber } from "#src/domain/plain-date.ts";
import { destination, moveOf, type Move, type StopLane } from "./navigation.ts";

const at = (date: string) => dayNumber(day(date));
const stop = (key: string, date: string) => ({ key, day: at(date), isWayOut: false });
const lanes: StopLane[] = [
  {
    track: "besluitvorming",
    stops: [stop("a", "2022-03-24"), stop("b", "2022-07-08"), stop("c", "2023-05-03")],
  },
  { track: "protocol", stops: [{ key: "out", day: at("2020-01-01"), isWayOut: true }] },
  { track: "leersteuncentra", stops: [stop("d", "2022-11-17"), stop("e", "2023-09-01")] },
];
const view = { lanes, first: at("2022-01-01"), end: at("2024-09-01") };
const go = (move: Move, from: string) => destination(move, from, view);

describe("the keys of the drawing", () => {
  it("are those of the checklist", () => {
    const key = (name: string, ctrlKey = false) => moveOf({ key: name, ctrlKey, metaKey: false });
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

  it("is a school year away, if need be out of view", () => {
    expect(go("yearForward", "a")).toEqual({ key: "c" });
    expect(go("yearBack", "c")).toEqual({ key: "a" });
    expect(go("yearBack", "a")).toEqual({ track: "besluitvorming", day: at("2021-03-24") });
    expect(go("yearForward", "e")).toEqual({ track: "leersteuncentra", day: at("2024-09-01") });
  });

  it("is the first item when the focus is nowhere", () => {
    expect(go("next", "gone")).toEqual({ key: "a" });
  });
});
