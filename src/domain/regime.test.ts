import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearDates, plainDates, successiveRegimes } from "#tests/arbitraries.ts";
import { readFacts, withId } from "#tests/facts.ts";
import {
  day,
  dayNumber,
  isAfter,
  isBefore,
  moveDay,
  type PlainDate,
  toIso,
  uniqueDays,
} from "./plain-date.ts";
import {
  decreesOf,
  earlyStages,
  firstRegime,
  inForceOn,
  isInForce,
  LAYERS,
  type Layer,
  newestDecree,
  nextChange,
  type Regime,
  regimeChanges,
  regimeOn,
  stageOn,
} from "./regime.ts";

const regimes = readFacts("regimes");
const namesOn = (text: string) => {
  const { decreet, model } = inForceOn(regimes, day(text));
  return [decreet?.name.nl ?? null, model?.name.nl ?? null];
};

const holdingOn = (among: readonly Regime[], layer: Layer, on: PlainDate) =>
  among.filter((regime) => regime.layer === layer && isInForce(regime, on));
const firstDayOf = (among: readonly Regime[], layer: Layer) =>
  uniqueDays(among.filter((regime) => regime.layer === layer).map(({ validFrom }) => validFrom))[0];

/** What must hold for any regimes that follow each other, on any day. */
function expectOneAnswer(among: readonly Regime[], on: PlainDate) {
  for (const layer of LAYERS) {
    const first = firstDayOf(among, layer);
    const expected = first && !isBefore(on, first) ? 1 : 0;
    expect(holdingOn(among, layer, on)).toHaveLength(expected);
    expect(regimeOn(among, layer, on)).toBe(holdingOn(among, layer, on)[0] ?? null);
    expect(inForceOn(among, on)[layer]).toBe(regimeOn(among, layer, on));
  }
}

describe("the regime in force", () => {
  it.each([
    ["2014-06-01", null, null],
    ["2014-12-31", null, null],
    ["2015-01-01", "M-decreet", null],
    ["2017-08-31", "M-decreet", null],
    ["2017-09-01", "M-decreet", "Ondersteuningsmodel"],
    ["2023-02-10", "M-decreet", "Ondersteuningsmodel"],
    ["2023-08-31", "M-decreet", "Ondersteuningsmodel"],
    ["2023-09-01", "Decreet leersteun", "Leersteunmodel"],
    ["2040-01-01", "Decreet leersteun", "Leersteunmodel"],
  ])("on %s is %s and %s", (on, decree, model) => {
    expect(namesOn(on)).toEqual([decree, model]);
  });

  it("is one per layer, without a gap after the first and none before it (the facts)", () => {
    fc.assert(fc.property(plainDates(), (on) => expectOneAnswer(regimes, on)));
    fc.assert(fc.property(nearDates, (on) => expectOneAnswer(regimes, on)));
  });

  it("is one per layer, without a gap after the first and none before it (any regimes)", () => {
    fc.assert(fc.property(successiveRegimes, nearDates, expectOneAnswer));
  });
});

describe("the next change", () => {
  it.each([
    ["2014-06-01", "2015-01-01", ["M-decreet"], []],
    ["2016-01-01", "2017-09-01", ["Ondersteuningsmodel"], []],
    [
      "2023-02-10",
      "2023-09-01",
      ["Decreet leersteun", "Leersteunmodel"],
      ["M-decreet", "Ondersteuningsmodel"],
    ],
    [
      "2023-08-31",
      "2023-09-01",
      ["Decreet leersteun", "Leersteunmodel"],
      ["M-decreet", "Ondersteuningsmodel"],
    ],
  ])("after %s is on %s", (after, on, starting, ending) => {
    const change = nextChange(regimes, day(after));
    expect(change && toIso(change.on)).toBe(on);
    expect(change?.starting.map(({ name }) => name.nl).toSorted()).toEqual(starting);
    expect(change?.ending.map(({ name }) => name.nl).toSorted()).toEqual(ending);
  });

  it("is unknown from the last change on", () => {
    expect(nextChange(regimes, day("2023-09-01"))).toBeNull();
    expect(nextChange([], day("2023-09-01"))).toBeNull();
  });

  it("is the first day after which the answer differs", () => {
    const answer = (among: readonly Regime[], on: PlainDate) =>
      LAYERS.map((layer) => regimeOn(among, layer, on)?.id ?? "").join(" ");
    fc.assert(
      fc.property(successiveRegimes, nearDates, (among, after) => {
        const change = nextChange(among, after);
        const last = change ? moveDay(change.on, { days: -1 }) : day("2040-01-01");
        expect(answer(among, last)).toBe(answer(among, after));
        expect(change === null || answer(among, change.on) !== answer(among, after)).toBe(true);
      }),
    );
  });
});

it("changes are in order, one per day, and say all that starts and ends", () => {
  fc.assert(
    fc.property(successiveRegimes, (among) => {
      const changes = regimeChanges(among);
      const numbers = changes.map(({ on }) => dayNumber(on));
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(new Set(changes.flatMap(({ starting }) => starting))).toEqual(new Set(among));
      const ended = among.filter(({ validTo }) => validTo);
      expect(new Set(changes.flatMap(({ ending }) => ending))).toEqual(new Set(ended));
    }),
  );
});

it("a regime without an end counts as one that just goes on", () => {
  const open = withId(regimes, "decreet-leersteun");
  fc.assert(fc.property(plainDates(), (on) => isInForce(open, on) === !isBefore(on, open.validFrom)));
});

it("a phased start tells which step holds", () => {
  const mDecree = withId(regimes, "m-decreet");
  const step = (on: string) => stageOn(mDecree, day(on))?.label.nl ?? null;
  expect(step("2014-03-31")).toBeNull();
  expect(step("2014-04-01")).toContain("VII.2");
  expect(step("2014-12-31")).toContain("VII.5");
  expect(step("2015-01-01")).toContain("inschrijvingen");
  expect(step("2023-08-31")).toContain("toepassing op school");
  expect(mDecree.stages.every(({ date }) => !isAfter(date, mDecree.validTo ?? date))).toBe(true);
});

it("the decrees stand from the oldest to the newest, whatever the order of the data", () => {
  const turned = regimes.toReversed();
  expect(decreesOf(turned).map(({ id }) => id)).toEqual(["m-decreet", "decreet-leersteun"]);
  expect(newestDecree(turned)?.id).toBe("decreet-leersteun");
  expect(firstRegime(turned, "model")?.id).toBe("ondersteuningsmodel");
  expect(newestDecree([])).toBeNull();
  const next = regimes
    .filter(({ id }) => id === "decreet-leersteun")
    .map((decree) => ({ ...decree, id: "volgend", validFrom: day("2030-09-01") }));
  expect(newestDecree([...next, ...regimes])?.id).toBe("volgend");
});

it.each([
  ["2014-03-31", 0],
  ["2014-04-01", 1],
  ["2014-12-31", 2],
  // In force as a whole: its stages are no longer early.
  ["2015-01-01", 0],
])("on %s, %i stages of the M-decreet held before the whole", (on, count) => {
  const decree = firstRegime(regimes, "decreet");
  expect(decree && earlyStages(decree, day(on))).toHaveLength(count);
});
