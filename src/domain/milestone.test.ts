import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { milestone as anyMilestone, milestones, nearDates, periods } from "#tests/arbitraries.ts";
import { readFacts, withId } from "#tests/facts.ts";
import {
  byDate,
  inPeriod,
  isImprecise,
  type MilestoneStatus,
  milestoneSpan,
  STATUSES,
  statusOn,
} from "./milestone.ts";
import { contains, type DatePrecision, overlaps } from "./period.ts";
import { compareDays, day, daysBetween, isSameDay, toIso } from "./plain-date.ts";

const dated = (date: string, datePrecision: DatePrecision = "day", endDate: string | null = null) => ({
  date: day(date),
  datePrecision,
  endDate: endDate === null ? null : day(endDate),
});

describe("where a milestone stands on the peildatum", () => {
  it.each<[string, ReturnType<typeof dated>, Record<string, MilestoneStatus>]>([
    [
      "one day",
      dated("2023-02-10"),
      { "2023-02-09": "komend", "2023-02-10": "vandaag", "2023-02-11": "voorbij" },
    ],
    [
      "a month",
      dated("2023-02-10", "month"),
      {
        "2023-01-31": "komend",
        "2023-02-01": "lopend",
        "2023-02-10": "lopend",
        "2023-02-28": "lopend",
        "2023-03-01": "voorbij",
      },
    ],
    [
      "a school year",
      dated("2024-09-01", "schoolyear"),
      { "2024-08-31": "komend", "2024-09-01": "lopend", "2025-08-31": "lopend", "2025-09-01": "voorbij" },
    ],
    [
      "the end of a school year",
      dated("2023-08-31", "schoolyear"),
      { "2022-09-01": "komend", "2023-08-30": "komend", "2023-08-31": "vandaag", "2023-09-01": "voorbij" },
    ],
    [
      "a year",
      dated("2040-12-31", "year"),
      { "2039-12-31": "komend", "2040-01-01": "lopend", "2040-12-31": "lopend", "2041-01-01": "voorbij" },
    ],
    [
      "a period with known ends",
      dated("2023-03-14", "day", "2023-03-28"),
      { "2023-03-13": "komend", "2023-03-14": "lopend", "2023-03-28": "lopend", "2023-03-29": "voorbij" },
    ],
    [
      "a period of one day",
      dated("2023-03-14", "day", "2023-03-14"),
      { "2023-03-13": "komend", "2023-03-14": "vandaag", "2023-03-15": "voorbij" },
    ],
  ])("%s", (_, milestone, expected) => {
    const found = Object.keys(expected).map((on) => [on, statusOn(milestone, day(on))]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it("is one of four, and says where the day lies", () => {
    fc.assert(
      fc.property(anyMilestone, nearDates, (milestone, on) => {
        const { from, to } = milestoneSpan(milestone);
        const inside = contains({ from, to }, on);
        const holding = {
          komend: compareDays(on, from) < 0,
          lopend: inside && !isSameDay(from, to),
          vandaag: inside && isSameDay(from, to),
          voorbij: compareDays(on, to) > 0,
        };
        const status = statusOn(milestone, on);
        expect(STATUSES.filter((candidate) => holding[candidate])).toEqual([status]);
      }),
    );
  });

  it("only moves on: to come, then there, then past", () => {
    const order = { komend: 0, lopend: 1, vandaag: 1, voorbij: 2 };
    fc.assert(
      fc.property(anyMilestone, periods(), (milestone, { from, to }) => {
        const [earlier, later] = [statusOn(milestone, from), statusOn(milestone, to)];
        expect(order[earlier]).toBeLessThanOrEqual(order[later]);
      }),
    );
  });

  it("is there on its first and last day, whatever its precision", () => {
    fc.assert(
      fc.property(anyMilestone, (milestone) => {
        const { from, to } = milestoneSpan(milestone);
        for (const on of [from, to]) expect(["lopend", "vandaag"]).toContain(statusOn(milestone, on));
      }),
    );
  });
});

describe("the days of a milestone", () => {
  it("with an end run to that end, whatever the precision", () => {
    const wholeYear = dated("2022-09-01", "schoolyear", "2023-08-31");
    const { from, to } = milestoneSpan(wholeYear);
    expect([toIso(from), toIso(to)]).toEqual(["2022-09-01", "2023-08-31"]);
    expect(isImprecise(wholeYear)).toBe(false);
  });

  it("have soft ends when the day is not known", () => {
    expect(isImprecise(dated("2023-02-10"))).toBe(false);
    expect(isImprecise(dated("2023-02-10", "month"))).toBe(true);
    expect(isImprecise(dated("2023-08-31", "schoolyear"))).toBe(false);
    expect(isImprecise(dated("2024-09-01", "schoolyear"))).toBe(true);
    expect(isImprecise(dated("2040-12-31", "year"))).toBe(true);
  });

  it("are in a period when one of them is", () => {
    fc.assert(
      fc.property(anyMilestone, periods(), (milestone, period) => {
        expect(inPeriod(milestone, period)).toBe(overlaps(milestoneSpan(milestone), period));
      }),
    );
  });

  it("are in a period that lies wholly within them, and in none beside them", () => {
    const wholeYear = withId(readFacts("milestones"), "ms-2022-09-01-laatste-jaar");
    const within = (from: string, to: string) => inPeriod(wholeYear, { from: day(from), to: day(to) });
    expect(within("2023-02-01", "2023-02-28")).toBe(true);
    expect(within("2022-08-01", "2022-09-01")).toBe(true);
    expect(within("2022-08-01", "2022-08-31")).toBe(false);
    expect(within("2023-09-01", "2023-09-30")).toBe(false);
  });
});

it("the order is that of time, whatever the order they came in", () => {
  fc.assert(
    fc.property(milestones, (list) => {
      const sorted = list.toSorted(byDate);
      expect(list.toReversed().toSorted(byDate)).toEqual(sorted);
      sorted.slice(1).forEach(({ date }, index) => {
        expect(daysBetween(sorted[index]?.date ?? date, date)).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

it("the published facts come in that order", () => {
  const facts = readFacts("milestones");
  expect(facts.toSorted(byDate)).toEqual(facts);
});
