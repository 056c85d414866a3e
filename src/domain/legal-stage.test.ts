import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { milestones, periods } from "#tests/arbitraries.ts";
import { readFacts } from "#tests/facts.ts";
import { legalStageOn, legalSteps } from "./legal-stage.ts";
import { LEGAL_STAGES, type LegalStage } from "./milestone.ts";
import { day, isAfter } from "./plain-date.ts";

const facts = readFacts("milestones");
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
      expect(later === null || !isAfter(later.milestone.date, to)).toBe(true);
    }),
  );
});
