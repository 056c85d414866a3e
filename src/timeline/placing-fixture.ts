import { day, dayFromNumber, dayNumber, type PlainDate, toIso } from "#src/domain/plain-date.ts";
import { type Mark, markOf } from "./marks.ts";
import type { Measure } from "./measures.ts";
import { aMilestone } from "./milestone-fixture.ts";
import { type TimeScale, timeScale } from "./scale.ts";

// A plot in which places can be told by heart: day n stands n px right of x = 100, and a character is ten px wide.

/** 1 January 2022. */
export const DAY_0 = dayNumber(day("2022-01-01"));
export const dateOf = (number: number): PlainDate => dayFromNumber(DAY_0 + number);

export const plainScale = (days = 1000, pxPerDay = 1): TimeScale =>
  timeScale({ from: dateOf(0), to: dateOf(days - 1) }, { x0: 100, x1: 100 + days * pxPerDay });

export const tenPerCharacter: Measure = (text) => text.length * 10;

type Given = Partial<Omit<Parameters<typeof aMilestone>[0], "date" | "endDate">>;

/** On day n, or from day n up to and including another. */
export const milestoneOn = (number: number, { until, ...given }: Given & { until?: number } = {}) =>
  aMilestone({
    id: `m-${number}`,
    date: toIso(dateOf(number)),
    ...(until === undefined ? {} : { endDate: toIso(dateOf(until)) }),
    ...given,
  });

type MarkGiven = Given & { until?: number; scale?: TimeScale; asOf?: number };

/** `asOf` is a day like the first number; without it the peildatum is far before the plot. */
export const markOn = (
  number: number,
  { scale = plainScale(), asOf = -1000, ...given }: MarkGiven = {},
): Mark => markOf(milestoneOn(number, given), scale, DAY_0 + asOf);

/** What was announced before: day n, known since long. */
export const announced = (number: number) => ({
  date: dateOf(number),
  datePrecision: "day" as const,
  knownSince: dateOf(-500),
  note: { nl: "", en: "" },
  citations: [],
});
