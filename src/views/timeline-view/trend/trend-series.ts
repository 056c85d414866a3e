import type { Series } from "#src/charts/series.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import { dayNumber, earliest, latest, type PlainDate } from "#src/domain/plain-date.ts";
import { announcementsOf, slipOf } from "#src/domain/slip.ts";
import type { Language } from "#src/domain/text.ts";

/** By how far they moved, the farthest first; last those of which nobody knows it to the day. */
export const farthestFirst = (moved: readonly Milestone[]): Milestone[] =>
  moved
    .map((milestone) => ({ milestone, days: Math.abs(slipOf(milestone)?.days ?? 0) }))
    .toSorted((a, b) => b.days - a.days)
    .map(({ milestone }) => milestone);

type Options = {
  language: Language;
  /** The last day that anything is known of. */
  until: PlainDate;
};

/** Which day was announced (y), by the day on which that was known (x). A line ends when its day is reached. */
export function trendSeries(moved: readonly Milestone[], { language, until }: Options): Series[] {
  return moved.map((milestone) => {
    const announcements = announcementsOf(milestone);
    const steps = announcements.map(({ knownSince, date }) => ({
      x: dayNumber(knownSince),
      y: dayNumber(date),
      marked: true,
    }));
    const last = announcements.at(-1)?.knownSince ?? milestone.knownSince;
    const end = dayNumber(latest(last, earliest(until, milestone.date)));
    const goesOn = end > dayNumber(last);
    return {
      key: milestone.id,
      label: milestone.title[language],
      steps: goesOn ? [...steps, { x: end, y: dayNumber(milestone.date), marked: false }] : steps,
    };
  });
}
