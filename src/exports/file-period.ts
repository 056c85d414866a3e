import { milestoneSpan } from "#src/domain/milestone.ts";
import { overlaps, type Period, schoolYear, schoolYearStart } from "#src/domain/period.ts";
import { compareDays, earliest, latest, moveDay, type PlainDate } from "#src/domain/plain-date.ts";
import type { Scene } from "#src/scene/scene.ts";

/**
 * Whole school years around all that the filters let through and the day on which the newest regime takes over.
 * What lies far behind all else stays out of the picture, and is said to.
 */
export function wholePeriod(scene: Scene): Period {
  const { main } = scene.bounds;
  const spans = scene.shown.map(milestoneSpan).filter((span) => overlaps(span, main));
  const [first] = spans;
  if (!first) return scene.period;
  const days: PlainDate[] = spans.flatMap(({ from, to }) => [latest(from, main.from), earliest(to, main.to)]);
  const start = scene.regimes
    .map(({ validFrom }) => validFrom)
    .toSorted(compareDays)
    .at(-1);
  if (start) days.push(moveDay(start, { days: -1 }), start);
  return schoolYearsAround(days.reduce(earliest), days.reduce(latest));
}

const schoolYearsAround = (first: PlainDate, last: PlainDate): Period => ({
  from: schoolYear(schoolYearStart(first)).from,
  to: schoolYear(schoolYearStart(last)).to,
});
