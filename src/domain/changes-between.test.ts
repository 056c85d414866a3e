import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { milestones as anyMilestones, nearDates, successiveRegimes } from "#tests/arbitraries.ts";
import { readFacts, withId } from "#tests/facts.ts";
import { changesBetween } from "./changes-between.ts";
import type { Milestone } from "./milestone.ts";
import type { DatePrecision } from "./period.ts";
import { compareDays, day, earliest, isAfter, type PlainDate, toIso } from "./plain-date.ts";
import { hasMoved } from "./slip.ts";

const milestones = readFacts("milestones");
const regimes = readFacts("regimes");
const between = (from: string, to: string, kennis: string | null = null) =>
  changesBetween({
    milestones,
    regimes,
    from: day(from),
    to: day(to),
    kennis: kennis === null ? null : day(kennis),
  });
const ids = (list: readonly Milestone[]) => list.map(({ id }) => id);
const names = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe("what changed between two days", () => {
  it("is the postponement of leersteun, when the press had it", () => {
    const { known, moved, force } = between("2022-06-08", "2022-06-10");
    expect(moved.map(({ was, now, days }) => [was.id, toIso(was.date), toIso(now.date), days])).toEqual([
      ["ms-2023-09-01-start", "2022-09-01", "2023-09-01", 365],
    ]);
    expect(ids(known)).toEqual(["ms-2022-06-09-uitstel"]);
    expect(force).toEqual({ starting: [], ending: [], milestones: [] });
  });

  it("is the handover, with the last day of the old model and the first of the new", () => {
    const { force, reached } = between("2023-08-31", "2023-09-01");
    expect(names(force.starting)).toEqual(["decreet-leersteun", "leersteunmodel"]);
    expect(names(force.ending)).toEqual(["m-decreet", "ondersteuningsmodel"]);
    expect(ids(force.milestones)).toEqual(["ms-2023-08-31-einde-onw", "ms-2023-09-01-start"]);
    expect(ids(reached)).toContain("ms-2023-09-01-start");
    expect(ids(reached)).not.toContain("ms-2023-08-31-einde-onw");
  });

  it("counts what was reached by its day, also when it became public later", () => {
    const { known, reached } = between("2023-02-01", "2023-02-10");
    expect(ids(reached)).toContain("ms-2023-02-10-protocol");
    expect(ids(known)).not.toContain("ms-2023-02-10-protocol");
  });

  it("sees no more than the kennisdatum allows", () => {
    const { known, moved, reached } = between("2021-06-29", "2023-09-01", "2022-01-01");
    expect(moved.map(({ now }) => toIso(now.date))).toEqual(["2022-08-31", "2022-09-01"]);
    expect(known.filter(({ knownSince }) => isAfter(knownSince, day("2022-01-01")))).toEqual([]);
    expect(ids(reached)).toContain("ms-2023-09-01-start");
    expect(ids(reached)).not.toContain("ms-2023-02-10-protocol");
  });
});

it("a milestone of the start tells of no new situation on a day on which no regime begins or ends", () => {
  const start = withId(milestones, "ms-2023-09-01-start");
  const forceOn = (on: string) =>
    changesBetween({
      milestones: [{ ...start, date: day(on), knownSince: day("2020-01-01"), revisions: [] }],
      regimes,
      from: day("2023-01-01"),
      to: day("2023-12-31"),
      kennis: null,
    }).force.milestones.length;
  expect(["2023-08-30", "2023-08-31", "2023-09-01", "2023-09-02"].map(forceOn)).toEqual([0, 1, 1, 0]);
});

describe("a date that was announced less precisely", () => {
  const start = withId(milestones, "ms-2023-09-01-start");
  const movedFrom = (date: string, datePrecision: DatePrecision) => {
    const revisions = start.revisions
      .slice(0, 1)
      .map((revision) => ({ ...revision, date: day(date), datePrecision }));
    const [from, to] = [revisions[0]?.knownSince ?? start.knownSince, start.knownSince];
    return changesBetween({ milestones: [{ ...start, revisions }], regimes, from, to, kennis: null }).moved;
  };

  it("has not moved when the day lies in its month", () => {
    expect(movedFrom("2023-09-01", "month")).toEqual([]);
    expect(movedFrom("2023-09-15", "month")).toEqual([]);
  });

  it("has moved out of its month, by a number of days that nobody knows", () => {
    expect(movedFrom("2022-09-01", "month").map(({ days }) => days)).toEqual([null]);
  });
});

const threeDays = fc
  .tuple(nearDates, nearDates, nearDates)
  .map((days) => days.toSorted(compareDays) as [PlainDate, PlainDate, PlainDate]);
const facts = fc.record({
  milestones: anyMilestones,
  regimes: successiveRegimes,
  kennis: fc.option(nearDates),
});
const sorted = (list: readonly { id: string }[]) => names(list).toSorted();

describe("for any milestones and regimes", () => {
  it("a day does not differ from itself", () => {
    fc.assert(
      fc.property(facts, nearDates, (given, on) => {
        const { known, moved, force, reached } = changesBetween({ ...given, from: on, to: on });
        expect([known, moved, reached, ...Object.values(force)].flat()).toEqual([]);
      }),
    );
  });

  it("two comparisons that meet say together what one over both says", () => {
    fc.assert(
      fc.property(facts, threeDays, (given, [a, b, c]) => {
        const [first, second, both] = [
          changesBetween({ ...given, from: a, to: b }),
          changesBetween({ ...given, from: b, to: c }),
          changesBetween({ ...given, from: a, to: c }),
        ];
        expect(sorted([...first.known, ...second.known])).toEqual(sorted(both.known));
        expect(sorted([...first.reached, ...second.reached])).toEqual(sorted(both.reached));
        expect(sorted([...first.force.starting, ...second.force.starting])).toEqual(
          sorted(both.force.starting),
        );
        expect(sorted([...first.force.ending, ...second.force.ending])).toEqual(sorted(both.force.ending));
        expect(sorted([...first.force.milestones, ...second.force.milestones])).toEqual(
          sorted(both.force.milestones),
        );
      }),
    );
  });

  it("what moved was known before, so it is not new, and no list names a milestone twice", () => {
    fc.assert(
      fc.property(facts, threeDays, (given, [from, , to]) => {
        const { known, moved, force, reached } = changesBetween({ ...given, from, to });
        const movedIds = moved.map(({ now }) => now.id);
        expect(moved.filter(({ was, now }) => !hasMoved(was, now))).toEqual([]);
        expect(ids(known).filter((id) => movedIds.includes(id))).toEqual([]);
        for (const list of [ids(known), movedIds, ids(force.milestones), ids(reached)]) {
          expect(new Set(list).size).toBe(list.length);
        }
      }),
    );
  });

  it("nothing after the kennisdatum is news", () => {
    fc.assert(
      fc.property(facts, threeDays, ({ kennis, ...given }, [from, cap, to]) => {
        const { known, moved } = changesBetween({
          ...given,
          from,
          to,
          kennis: kennis ? earliest(kennis, from) : cap,
        });
        const upTo = kennis ? earliest(kennis, from) : cap;
        const seen = [...known, ...moved.map(({ now }) => now)];
        expect(seen.filter(({ knownSince }) => isAfter(knownSince, upTo))).toEqual([]);
      }),
    );
  });
});
