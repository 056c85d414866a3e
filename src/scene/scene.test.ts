import { describe, expect, test } from "vitest";
import { day, toIso } from "#src/domain/plain-date.ts";
import { parseLink } from "#src/link/link-state.ts";
import { drawingOf } from "#src/timeline/layout.ts";
import { readFacts } from "#tests/facts.ts";
import { drawingInputOf, sceneOf } from "./scene.ts";

const facts = {
  regimes: readFacts("regimes"),
  milestones: readFacts("milestones"),
  schoolHolidays: readFacts("schoolHolidays"),
};
const TODAY = day("2026-11-22");
const sceneAt = (query: string) => sceneOf(facts, parseLink(query).state, TODAY);

describe("what a link shows", () => {
  test("the day of the clock, until the link names one", () => {
    expect(toIso(sceneAt("").asOf)).toBe("2026-11-22");
    expect(toIso(sceneAt("?op=2023-02-10").asOf)).toBe("2023-02-10");
  });

  test("only what was known on the kennisdatum, and of that what the filters let through", () => {
    const { known, shown, lanes } = sceneAt("?kennis=2022-01-01&spoor=besluitvorming");
    expect(known.length).toBeGreaterThan(0);
    expect(known.length).toBeLessThan(facts.milestones.length);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ track }) => track === "besluitvorming")).toBe(true);
    expect(shown.every((milestone) => known.includes(milestone))).toBe(true);
    expect(lanes).toEqual(["besluitvorming"]);
  });

  test("of two days compared, what differs in the way that the link names", () => {
    const { comparison, shown, notes } = sceneAt("?op=2023-09-01&vergelijk=2022-01-01&verschil=verschoven");
    expect(comparison?.changes.moved.length).toBeGreaterThan(0);
    expect(shown.map(({ id }) => id)).toEqual(comparison?.changes.moved.map(({ now }) => now.id));
    expect(shown.every(({ id }) => notes.get(id)?.sign === "gewijzigd")).toBe(true);
  });

  test("is placed without a screen, with its period and its selection", () => {
    const scene = sceneAt("?op=2023-02-10&van=2023-01-01&tot=2023-06-30&mijlpaal=ms-2023-02-10-protocol");
    const drawing = drawingOf(drawingInputOf(scene, { width: 1600 }));
    expect(drawing.width).toBe(1600);
    expect(drawing.lanes.flatMap(({ items }) => items).length).toBeGreaterThan(0);
  });
});
