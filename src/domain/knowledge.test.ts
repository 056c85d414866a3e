import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { milestone as anyMilestone, milestones, nearDates, periods } from "#tests/arbitraries.ts";
import { readFacts, withId } from "#tests/facts.ts";
import { firstKnown, knownAs, knownOn } from "./knowledge.ts";
import { byDate, CERTAINTIES, type Milestone } from "./milestone.ts";
import { compareDays, day, isAfter, isSameDay, type PlainDate, toIso, uniqueDays } from "./plain-date.ts";

const facts = readFacts("milestones");
const start = withId(facts, "ms-2023-09-01-start");
const isKnown = (id: string, on: string) =>
  knownOn(facts, day(on)).milestones.some((milestone) => milestone.id === id);

/** The dates that the rule allows: the current one, or those announced on the last day of announcement until `on`. */
function datesByTheRule(milestone: Milestone, on: PlainDate): string[] {
  if (!isAfter(milestone.knownSince, on)) return [toIso(milestone.date)];
  const known = milestone.revisions.filter(({ knownSince }) => !isAfter(knownSince, on));
  const latest = uniqueDays(known.map(({ knownSince }) => knownSince)).at(-1);
  return known
    .filter(({ knownSince }) => latest && isSameDay(knownSince, latest))
    .map(({ date }) => toIso(date));
}

describe("the start of leersteun, as it was known", () => {
  it.each([
    ["2019-01-01", null],
    ["2019-11-25", null],
    ["2019-11-26", "2021-09-01"],
    ["2020-01-01", "2021-09-01"],
    ["2021-06-29", "2021-09-01"],
    ["2021-06-30", "2022-09-01"],
    ["2022-01-01", "2022-09-01"],
    ["2022-06-08", "2022-09-01"],
    ["2022-06-09", "2023-09-01"],
    ["2026-11-22", "2023-09-01"],
  ])("on %s stood on %s", (on, date) => {
    const known = knownAs(start, day(on));
    expect(known && toIso(known.date)).toBe(date);
  });

  it("was only a plan while it could still move, and cites what was said then", () => {
    const known = knownAs(start, day("2022-01-01"));
    expect(known).toMatchObject({ id: start.id, certainty: "gepland", endDate: null, title: start.title });
    expect(known?.citations).toEqual(start.revisions[1]?.citations);
    expect(known?.revisions.map(({ date }) => toIso(date))).toEqual(["2021-09-01", "2022-09-01"]);
    expect(toIso(known?.knownSince ?? start.date)).toBe("2021-06-30");
  });

  it("stands where it stands now once its last date is known, as a plan until it is there", () => {
    expect(knownAs(start, day("2022-06-09"))).toEqual({ ...start, certainty: "gepland" });
    expect(knownAs(start, day("2023-08-31"))?.certainty).toBe("gepland");
    expect(knownAs(start, day("2023-09-01"))).toBe(start);
  });
});

it("what is not sure yet stays as sure as it is, also before its day", () => {
  for (const certainty of CERTAINTIES.filter((one) => one !== "bevestigd"))
    expect(knownAs({ ...start, certainty }, day("2023-08-31"))?.certainty).toBe(certainty);
});

it("the end of the ondersteuningsmodel keeps the precision it was announced with", () => {
  const end = knownAs(withId(facts, "ms-2023-08-31-einde-onw"), day("2022-01-01"));
  expect([end && toIso(end.date), end?.datePrecision]).toEqual(["2022-08-31", "schoolyear"]);
});

it("the protocol of 10 February 2023 was public four days later", () => {
  expect(isKnown("ms-2023-02-10-protocol", "2023-02-13")).toBe(false);
  expect(isKnown("ms-2023-02-10-protocol", "2023-02-14")).toBe(true);
});

describe("for any milestone and any kennisdatum", () => {
  it("is there from its first announcement on, under whatever date", () => {
    fc.assert(
      fc.property(anyMilestone, nearDates, (milestone, on) => {
        const announced = [milestone, ...milestone.revisions].map(({ knownSince }) => knownSince);
        const first = uniqueDays(announced)[0];
        expect(first && isSameDay(firstKnown(milestone), first)).toBe(true);
        expect(knownAs(milestone, on) === null).toBe(isAfter(firstKnown(milestone), on));
      }),
    );
  });

  it("stands on the date that was announced last", () => {
    fc.assert(
      fc.property(anyMilestone, nearDates, (milestone, on) => {
        const known = knownAs(milestone, on);
        const allowed = datesByTheRule(milestone, on);
        expect(allowed.length > 0 ? allowed : [null]).toContain(known && toIso(known.date));
      }),
    );
  });

  it("nothing that was announced later can be seen in it", () => {
    fc.assert(
      fc.property(anyMilestone, nearDates, (milestone, on) => {
        const known = knownAs(milestone, on);
        // With its own announcement reached it stands as it is now.
        fc.pre(known !== null && isAfter(milestone.knownSince, on));
        const announced = [known, ...known.revisions].map(({ knownSince }) => knownSince);
        expect(announced.filter((day) => isAfter(day, on))).toEqual([]);
      }),
    );
  });

  it("what was known stays known", () => {
    fc.assert(
      fc.property(milestones, periods(), (list, { from, to }) => {
        const later = new Set(knownOn(list, to).milestones.map(({ id }) => id));
        expect(knownOn(list, from).milestones.filter(({ id }) => !later.has(id))).toEqual([]);
      }),
    );
  });
});

describe("a list as it was known", () => {
  it("counts what it hides", () => {
    fc.assert(
      fc.property(milestones, nearDates, (list, on) => {
        const known = knownOn(list, on);
        expect(known.milestones.length + known.hidden).toBe(list.length);
        expect(known.hidden).toBe(list.filter((milestone) => isAfter(firstKnown(milestone), on)).length);
      }),
    );
  });

  it("is in order by the dates of then", () => {
    fc.assert(
      fc.property(milestones, nearDates, (list, on) => {
        const known = knownOn(list, on).milestones;
        expect(known).toEqual(known.toSorted(byDate));
      }),
    );
  });

  it("is all of it, unchanged, without a kennisdatum", () => {
    fc.assert(
      fc.property(milestones, (list) => {
        expect(knownOn(list, null)).toEqual({ milestones: list, hidden: 0 });
      }),
    );
    expect(knownOn(facts, null).milestones).toEqual(facts);
  });

  it("has lost nothing when everything is known, and the original is left as it is", () => {
    const before = facts.map(({ date }) => toIso(date));
    expect(knownOn(facts, day("2026-11-22"))).toEqual({ milestones: facts, hidden: 0 });
    expect(knownOn(facts, day("2012-01-01")).hidden).toBe(facts.length);
    knownOn(facts, day("2022-01-01"));
    expect(facts.map(({ date }) => toIso(date))).toEqual(before);
    expect(facts.every(({ date }, index) => compareDays(date, facts[index - 1]?.date ?? date) >= 0)).toBe(
      true,
    );
  });
});
