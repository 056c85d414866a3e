import { describe, expect, it } from "vitest";
import { day, dayNumber, toIso } from "#src/domain/plain-date.ts";
import { measureWith } from "./measures.ts";
import { keyedDate, sliderRange } from "./peildatum-keys.ts";
import { peildatumFlag } from "./peildatum.ts";
import { timeScale } from "./scale.ts";

const changes = ["2015-01-01", "2023-05-03", "2023-09-01"].map(day);
const press = (key: string, { from = "2023-02-10", shiftKey = false } = {}) => {
  const date = keyedDate(
    { key, shiftKey, ctrlKey: false, metaKey: false, altKey: false },
    day(from),
    changes,
  );
  return date && toIso(date);
};

describe("the keys of the peildatum", () => {
  it("step between the days on which something changes", () => {
    expect(press("ArrowRight")).toBe("2023-05-03");
    expect(press("ArrowLeft")).toBe("2015-01-01");
    expect(press("ArrowUp", { from: "2023-05-03" })).toBe("2023-09-01");
    expect(press("ArrowRight", { from: "2023-09-01" })).toBeNull();
  });

  it("step by one day with Shift, by a month with the Page keys, to the ends with Home and End", () => {
    expect(press("ArrowRight", { shiftKey: true })).toBe("2023-02-11");
    expect(press("ArrowDown", { shiftKey: true })).toBe("2023-02-09");
    expect(press("PageUp")).toBe("2023-03-10");
    expect(press("PageDown", { from: "2023-03-31" })).toBe("2023-02-28");
    expect(press("Home")).toBe("2015-01-01");
    expect(press("End")).toBe("2023-09-01");
    expect(press("Enter")).toBeNull();
  });

  it("name a range that holds the date itself", () => {
    const range = sliderRange(day("2026-11-21"), changes);
    expect(range).toEqual({ min: dayNumber(day("2015-01-01")), max: dayNumber(day("2026-11-21")) });
  });
});

describe("the flag of the peildatum", () => {
  const scale = timeScale({ from: day("2022-01-01"), to: day("2024-08-31") }, { x0: 134, x1: 952 });
  const flagOn = (date: string) =>
    peildatumFlag(day(date), { scale, language: "nl", measure: measureWith(1) });

  it("stands over its line and stays inside the drawing", () => {
    const flag = flagOn("2023-02-10");
    expect((flag.x0 + flag.x1) / 2).toBeCloseTo(flag.lineX ?? 0);
    expect(flagOn("2022-01-02").x0).toBe(134);
    expect(flagOn("2024-08-30").x1).toBe(952);
  });

  it("waits at the edge, without a line, when its day is not in view", () => {
    expect(flagOn("2021-12-31")).toMatchObject({ lineX: null, beyond: "left", x0: 134 });
    expect(flagOn("2024-09-01")).toMatchObject({ lineX: null, beyond: "right", x1: 952 });
  });
});
