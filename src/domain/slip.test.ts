import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { milestone as anyMilestone, nearDates } from "#tests/arbitraries.ts";
import { readFacts, withId } from "#tests/facts.ts";
import { knownAs } from "./knowledge.ts";
import type { Milestone } from "./milestone.ts";
import { day, isAfter, moveDay, toIso } from "./plain-date.ts";
import { announcementsOf, daysMoved, movedOf, slipOf, someMoved } from "./slip.ts";

const facts = readFacts("milestones");
const start = withId(facts, "ms-2023-09-01-start");
const end = withId(facts, "ms-2023-08-31-einde-onw");

const slipKnownOn = (milestone: Milestone, on: string) => {
  const known = knownAs(milestone, day(on));
  const slip = known && slipOf(known);
  return slip && { dates: slip.earlier.map(({ date }) => toIso(date)), days: slip.days };
};

describe("the start of leersteun", () => {
  it.each([
    ["2020-01-01", null],
    ["2021-06-29", null],
    ["2021-06-30", { dates: ["2021-09-01"], days: 365 }],
    ["2022-06-08", { dates: ["2021-09-01"], days: 365 }],
    ["2022-06-09", { dates: ["2021-09-01", "2022-09-01"], days: 730 }],
    ["2026-11-22", { dates: ["2021-09-01", "2022-09-01"], days: 730 }],
  ])("had moved by what was known on %s", (on, slip) => {
    expect(slipKnownOn(start, on)).toEqual(slip);
  });
});

it("the last day of a school year is a day to count from", () => {
  expect(slipOf(end)?.days).toBe(730);
});

it("of the facts only the start and the end have moved", () => {
  const moved = movedOf(facts);
  expect(moved.map(({ id }) => id)).toEqual([end.id, start.id]);
  expect(someMoved(facts)).toBe(true);
  expect(someMoved(facts.filter((milestone) => !moved.includes(milestone)))).toBe(false);
});

it("what was announced ends where the milestone stands, also when that was never announced", () => {
  const dates = (milestone: Milestone) => announcementsOf(milestone).map(({ date }) => toIso(date));
  expect(dates(start)).toEqual(["2021-09-01", "2022-09-01", "2023-09-01"]);
  expect(dates({ ...start, revisions: start.revisions.slice(0, 1) })).toEqual(["2021-09-01", "2023-09-01"]);
});

it("announcements stand in the order in which they became known, however they are kept", () => {
  const turned = { ...start, revisions: start.revisions.toReversed() };
  expect(announcementsOf(turned)).toEqual(announcementsOf(start));
  expect(slipOf(turned)).toEqual(slipOf(start));
});

it("a month that became its first day was announced twice", () => {
  const [said] = start.revisions;
  const precise = {
    ...start,
    revisions: said ? [{ ...said, date: start.date, datePrecision: "month" as const }] : [],
  };
  expect(announcementsOf(precise).map(({ datePrecision }) => datePrecision)).toEqual(["month", "day"]);
});

describe("a date that becomes more or less precise", () => {
  const announced = (date: string, datePrecision: Milestone["datePrecision"]): Milestone => ({
    ...start,
    revisions: start.revisions.slice(0, 1).map((revision) => ({
      ...revision,
      date: day(date),
      datePrecision,
    })),
  });

  it("has not moved while it can still mean the same day", () => {
    expect(slipOf(announced("2023-09-15", "month"))).toBeNull();
    expect(slipOf(announced("2023-01-01", "year"))).toBeNull();
  });

  it("has moved out of its month, by a number of days that nobody knows", () => {
    expect(slipOf(announced("2023-08-01", "month"))).toMatchObject({ days: null });
  });

  it("has moved to an earlier day", () => {
    expect(slipOf(announced("2023-09-11", "day"))?.days).toBe(-10);
  });
});

describe("for any milestone", () => {
  it("nothing of what moved was announced after the kennisdatum, nor for the day that stands", () => {
    fc.assert(
      fc.property(anyMilestone, nearDates, (milestone, on) => {
        const known = knownAs({ ...milestone, knownSince: moveDay(on, { days: 1 }) }, on);
        const earlier = known ? (slipOf(known)?.earlier ?? []) : [];
        expect(earlier.filter(({ knownSince }) => isAfter(knownSince, on))).toEqual([]);
        expect(earlier.filter(({ date }) => known && toIso(date) === toIso(known.date))).toEqual([]);
      }),
    );
  });

  it("moving on and back again is no move, and moves add up", () => {
    const exact = nearDates.map((date) => ({ date, datePrecision: "day" as const }));
    fc.assert(
      fc.property(exact, exact, exact, (a, b, c) => {
        const moved = (from: typeof a, to: typeof a) => daysMoved(from, to) ?? Number.NaN;
        expect(moved(a, b) + moved(b, a)).toBe(0);
        expect(moved(a, b) + moved(b, c)).toBe(moved(a, c));
        const once = {
          ...start,
          ...b,
          revisions: start.revisions.slice(0, 1).map((said) => ({ ...said, ...a })),
        };
        expect(slipOf(once)?.days ?? 0).toBe(moved(a, b));
      }),
    );
  });
});
