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
