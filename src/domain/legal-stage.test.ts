import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { milestones, periods } from "#tests/arbitraries.ts";
import { readFacts } from "#tests/facts.ts";
import { knownOn } from "./knowledge.ts";
import { legalSteps, startMilestone } from "./legal-stage.ts";
import { legalStageOn, legalStateOf, stepStateOn, watchedDecree } from "./legal-state.ts";
import { LEGAL_STAGES, type LegalStage, milestoneSpan } from "./milestone.ts";
import { day, isAfter } from "./plain-date.ts";
import { newestDecree, nextChange } from "./regime.ts";

const facts = readFacts("milestones");
const regimes = readFacts("regimes");
const stageOn = (instrument: string, on: string) =>
  legalStageOn(legalSteps(facts, instrument), day(on))?.stage ?? null;

describe("what weight the decreet leersteun had", () => {
  it.each<[string, LegalStage | null]>([
    ["2019-09-29", null],
    ["2019-09-30", "aangekondigd"],
    ["2021-06-25", "conceptnota"],
    ["2022-07-08", "principieel goedgekeurd"],
    ["2023-02-10", "principieel goedgekeurd"],
    // Schools had to choose a centre on this day: nothing was voted yet.
    ["2023-03-10", "principieel goedgekeurd"],
    ["2023-05-02", "principieel goedgekeurd"],
    ["2023-05-03", "gestemd"],
    ["2023-05-05", "bekrachtigd"],
    ["2023-08-01", "bekrachtigd"],
    ["2023-08-02", "gepubliceerd"],
    ["2023-08-31", "gepubliceerd"],
    ["2023-09-01", "in werking"],
    ["2040-01-01", "in werking"],
  ])("on %s: %s", (on, stage) => {
    expect(stageOn("decreet-leersteun", on)).toBe(stage);
  });
});

it("the M-decreet came into force in two steps", () => {
  expect(stageOn("m-decreet", "2014-12-31")).toBe("gepubliceerd");
  expect(stageOn("m-decreet", "2015-01-01")).toBe("gedeeltelijk in werking");
  expect(stageOn("m-decreet", "2015-08-31")).toBe("gedeeltelijk in werking");
  expect(stageOn("m-decreet", "2015-09-01")).toBe("in werking");
});

it("an instrument that these data do not follow has no stage", () => {
  expect(legalSteps(facts, "leersteunmodel")).toEqual([]);
  expect(stageOn("leersteunmodel", "2040-01-01")).toBeNull();
});

it("the steps come in the order of law-making, each once, and only of the instrument", () => {
  fc.assert(
    fc.property(milestones, (list) => {
      const steps = legalSteps(list, "decreet-a");
      const order = steps.map(({ stage }) => LEGAL_STAGES.indexOf(stage));
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      for (const { stage, milestone } of steps) {
        expect(milestone.legalStage).toEqual({ instrument: "decreet-a", stage });
      }
      const taken = list.filter(({ legalStage }) => legalStage?.instrument === "decreet-a");
      expect(steps.length > 0).toBe(taken.length > 0);
    }),
  );
});

it("a stage that was reached is never lost, and none is reached early", () => {
  const rank = (stage: LegalStage | undefined) => (stage ? LEGAL_STAGES.indexOf(stage) : -1);
  fc.assert(
    fc.property(milestones, periods(), (list, { from, to }) => {
      const steps = legalSteps(list, "decreet-a");
      const [earlier, later] = [legalStageOn(steps, from), legalStageOn(steps, to)];
      expect(rank(earlier?.stage)).toBeLessThanOrEqual(rank(later?.stage));
      expect(later === null || !isAfter(milestoneSpan(later.milestone).to, to)).toBe(true);
      expect(later?.milestone.certainty).not.toBe("gepland");
    }),
  );
});

describe("a step of which only the month is known", () => {
  const [tabled] = legalSteps(facts, "m-decreet");
  it.each([
    ["2013-10-31", "ahead", null],
    ["2013-11-01", "under way", null],
    ["2013-11-29", "under way", null],
    ["2013-11-30", "taken", "ingediend"],
  ])("on %s is %s", (on, state, stage) => {
    expect(tabled && stepStateOn(tabled, day(on))).toBe(state);
    expect(stageOn("m-decreet", on)).toBe(stage);
  });
});

describe("a step that was only planned on the kennisdatum", () => {
  const leersteun = newestDecree(regimes);
  const stateOn = (asOf: string, kennis: string) => {
    if (!leersteun) throw new Error("no decree");
    const known = knownOn(facts, day(kennis)).milestones;
    return legalStateOf({ decree: leersteun, all: facts, known, asOf: day(asOf) });
  };

  it("is not taken when its planned day has passed", () => {
    const { steps, current, next, nextState, hidden } = stateOn("2023-02-10", "2022-01-01");
    expect(steps).toHaveLength(3);
    expect(current?.stage).toBe("conceptnota");
    expect([next?.stage, nextState]).toEqual(["in werking", "overdue"]);
    expect(legalStageOn(steps, day("2023-02-10"))?.stage).toBe("conceptnota");
    expect(hidden).toBe(4);
  });

  it("is ahead before that day", () => {
    expect(stateOn("2022-01-01", "2022-01-01").nextState).toBe("ahead");
  });

  it("is taken with what is known now", () => {
    expect(stateOn("2023-09-01", "2026-01-01")).toMatchObject({ next: null, nextState: null, hidden: 0 });
  });
});

it("the decree in the making is the last of which a step was set", () => {
  const watched = (on: string) => watchedDecree({ regimes, known: facts, asOf: day(on) })?.id;
  expect(watched("2010-01-01")).toBe("m-decreet");
  expect(watched("2019-09-29")).toBe("m-decreet");
  expect(watched("2019-09-30")).toBe("decreet-leersteun");
  const next = regimes
    .filter(({ id }) => id === "decreet-leersteun")
    .map((decree) => ({ ...decree, id: "volgend", validFrom: day("2030-09-01") }));
  const steps = facts
    .filter(({ legalStage }) => legalStage?.instrument === "decreet-leersteun")
    .map((step) => ({ ...step, legalStage: { instrument: "volgend", stage: "aangekondigd" } as const }));
  const all = { regimes: [...regimes, ...next], known: [...facts, ...steps] };
  expect(watchedDecree({ ...all, asOf: day("2026-01-01") })?.id).toBe("volgend");
  expect(watchedDecree({ regimes: [], known: facts, asOf: day("2020-01-01") })).toBeNull();
});

it("finds the milestone that is the start of a change, where there is one", () => {
  const start = (on: string) => {
    const change = nextChange(regimes, day(on));
    return change && startMilestone(change, facts)?.id;
  };
  expect(start("2023-02-10")).toBe("ms-2023-09-01-start");
  expect(start("2016-01-01")).toBeUndefined();
});
