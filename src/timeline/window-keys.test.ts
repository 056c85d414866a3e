import { describe, expect, it } from "vitest";
import { day, toIso } from "#src/domain/plain-date.ts";
import { type Edge, edgePeriod, windowPeriod } from "./window-keys.ts";

const limits = { from: day("2013-09-01"), to: day("2024-12-31") };
const period = { from: day("2022-01-01"), to: day("2022-12-31") };
const pressed = (key: string, shiftKey = false) => ({
  key,
  shiftKey,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
});
const edge = (which: Edge, key: string, shiftKey = false) => {
  const moved = edgePeriod(which, pressed(key, shiftKey), period, limits);
  return moved && `${toIso(moved.from)}/${toIso(moved.to)}`;
};

describe("the keys of the window", () => {
  it("move it as a whole and keep its length", () => {
    const start = windowPeriod(pressed("Home"), period, limits);
    expect(start && toIso(start.to)).toBe("2014-08-31");
    const end = windowPeriod(pressed("End"), period, limits);
    expect(end && toIso(end.from)).toBe("2024-01-02");
    expect(windowPeriod(pressed("a"), period, limits)).toBeNull();
  });

  it("move one of its ends by a month, a day or a year", () => {
    expect(edge("from", "ArrowLeft")).toBe("2021-12-01/2022-12-31");
    expect(edge("from", "ArrowUp", true)).toBe("2022-01-02/2022-12-31");
    expect(edge("to", "PageDown")).toBe("2022-01-01/2022-01-14");
    expect(edge("to", "PageUp")).toBe("2022-01-01/2023-12-31");
    expect(edge("to", "Home")).toBeNull();
  });

  it("leave the shortest period, and stay within the limits", () => {
    expect(edge("from", "PageUp")).toBe("2022-12-18/2022-12-31");
    const near = { from: day("2013-09-02"), to: day("2022-12-31") };
    const moved = edgePeriod("from", pressed("PageDown"), near, limits);
    expect(moved && toIso(moved.from)).toBe("2013-09-01");
  });
});
