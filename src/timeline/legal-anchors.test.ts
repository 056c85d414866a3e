import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEGAL_STAGES } from "#src/domain/milestone.ts";
import { day, dayFromNumber, dayNumber, toIso } from "#src/domain/plain-date.ts";
import { type Anchor, legalAnchors } from "./legal-anchors.ts";
import { measureWith } from "./measures.ts";
import { aMilestone } from "./milestone-fixture.ts";
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
