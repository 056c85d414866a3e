import * as fc from "fast-check";
import { CERTAINTIES, TRACKS } from "#src/domain/milestone.ts";
import type { DatePrecision } from "#src/domain/period.ts";
import { day, dayFromNumber, dayNumber, toIso } from "#src/domain/plain-date.ts";
import type { ChangeNote, ChangeNotes } from "./change-note.ts";
import { datedGhosts } from "./ghost-dates.tsx";
import { aMilestone } from "./milestone-fixture.ts";

// Drawings of any milestones, for properties.

/** Day number from which milestones are drawn at random. */
export const START = dayNumber(day("2021-06-01"));
const words = fc.constantFrom(
  ..."leersteun decreet de van ondersteuningsnetwerken op 43 keurt goedgekeurd i".split(" "),
);
type Announced = { away: number; datePrecision: DatePrecision };
/** What was announced before, in days from the date as it stands. */
const announcements: fc.Arbitrary<Announced[]> = fc.array(
  fc.record({
    away: fc.integer({ min: -900, max: 500 }),
    datePrecision: fc.constantFrom("day" as const, "month" as const, "schoolyear" as const, "year" as const),
  }),
  { minLength: 1, maxLength: 3 },
);
export const generated = fc
  .array(
    fc.record({
      offset: fc.integer({ min: 0, max: 1300 }),
      length: fc.option(fc.integer({ min: 1, max: 700 }), { freq: 4 }),
      weight: fc.constantFrom(1 as const, 2 as const, 3 as const, 3 as const, 3 as const),
      precision: fc.constantFrom(
        "day" as const,
        "day" as const,
        "month" as const,
        "schoolyear" as const,
        "year" as const,
      ),
      certainty: fc.constantFrom(...CERTAINTIES),
      track: fc.constantFrom(...TRACKS.slice(0, 3)),
      title: fc.array(words, { minLength: 1, maxLength: 8 }),
      earlier: fc.oneof(
        { weight: 3, arbitrary: fc.constant<Announced[]>([]) },
        { weight: 1, arbitrary: announcements },
      ),
    }),
    { maxLength: 60 },
  )
  .map((items) =>
    items.map(({ offset, length, precision, title, earlier, ...rest }, index) =>
      aMilestone({
        ...rest,
        id: `m-${index}`,
        date: toIso(dayFromNumber(START + offset)),
        title: title.join(" "),
        datePrecision: precision,
        revisions: earlier.map(({ away, datePrecision }, order) => ({
          date: dayFromNumber(START + offset + away),
          datePrecision,
          knownSince: dayFromNumber(START - 100 + order),
          note: { nl: "", en: "" },
          citations: [],
        })),
        ...(length === null ? {} : { endDate: toIso(dayFromNumber(START + offset + length)) }),
      }),
    ),
  );

export const NEW: ChangeNote = { sign: "nieuw", was: null, text: "nieuw", spoken: "nieuw", counted: "nieuw" };
export const MOVED: ChangeNote = {
  sign: "gewijzigd",
  was: "28 september 2022",
  text: "28 september 2023",
  spoken: "verschoven",
  counted: "verschoven",
};

/** What a comparison says of any of them. */
const notes: fc.Arbitrary<ChangeNotes> = fc
  .array(fc.constantFrom(null, null, NEW, MOVED), { maxLength: 60 })
  .map((said) => new Map(said.flatMap((note, index) => (note ? [[`m-${index}`, note] as const] : []))));

export const situation = fc.record({
  notes,
  /** For a room, or for a page. */
  plain: fc.constantFrom(
    undefined,
    { dated: datedGhosts, compact: false },
    { dated: datedGhosts, compact: true },
  ),
  milestones: generated,
  width: fc.integer({ min: 320, max: 2000 }),
  language: fc.constantFrom("nl" as const, "en" as const),
  textScale: fc.double({ min: 1, max: 1.6, noNaN: true }),
  folded: fc.subarray([...TRACKS]),
  asOf: fc.integer({ min: START - 100, max: START + 1500 }),
  from: fc.integer({ min: 0, max: 1200 }),
  days: fc.integer({ min: 13, max: 1500 }),
});
