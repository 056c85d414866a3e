import { describe, expect, it } from "vitest";
import {
  countDays,
  countMilestones,
  countMoved,
  countSchoolDays,
  countSources,
  countSpan,
  listed,
} from "./counts.ts";

describe("counts", () => {
  it.each([
    [0, "0 dagen", "0 days"],
    [1, "1 dag", "1 day"],
    [2, "2 dagen", "2 days"],
    [203, "203 dagen", "203 days"],
  ])("%i", (count, nl, en) => {
    expect(countDays(count, "nl")).toBe(nl);
    expect(countDays(count, "en")).toBe(en);
  });

  it("have one and many for everything that is counted", () => {
    const all = [countSchoolDays, countSources, countMilestones];
    expect(all.map((count) => count(1, "nl"))).toEqual(["1 schooldag", "1 bron", "1 mijlpaal"]);
    expect(all.map((count) => count(82, "nl"))).toEqual(["82 schooldagen", "82 bronnen", "82 mijlpalen"]);
    expect(all.map((count) => count(1, "en"))).toEqual(["1 school day", "1 source", "1 milestone"]);
    expect(all.map((count) => count(82, "en"))).toEqual(["82 school days", "82 sources", "82 milestones"]);
  });
});

it.each([
  [365, "365 dagen later", "365 days later"],
  [-1, "1 dag vroeger", "1 day earlier"],
  [0, null, null],
  [null, null, null],
])("a date that moved by %s", (days, nl, en) => {
  expect(countMoved(days, "nl")).toBe(nl);
  expect(countMoved(days, "en")).toBe(en);
});

it.each([
  [[], "", ""],
  [["a"], "a", "a"],
  [["a", "b"], "a en b", "a and b"],
  [["a", "b", "c"], "a, b en c", "a, b and c"],
])("a list of words: %j", (words, nl, en) => {
  expect(listed(words, "nl")).toBe(nl);
  expect(listed(words, "en")).toBe(en);
});

it.each([
  [0, "0 dagen", "0 days"],
  [203, "203 dagen", "203 days"],
  [730, "730 dagen", "730 days"],
  [731, "2 jaar", "2 years"],
  [3653, "10 jaar", "10 years"],
  // Thirteen years and eight months.
  [4992, "13 jaar", "13 years"],
  [5113, "14 jaar", "14 years"],
  [735_598, "2014 jaar", "2014 years"],
])("a span of %i days", (days, nl, en) => {
  expect(countSpan(days, "nl")).toBe(nl);
  expect(countSpan(days, "en")).toBe(en);
});
