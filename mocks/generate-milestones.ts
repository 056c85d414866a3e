import { day, dayFromNumber, dayNumber, parseDay, toIso } from "#src/domain/plain-date.ts";
import { seededRandom } from "#src/domain/seeded-random.ts";
import type { WireItem } from "./db.ts";

type WireMilestone = WireItem<"milestones">;

const FIRST = dayNumber(day("2013-01-01"));
const LAST = dayNumber(day("2040-12-31"));

const summary = {
  nl: "Verzonnen om de tijdlijn met veel mijlpalen te beproeven.",
  en: "Invented to try the timeline with many milestones.",
};
const actor = { nl: "Niemand (gegenereerd)", en: "Nobody (generated)" };

export type GenerateOptions = {
  count: number;
  /** Each generated milestone borrows its track, weight, precision, certainty and length from one of these. */
  shapes: readonly WireMilestone[];
  /** ISO day; nothing can have become known later. */
  knownUntil: string;
};

/**
 * Milestones for trying out size, by date and then id, in the form in which they travel: passing 100,000 through the
 * codecs would take seconds. The same count and shapes give the same list. They name no source and no legal
 * instrument, for they say nothing about the world.
 */
export function generateMilestones({ count, shapes, knownUntil }: GenerateOptions): WireMilestone[] {
  const random = seededRandom(count);
  const calendar = createCalendar();
  const moulds = shapes.map(toMould);
  const lastKnown = offsetOf(knownUntil);
  // One drawer per day: what comes out is in order without sorting.
  const drawers = Array.from({ length: calendar.length }, (): Mould[] => []);
  for (let drawn = 0; drawn < count; drawn += 1) {
    const mould = pick(moulds, random);
    const offset = Math.floor(random() * calendar.length);
    drawers[settle(offset, mould.shape, calendar)]?.push(mould);
  }
  let number = 0;
  return drawers.flatMap((drawer, offset) =>
    drawer.map(({ shape, duration, lead }) => {
      number += 1;
      return {
        // Padded, so that the order of the ids is that of the dates.
        id: `generated-${String(number).padStart(6, "0")}`,
        date: calendar.at(offset),
        endDate: duration === null ? null : calendar.at(offset + duration),
        datePrecision: shape.datePrecision,
        title: { nl: `Gegenereerde mijlpaal ${number}`, en: `Generated milestone ${number}` },
        summary,
        track: shape.track,
        actor,
        levels: shape.levels,
        certainty: shape.certainty,
        knownSince: calendar.at(Math.min(offset - lead, lastKnown)),
        knownSinceBasis: shape.knownSinceBasis,
        citations: [],
        weight: shape.weight,
        legalStage: null,
        revisions: [],
        generated: true,
      };
    }),
  );
}

/** A shape with its lengths in days: how long it lasts, and how long before its date it was known. */
type Mould = { shape: WireMilestone; duration: number | null; lead: number };

const toMould = (shape: WireMilestone): Mould => ({
  shape,
  duration: shape.endDate === null ? null : offsetOf(shape.endDate) - offsetOf(shape.date),
  lead: offsetOf(shape.date) - offsetOf(shape.knownSince),
});

/** The days that are drawn from, counted from the first. Writing each of them once costs less than one per item. */
type Calendar = { length: number; at: (offset: number) => string; find: (iso: string) => number | null };

function createCalendar(): Calendar {
  const length = LAST - FIRST + 1;
  const days: string[] = [];
  return {
    length,
    at: (offset) => {
      const place = Math.max(0, Math.min(offset, length - 1));
      return (days[place] ??= toIso(dayFromNumber(FIRST + place)));
    },
    find: (iso) => {
      const date = parseDay(iso);
      const offset = date ? dayNumber(date) - FIRST : -1;
      return offset >= 0 && offset < length ? offset : null;
    },
  };
}

const offsetOf = (iso: string): number => dayNumber(day(iso)) - FIRST;

/** A date that is known less precisely is kept as a placeholder: that of its month, or that of its shape's year. */
function settle(offset: number, { date, datePrecision }: WireMilestone, calendar: Calendar): number {
  if (datePrecision === "day") return offset;
  const drawn = calendar.at(offset);
  const placeholder =
    datePrecision === "month" ? `${drawn.slice(0, 7)}-01` : `${drawn.slice(0, 4)}${date.slice(4)}`;
  return calendar.find(placeholder) ?? offset;
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("There is nothing to pick from");
  return item;
}
