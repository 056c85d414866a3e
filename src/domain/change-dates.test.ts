import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { milestones, nearDates, successiveRegimes } from "#tests/arbitraries.ts";
import { readFacts } from "#tests/facts.ts";
import { changeDates, followingChange, previousChange } from "./change-dates.ts";
import { compareDays, day, isAfter, isBefore, type PlainDate, toIso } from "./plain-date.ts";

const regimes = readFacts("regimes");
const facts = readFacts("milestones");
/** Worked out in each test, so that each can fail by it. */
const real = () => changeDates(regimes, facts);
const step = (go: typeof followingChange, on: string) => {
  const found = go(real(), day(on));
  return found && toIso(found);
};

describe("the days worth stepping to", () => {
  it.each([
    ["the handover", "2023-09-01"],
    ["the start of the M-decreet", "2015-01-01"],
    ["the start of the ondersteuningsmodel", "2017-09-01"],
    ["the protocol", "2023-02-10"],
    ["a legal step of little weight", "2014-08-28"],
  ])("hold %s", (_, date) => {
    expect(real().map(toIso)).toContain(date);
  });

  it.each([
    ["a month, whose day is not known", "2013-11-01"],
    ["a detail", "2023-11-22"],
  ])("leave out %s", (_, date) => {
    expect(facts.map((milestone) => toIso(milestone.date))).toContain(date);
    expect(real().map(toIso)).not.toContain(date);
  });

  it("hold what weighs 1 or 2, and any legal step", () => {
    const [fact] = facts;
    if (!fact) throw new Error("no facts");
    const legalStage = { instrument: "m-decreet", stage: "gestemd" } as const;
    const kept = (given: Partial<typeof fact>) =>
      changeDates([], [{ ...fact, datePrecision: "day", legalStage: null, ...given }]).length;
    expect(([1, 2, 3] as const).map((weight) => kept({ weight }))).toEqual([1, 1, 0]);
    expect(kept({ weight: 3, legalStage })).toBe(1);
    expect(kept({ weight: 1, datePrecision: "month" })).toBe(0);
    expect(kept({ weight: 1, generated: true })).toBe(0);
  });

  it("leave out what is generated", () => {
    const generated = facts.map((milestone) => ({ ...milestone, generated: true }));
    expect(changeDates([], generated)).toEqual([]);
    expect(changeDates(regimes, generated).map(toIso)).toEqual(["2015-01-01", "2017-09-01", "2023-09-01"]);
  });

  it("are in order, each once, whatever order the facts came in", () => {
    fc.assert(
      fc.property(successiveRegimes, milestones, (someRegimes, list) => {
        const texts = changeDates(someRegimes, list).map(toIso);
        expect(texts).toEqual([...new Set(texts)].sort());
        expect(changeDates(someRegimes.toReversed(), list.toReversed()).map(toIso)).toEqual(texts);
      }),
    );
  });
});

describe("stepping", () => {
  it.each([
    ["2023-02-10", "2023-03-02"],
    ["2023-08-31", "2023-09-01"],
    ["2023-09-01", null],
    ["0001-01-01", "2014-03-12"],
  ])("on from %s", (from, to) => {
    expect(step(followingChange, from)).toBe(to);
  });

  it.each([
    ["2023-09-02", "2023-09-01"],
    ["2023-02-10", "2022-07-08"],
    ["2014-03-12", null],
  ])("back from %s", (from, to) => {
    expect(step(previousChange, from)).toBe(to);
  });

  it("goes to the nearest day on either side, and stays nowhere", () => {
    const lists = fc.array(nearDates, { maxLength: 10 }).map((days) => days.toSorted(compareDays));
    fc.assert(
      fc.property(lists, nearDates, (days, on) => {
        const earlier = days.filter((date) => isBefore(date, on));
        const later = days.filter((date) => isAfter(date, on));
        expect(previousChange(days, on)).toBe(earlier.at(-1) ?? null);
        expect(followingChange(days, on)).toBe(later[0] ?? null);
      }),
    );
  });

  it("from before the first reaches every one of them", () => {
    const visited: PlainDate[] = [];
    const days = real();
    for (let at = followingChange(days, day("0001-01-01")); at; at = followingChange(days, at))
      visited.push(at);
    expect(visited).toEqual(days);
  });
});
