import type { Series } from "#src/charts/series.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import { dayNumber, earliest, latest, type PlainDate } from "#src/domain/plain-date.ts";
import { announcementsOf, slipOf } from "#src/domain/slip.ts";
import type { Language } from "#src/domain/text.ts";

/** Those whose date has moved, by what is known of them. */
export const movedOf = (milestones: readonly Milestone[]): Milestone[] =>
  milestones.filter((milestone) => slipOf(milestone) !== null);

type Options = {
  language: Language;
  /** The last day that anything is known of. */
  until: PlainDate;
};

/** Which day was announced (y), by the day on which that was known (x). A line ends when its day is reached. */
export function trendSeries(moved: readonly Milestone[], { language, until }: Options): Series[] {
  return moved.map((milestone) => {
    const steps = announcementsOf(milestone).map(({ knownSince, date }) => ({
      x: dayNumber(knownSince),
      y: dayNumber(date),
      marked: true,
    }));
    const last = announcementsOf(milestone).at(-1)?.knownSince ?? milestone.knownSince;
    const end = dayNumber(latest(last, earliest(until, milestone.date)));
    const goesOn = end > dayNumber(last);
    return {
      key: milestone.id,
      label: milestone.title[language],
      steps: goesOn ? [...steps, { x: end, y: dayNumber(milestone.date), marked: false }] : steps,
    };
  });
}
