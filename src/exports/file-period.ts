import { milestoneSpan } from "#src/domain/milestone.ts";
import { overlaps, type Period, schoolYear, schoolYearStart } from "#src/domain/period.ts";
import { compareDays, earliest, latest, moveDay, type PlainDate } from "#src/domain/plain-date.ts";
import type { Scene } from "#src/scene/scene.ts";

/**
 * What the pictures of a file cover: the period that the link names, else whole school years around all that its
 * filters let through and the day on which the newest regime takes over. Nobody chose the period of the screen. What
 * lies far behind all else stays out of the picture, and is said to.
 */
export function fileScene(
  scene: Scene,
  { van, tot }: { van: PlainDate | null; tot: PlainDate | null },
): Scene {
  if (van || tot) return scene;
  const { main } = scene.bounds;
  const spans = scene.shown.map(milestoneSpan).filter((span) => overlaps(span, main));
  const [first] = spans;
  if (!first) return scene;
  const days: PlainDate[] = spans.flatMap(({ from, to }) => [latest(from, main.from), earliest(to, main.to)]);
  const start = scene.regimes
    .map(({ validFrom }) => validFrom)
    .toSorted(compareDays)
    .at(-1);
  if (start) days.push(moveDay(start, { days: -1 }), start);
  return { ...scene, period: schoolYearsAround(days.reduce(earliest), days.reduce(latest)) };
}

const schoolYearsAround = (first: PlainDate, last: PlainDate): Period => ({
  from: schoolYear(schoolYearStart(first)).from,
  to: schoolYear(schoolYearStart(last)).to,
});
