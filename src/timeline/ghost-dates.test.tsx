import * as fc from "fast-check";
import { expect, it } from "vitest";
import { dayFromNumber, dayNumber } from "#src/domain/plain-date.ts";
import { readFacts, withId } from "#tests/facts.ts";
import { datedGhosts } from "./ghost-dates.tsx";
import { formBelow, labelForms } from "./label-forms.ts";
import { markOf } from "./marks.ts";
import { measureWith, touches } from "./measures.ts";
import { timeScale } from "./scale.ts";

const start = withId(readFacts("milestones"), "ms-2023-09-01-start");
const measure = measureWith(1);
const words = { title: "Leersteun gaat van start", date: "1 september 2023", was: [], note: null };

/** Every form of the label of the start, in a drawing of this width and period. */
function formsIn(from: number, days: number, width: number) {
  const first = dayNumber(start.date) - from;
  const period = { from: dayFromNumber(first), to: dayFromNumber(first + days) };
  const scale = timeScale(period, { x0: 134, x1: 134 + width });
  const mark = markOf(start, scale, first);
  const plot = scale.plot;
  const forms = [
    ...labelForms({ mark, words, upcoming: true, plot, measure }),
    formBelow({ mark, words, plot, measure }),
  ];
  return {
    plot,
    mark,
    forms: datedGhosts(forms, mark, { scale, measure, language: "nl" }),
  };
}

it("the days that were announced for the start stand under their ghosts", () => {
  const { forms, mark } = formsIn(900, 1300, 1000);
  const [first] = forms;
  expect(first?.ghostDates?.map(({ text }) => text)).toEqual(["1 sep 2021", "1 sep 2022"]);
  const ghosts = mark.trail?.ghosts.map(({ shape }) => shape.kind === "dot" && shape.x);
  expect(first?.ghostDates?.map(({ at }) => at)).toEqual(ghosts);
});

it("they touch neither each other nor the words of their label, and stay in the plot", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1500 }),
      fc.integer({ min: 30, max: 3000 }),
      fc.integer({ min: 180, max: 1600 }),
      (from, days, width) => {
        fc.pre(days > from);
        const { forms, plot } = formsIn(from, days, width);
        for (const { ghostDates = [], text, lines, side, parts } of forms) {
          const second = lines.length > 1 || side === "below" ? [text] : [];
          for (const [index, date] of ghostDates.entries()) {
            expect(date.x0 >= plot.x0 && date.x1 <= plot.x1).toBe(true);
            const others = [...ghostDates.slice(index + 1), ...second];
            expect(others.filter((other) => touches(other, date))).toEqual([]);
            expect(parts).toContainEqual({ row: 1, x0: date.x0, x1: date.x1 });
          }
        }
      },
    ),
  );
});
