import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { lists } from "#src/contract/endpoints.ts";
import { day, dayFromNumber, dayNumber } from "#src/domain/plain-date.ts";
import regimesJson from "#mocks/data/regimes.json";
import { measureWith } from "./measures.ts";
import { type Ribbon, ribbonsOf } from "./ribbons.ts";
import { timeScale } from "./scale.ts";

const regimes = z.decode(z.array(lists.regimes.item), regimesJson as never);

function draw(from: string, to: string, { asOf = "2023-02-10", width = 952 } = {}): Ribbon[] {
  const scale = timeScale({ from: day(from), to: day(to) }, { x0: 134, x1: width });
  const number = dayNumber(day(asOf));
  const lineX = number >= scale.first && number < scale.end ? scale.x(number) : null;
  return ribbonsOf(regimes, { scale, asOf: number, lineX, language: "nl", measure: measureWith(1) });
}
const said = (ribbons: Ribbon[]) =>
  ribbons.map(({ name, start, end }) => [name, start, end].map((words) => words?.text ?? "").join(" | "));

describe("the ribbons", () => {
  it("say their names and dates as in the design", () => {
    expect(said(draw("2022-01-01", "2024-08-31"))).toEqual([
      "M-decreet | sinds 1 januari 2015 | t.e.m. 31 augustus 2023",
      "Decreet leersteun | vanaf 1 sep 2023 | ",
      "Ondersteuningsmodel | sinds 1 september 2017 | t.e.m. 31 augustus 2023",
      "Leersteunmodel | vanaf 1 sep 2023 | ",
    ]);
  });

  it("say their short name whole where only the point is in the way", () => {
    const names = draw("2021-03-01", "2023-12-31", { asOf: "2022-06-09", width: 868 }).map(
      ({ name }) => name?.text,
    );
    expect(names).toEqual(["M-decreet", "Decreet", "Ondersteuningsmodel", "Model"]);
  });

  it("have a notch where they began earlier, a point where they go on, and a seam of paper between", () => {
    const [was, is] = draw("2022-01-01", "2024-08-31");
    expect(was).toMatchObject({ notch: true, point: false, era: "was" });
    expect(is).toMatchObject({ notch: false, point: true, era: "is" });
    expect((is?.x0 ?? 0) - (was?.x1 ?? 0)).toBeCloseTo(3);
  });

  it("are missing before the first regime of their layer", () => {
    expect(draw("2013-09-01", "2014-08-31")).toEqual([]);
    expect(draw("2015-01-01", "2016-08-31").map(({ layer }) => layer)).toEqual(["decreet"]);
  });

  it("speak of what is over as of the past", () => {
    expect(said(draw("2022-01-01", "2024-08-31", { asOf: "2024-05-01" }))[0]).toBe(
      "M-decreet | van 1 januari 2015 | t.e.m. 31 augustus 2023",
    );
  });

  it("let no date touch the line, a name or another date; siblings use the same form", () => {
    const start = dayNumber(day("2013-09-01"));
    const any = fc.record({
      from: fc.integer({ min: 0, max: 4500 }),
      days: fc.integer({ min: 20, max: 5000 }),
      asOf: fc.integer({ min: 0, max: 5000 }),
      width: fc.integer({ min: 320, max: 1800 }),
    });
    const iso = (number: number) => dayFromNumber(start + number).toString();
    fc.assert(
      fc.property(any, ({ from, days, asOf, width }) => {
        const ribbons = draw(iso(from), iso(from + days), { asOf: iso(asOf), width });
        const scale = timeScale({ from: day(iso(from)), to: day(iso(from + days)) }, { x0: 134, x1: width });
        const lineX = scale.x(start + asOf);
        const words = ribbons.map(({ name, start: begin, end, x1 }) =>
          [name, begin, end].flatMap((word) => (word ? [{ word, isDate: word !== name, x1 }] : [])),
        );
        const touching = words.flatMap((row) =>
          row.filter(
            ({ word }, index) => word.x + word.width >= (row[index + 1]?.word.x ?? Number.POSITIVE_INFINITY),
          ),
        );
        const onLine = words
          .flat()
          .filter(({ word, isDate }) => isDate && lineX > word.x - 4 && lineX < word.x + word.width + 4);
        const outside = words.flat().filter(({ word, x1 }) => word.x + word.width > x1);
        expect([...touching, ...onLine, ...outside]).toEqual([]);
        for (const era of ["was", "is"] as const) {
          const forms = ribbons
            .filter((ribbon) => ribbon.era === era && ribbon.start)
            .map(({ start: begin }) => /\d (\p{L}{5,}) \d/u.test(begin?.text ?? ""));
          expect(new Set(forms).size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
