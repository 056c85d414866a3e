import * as fc from "fast-check";
import type { Milestone } from "#src/domain/milestone.ts";
import { dayFromNumber, dayNumber, day } from "#src/domain/plain-date.ts";
import { aMilestone } from "#src/timeline/milestone-fixture.ts";

/** What a title may hold without doing harm. */
export const HOSTILE_WORDS = [
  "Een school 🏫 en een vlag 🇧🇪",
  "<script>alert('x')</script> & <b>vet</b>",
  `"aanhalingstekens" en 'enkele'`,
  "מעבר לתמיכה בלמידה",
  `Een titel van driehonderd tekens ${"die maar niet ophoudt ".repeat(13)}`.slice(0, 300).trim(),
  "=1+1",
];

/** Milestones with such titles, a month apart from 1 January 2023. */
export const hostile = (): Milestone[] =>
  HOSTILE_WORDS.map((title, index) =>
    aMilestone({
      id: `vijandig-${index}`,
      date: dayFromNumber(dayNumber(day("2023-01-01")) + 31 * index).toString(),
      title,
      weight: 2,
      track: "protocol",
    }),
  );

/**
 * Does the work and fails when it would hold up a page. It is the time of the processor that counts, not that of the
 * clock: others may be at work. A run that is slow by chance is given another one.
 */
export function within<Result>(milliseconds: number, work: () => Result): Result {
  let result = work();
  for (let turn = 0; turn < 5; turn += 1) {
    const start = process.cpuUsage();
    result = work();
    if (process.cpuUsage(start).user / 1000 <= milliseconds) return result;
  }
  throw new Error(`It takes longer than ${milliseconds} ms.`);
}

/** JSON as anybody could send it: of any form, with names that mean something to JavaScript, and very deep. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown[]>(
    JSON.parse(`${"[".repeat(3000)}${"]".repeat(3000)}`),
    JSON.parse('{"__proto__":{"items":[]},"constructor":1,"items":{"length":1e9}}'),
  ),
  fc.record({
    items: fc.oneof(fc.array(fc.oneof(fc.jsonValue(), fc.constant(null))), fc.jsonValue()),
    next: fc.oneof(fc.string(), fc.constant(null), fc.jsonValue()),
    last: fc.oneof(fc.string(), fc.constant(null)),
    dataVersion: fc.oneof(fc.string(), fc.jsonValue()),
  }),
);
