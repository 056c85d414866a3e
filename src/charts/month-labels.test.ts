import * as fc from "fast-check";
import { expect, it } from "vitest";
import { day, moveDay } from "#src/domain/plain-date.ts";
import { monthLabels } from "./month-labels.ts";

const monthsFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, months) => moveDay(day(first), { months }));

/** Letters of this width, in bands of the same width as those of a bar chart have. */
const labelsOf = (first: string, count: number, width: number, letter = 7) => {
  const xOf = (index: number) => ((index + 0.5) * width) / count;
  const labels = monthLabels(monthsFrom(first, count), {
    language: "nl",
    xOf,
    widthOf: (label) => label.length * letter,
    edges: { left: -30, right: width + 30 },
  });
  return { labels, xOf };
};
const wordsOf = (...asked: Parameters<typeof labelsOf>) => [...labelsOf(...asked).labels.values()];

it("a new year carries its number, and the months before it need none", () => {
  expect(wordsOf("2022-11-01", 5, 400)).toEqual(["nov", "dec", "jan 2023", "feb", "mrt"]);
});

it("within one year the first month carries it", () => {
  expect(wordsOf("2023-03-01", 3, 300)).toEqual(["mrt 2023", "apr", "mei"]);
});

it("what has no room goes, evenly and with January left", () => {
  expect(wordsOf("2022-12-01", 10, 300)).toEqual(["jan 2023", "mrt", "mei", "juli", "sep"]);
  expect(wordsOf("2022-12-01", 10, 200)).toEqual(["jan 2023", "apr", "juli"]);
  expect(wordsOf("2020-05-01", 60, 200)).toEqual(["jan 2022", "jan 2024"]);
});

it("no two labels touch, whatever the months, the room and the size of the letters", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 60, max: 1400 }),
      fc.integer({ min: 3, max: 16 }),
      (start, count, width, letter) => {
        const { labels, xOf } = labelsOf(
          `2015-${String(start + 1).padStart(2, "0")}-01`,
          count,
          width,
          letter,
        );
        const boxes = [...labels].map(([index, label]) => {
          const half = (label.length * letter) / 2;
          return { x0: xOf(index) - half, x1: xOf(index) + half };
        });
        for (const [index, { x0 }] of boxes.entries())
          expect(x0).toBeGreaterThan(boxes[index - 1]?.x1 ?? Number.NEGATIVE_INFINITY);
      },
    ),
  );
});
