import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEGAL_STAGES, type LegalStage } from "#src/domain/milestone.ts";
import { day, dayFromNumber, dayNumber, toIso } from "#src/domain/plain-date.ts";
import { type Anchor, type AnchorOptions, anchorRows, legalAnchors } from "./legal-anchors.ts";
import { type Measure, measureWith, TYPE } from "./measures.ts";
import { aMilestone } from "./milestone-fixture.ts";
import { milestoneOn, plainScale, tenPerCharacter } from "./placing-fixture.ts";
import { timeScale } from "./scale.ts";

const steps = (dates: readonly string[]) =>
  dates.map((date, index) => ({
    stage: LEGAL_STAGES[index] ?? "in werking",
    milestone: aMilestone({ id: `s-${index}`, date }),
  }));
const scale = timeScale({ from: day("2022-01-01"), to: day("2024-08-31") }, { x0: 134, x1: 952 });
const options = {
  scale,
  lineX: scale.x(dayNumber(day("2023-02-10"))),
  language: "nl" as const,
  measure: measureWith(1),
};

describe("the steps of the law", () => {
  it("form a staircase; near steps share one label", () => {
    const [, , , , ...rest] = steps([
      "2013-01-01",
      "2013-01-02",
      "2022-07-08",
      "2022-07-08",
      "2023-05-03",
      "2023-05-05",
      "2023-08-02",
    ]);
    const last = { stage: "in werking" as const, milestone: aMilestone({ id: "w", date: "2023-09-01" }) };
    const anchors = legalAnchors([...rest, last], options);
    expect(anchors.map(({ name, date, row }) => `${row} ${name} ${date}`)).toEqual([
      "0 gestemd, bekrachtigd 3 en 5 mei 2023",
      "1 gepubliceerd 2 augustus 2023",
      "2 in werking 1 september 2023",
    ]);
    expect(anchors.at(-1)?.inForce).toBe(true);
  });

  it("put the date beneath when beside it would cross the peildatum", () => {
    const [anchor] = legalAnchors(steps(["2022-09-08"]), options);
    expect(anchor).toMatchObject({ dateAt: "beneath", side: "right", rowCount: 2 });
  });

  it("never let two labels touch, nor a line run through an older label", () => {
    const start = dayNumber(day("2021-10-01"));
    const dates = fc.uniqueArray(fc.integer({ min: 0, max: 1100 }), { minLength: 1, maxLength: 9 });
    const covers = (a: Anchor, b: Anchor) =>
      a.text.x0 < b.text.x1 &&
      b.text.x0 < a.text.x1 &&
      a.row < b.row + b.rowCount &&
      b.row < a.row + a.rowCount;
    fc.assert(
      fc.property(dates, fc.double({ min: 1, max: 1.6, noNaN: true }), (numbers, textScale) => {
        const days = numbers.toSorted((a, b) => a - b).map((number) => toIso(dayFromNumber(start + number)));
        const anchors = legalAnchors(steps(days), { ...options, measure: measureWith(textScale) });
        for (const [index, anchor] of anchors.entries())
          for (const older of anchors.slice(0, index)) {
            expect(covers(anchor, older)).toBe(false);
            const through = anchor.lines.some(
              ({ x }) => x > older.text.x0 && x < older.text.x1 && older.row >= anchor.row,
            );
            expect(through).toBe(false);
          }
      }),
    );
  });
});

/** A name takes 70 px, a date 100. */
const simple: Measure = (text) => (/\d/.test(text) ? 100 : 70);
type Given = Parameters<typeof milestoneOn>[1];
const step = (on: number, stage: LegalStage = "gestemd", given: Given = {}) => ({
  stage,
  milestone: milestoneOn(on, { id: `${stage}-${on}`, ...given }),
});
const anchorsOf = (given: readonly ReturnType<typeof step>[], other: Partial<AnchorOptions> = {}) =>
  legalAnchors(given, { scale: plainScale(), lineX: null, language: "nl", measure: simple, ...other });
const keys = (given: readonly ReturnType<typeof step>[], other: Partial<AnchorOptions> = {}) =>
  anchorsOf(given, other).map(({ key }) => key);

describe("steps that share a label", () => {
  it("are less than eight px from the one before", () => {
    const bekrachtigd = (on: number) => step(on, "bekrachtigd");
    expect(keys([step(500), bekrachtigd(507)])).toEqual(["gestemd+bekrachtigd"]);
    expect(keys([step(500), bekrachtigd(508)])).toEqual(["gestemd", "bekrachtigd"]);
    expect(keys([step(500), bekrachtigd(507), step(514, "gepubliceerd")])).toEqual([
      "gestemd+bekrachtigd+gepubliceerd",
    ]);
    expect(keys([])).toEqual([]);
  });

  it("are never the entry into force and another", () => {
    const start = step(500, "in werking");
    expect(keys([step(500), start])).toEqual(["gestemd", "in werking"]);
    expect(keys([start, step(501)])).toEqual(["in werking", "gestemd"]);
    expect(anchorsOf([start, step(503, "in werking")])).toMatchObject([
      {
        key: "in werking+in werking",
        inForce: true,
        lines: [
          { x: 600, inForce: true },
          { x: 603, inForce: true },
        ],
      },
    ]);
    expect(anchorsOf([step(500)])).toMatchObject([{ inForce: false, lines: [{ x: 600, inForce: false }] }]);
  });

  it("come in the order of time, from the first day in view to the last", () => {
    expect(keys([step(900, "gepubliceerd"), step(100)])).toEqual(["gestemd", "gepubliceerd"]);
    expect(keys([step(-1), step(0, "bekrachtigd"), step(999, "gepubliceerd"), step(1000)])).toEqual([
      "bekrachtigd",
      "gepubliceerd",
    ]);
  });

  it("are named together, and are a plan only when all of them are", () => {
    const planned = { certainty: "gepland" as const };
    const names = (a: Given, b: Given) =>
      anchorsOf([step(500, "gestemd", a), step(503, "bekrachtigd", b)])[0]?.name;
    expect(names({}, {})).toBe("gestemd, bekrachtigd");
    expect(names(planned, {})).toBe("gestemd, bekrachtigd");
    expect(names(planned, planned)).toBe("gestemd, bekrachtigd (gepland)");
    expect(anchorsOf([step(500)], { language: "en" })[0]).toMatchObject({
      name: "adopted",
      date: "16 May 2023",
    });
  });
});

describe("the date of steps that share a label", () => {
  const dateOf = (dates: readonly string[], given: Partial<Parameters<typeof aMilestone>[0]> = {}) =>
    legalAnchors(
      dates.map((date, index) => ({
        stage: "gestemd" as const,
        milestone: aMilestone({ id: `d${index}`, date, ...given }),
      })),
      { scale: plainScale(1000, 0.5), lineX: null, language: "nl", measure: simple },
    ).map(({ date }) => date);

  it("says once what they share", () => {
    expect(dateOf(["2023-05-03", "2023-05-03"])).toEqual(["3 mei 2023"]);
    expect(dateOf(["2023-05-03", "2023-05-05"])).toEqual(["3 en 5 mei 2023"]);
    expect(dateOf(["2023-05-03", "2023-05-03", "2023-05-05"])).toEqual(["3 en 5 mei 2023"]);
    expect(dateOf(["2023-05-03", "2023-05-04", "2023-05-05"])).toEqual(["3, 4 en 5 mei 2023"]);
  });

  it("goes from the first to the last when there are four, or two months", () => {
    expect(dateOf(["2023-05-03", "2023-05-04", "2023-05-05", "2023-05-06"])).toEqual([
      "3 mei 2023 – 6 mei 2023",
    ]);
    expect(dateOf(["2023-05-30", "2023-06-02"])).toEqual(["30 mei 2023 – 2 juni 2023"]);
    const far = { scale: plainScale(1000, 0.01), lineX: null, language: "nl" as const, measure: simple };
    expect(legalAnchors([step(31), step(396)], far)[0]?.date).toBe("1 februari 2022 – 1 februari 2023");
  });

  it("is no list of days when a day is not known", () => {
    expect(dateOf(["2023-05-01", "2023-05-01"], { datePrecision: "month" })).toEqual(["mei 2023"]);
    const month = aMilestone({ id: "m", date: "2023-05-01", datePrecision: "month" });
    const mixed = [
      { stage: "gestemd" as const, milestone: month },
      { stage: "gestemd" as const, milestone: aMilestone({ id: "d", date: "2023-05-03" }) },
    ];
    expect(anchorsOf(mixed)[0]?.date).toBe("mei 2023 – 3 mei 2023");
  });
});

describe("the words of a step", () => {
  const placeOf = (on: number, other: Partial<AnchorOptions> = {}) => {
    const [anchor] = anchorsOf([step(on)], other);
    return anchor && `${anchor.side} ${anchor.dateAt} ${anchor.text.x0}-${anchor.text.x1} ${anchor.rowCount}`;
  };
  const plot = (days: number) => ({ scale: plainScale(days) });

  it("stand right of their line with the date beside, while they stay within the plot", () => {
    expect(placeOf(500)).toBe("right beside 607-785 1");
    expect(placeOf(815)).toBe("right beside 922-1100 1");
    expect(placeOf(816)).toBe("right beneath 923-1023 2");
    expect(placeOf(893)).toBe("right beneath 1000-1100 2");
    expect(placeOf(894)).toBe("left beside 809-987 1");
    expect(placeOf(999)).toBe("left beside 914-1092 1");
  });

  it("lose the date before they lose their name", () => {
    expect(placeOf(107, plot(200))).toBe("left beneath 100-200 2");
    expect(placeOf(106, plot(200))).toBe("right none 213-283 1");
    expect(placeOf(83, plot(160))).toBe("right none 190-260 1");
    expect(placeOf(84, plot(160))).toBe("left none 107-177 1");
  });

  it("are cut on the wider side where there is not even room for the name", () => {
    const cut = (on: number) => {
      const [anchor] = anchorsOf([step(on)], { ...plot(120), measure: tenPerCharacter });
      return anchor && `${anchor.name} ${anchor.side} ${anchor.dateAt} ${anchor.text.x0}-${anchor.text.x1}`;
    };
    expect(cut(43)).toBe("gestemd right none 150-220");
    expect(cut(44)).toBe("geste… right none 151-211");
    expect(cut(60)).toBe("gest… right none 167-217");
    expect(cut(61)).toBe("gest… left none 104-154");
    expect(cut(77)).toBe("gestemd left none 100-170");
  });

  it("keep off the line of the peildatum when one of the ways does", () => {
    expect(placeOf(500, { lineX: 789 })).toBe("right beside 607-785 1");
    expect(placeOf(500, { lineX: 788 })).toBe("right beneath 607-707 2");
    expect(placeOf(500, { lineX: 700 })).toBe("left beside 415-593 1");
    expect(placeOf(20, { lineX: 130 })).toBe("right beside 127-305 1");
  });

  it("start from the last of the lines that they stand for, and end at the first", () => {
    const two = [step(500), step(506, "bekrachtigd")];
    expect(anchorsOf(two)[0]?.text).toEqual({ x0: 613, x1: 791 });
    expect(anchorsOf(two, { lineX: 620 })[0]).toMatchObject({ side: "left", text: { x0: 415, x1: 593 } });
  });

  it("are measured in the letters of the entry into force for that step alone", () => {
    const byWeight: Measure = (_, style) => style.weight;
    const width = (stage: LegalStage) => {
      const [anchor] = anchorsOf([step(10, stage)], { scale: plainScale(3000), measure: byWeight });
      return anchor && anchor.text.x1 - anchor.text.x0;
    };
    expect([width("gestemd"), width("in werking")]).toEqual([550 + 8 + 400, 600 + 8 + 400]);
  });
});

describe("the rows of the steps", () => {
  const rows = (given: readonly ReturnType<typeof step>[], other: Partial<AnchorOptions> = {}) =>
    anchorsOf(given, other).map(({ row }) => row);

  it("go down while words would come nearer than twelve px", () => {
    // Words of day 100 go from 207 to 385; those of day 290 start at 397.
    expect(rows([step(100), step(289, "bekrachtigd")])).toEqual([0, 1]);
    expect(rows([step(100), step(290, "bekrachtigd")])).toEqual([0, 0]);
    expect(rows([step(100), step(150, "bekrachtigd"), step(200, "gepubliceerd")])).toEqual([0, 1, 2]);
  });

  it("go down while one of the lines would come nearer than four px to older words", () => {
    const pair = (on: number) => [step(on, "bekrachtigd"), step(on + 7, "gepubliceerd")];
    expect(rows([step(100), ...pair(288)])).toEqual([0, 1]);
    expect(rows([step(100), ...pair(289)])).toEqual([0, 0]);
  });

  it("may be one for two of which the later has its words left of the older", () => {
    // The wide words of the entry into force would cross the line at 750 on their right.
    const wide: Measure = (_, style) => (style === TYPE.inForce ? 200 : 50);
    const apart = (on: number) => rows([step(500), step(on, "in werking")], { lineX: 750, measure: wide });
    expect(apart(500)).toEqual([0, 0]);
    expect(apart(502)).toEqual([0, 0]);
    expect(apart(503)).toEqual([0, 1]);
  });

  it("go up again where the older words are past", () => {
    expect(rows([step(100), step(150, "bekrachtigd"), step(600, "gepubliceerd")])).toEqual([0, 1, 0]);
  });

  it("are two for words with the date beneath", () => {
    // Day 100 would cross the line beside, so its date stands beneath.
    const anchors = anchorsOf([step(100), step(120, "bekrachtigd")], { lineX: 380 });
    expect(anchors.map(({ row, rowCount }) => [row, rowCount])).toEqual([
      [0, 2],
      [2, 2],
    ]);
    expect(anchorRows(anchors)).toBe(4);
    expect(anchorRows(anchorsOf([step(100), step(600, "bekrachtigd")]))).toBe(1);
    expect(anchorRows([])).toBe(0);
  });
});
