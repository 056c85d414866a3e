import * as fc from "fast-check";
import { expect, it } from "vitest";
import { day } from "#src/domain/plain-date.ts";
import { difficultTexts } from "#tests/arbitraries.ts";
import { within } from "#tests/hostile.ts";
import { isWrittenAsDay, parseTypedDate } from "./parse-date.ts";
import { firstOfTypedMonth } from "./parse-month.ts";

const today = day("2026-11-22");

it("any text is a day, or none", () => {
  fc.assert(
    fc.property(difficultTexts, (text) => {
      const read = parseTypedDate(text, today);
      expect(read === null || read.toString().length >= 10).toBe(true);
      isWrittenAsDay(text);
      firstOfTypedMonth(text);
    }),
  );
});

it.each(["a", " ", "1", "1/", "a ", "a, ", "\u00a0", "é"])(
  "a text of 100 kB of %j is refused at once",
  (part) => {
    const text = part.repeat(100_000 / part.length);
    within(100, () => expect(parseTypedDate(text, today)).toBeNull());
    within(100, () => isWrittenAsDay(`1 ${text} 2023`));
    within(100, () => firstOfTypedMonth(`${text} 2023`));
  },
);
