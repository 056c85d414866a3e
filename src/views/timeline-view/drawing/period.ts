import type { Milestone } from "#src/domain/milestone.ts";
import { inPeriod, milestoneSpan } from "#src/domain/milestone.ts";
import { type Period, schoolYear, schoolYearStart } from "#src/domain/period.ts";
import { day, moveDay, isAfter, type PlainDate } from "#src/domain/plain-date.ts";
import type { LinkState } from "#src/link/link-state.ts";
import { centredOn, clamped } from "#src/timeline/zoom.ts";

/** The transition: from the year of the first approval to a school year after the start. */
export const TRANSITION: Period = { from: day("2022-01-01"), to: day("2024-08-31") };

type Wanted = Pick<LinkState, "van" | "tot"> & { selected: Milestone | null; limits: Period };

/**
 * The visible period of a link, inside the limits: two years from the one end that it names, else the transition,
 * moved as a whole when the selected milestone would fall outside.
 */
export function visiblePeriod({ van, tot, selected, limits }: Wanted): Period {
  if (!van && !tot) return selected ? including(TRANSITION, selected, limits) : clamped(TRANSITION, limits);
  const from = van ?? moveDay(tot ?? TRANSITION.to, { months: -24 });
  const to = tot ?? moveDay(from, { months: 24 });
  return clamped(isAfter(from, to) ? TRANSITION : { from, to }, limits);
}

/** The same length of time, moved so that the milestone stands in the middle, if it was outside. */
export const including = (period: Period, milestone: Milestone, limits: Period): Period =>
  inPeriod(milestone, period) ? clamped(period, limits) : centredOn(period, milestone.date, limits);

export type PresetName = "all" | "transition" | "schoolYear" | "selection";
/** `link` is what goes in the link: `null` for the period of a link without one. */
type Preset = { name: PresetName; shows: Period; link: Period | null };
type Situation = { asOf: PlainDate; selected: Milestone | null; reach: Period };

/** Before and after what is selected. */
const SURROUNDINGS = { months: 3 };

export function periodPresets({ asOf, selected, reach }: Situation): Preset[] {
  const preset = (name: PresetName, period: Period): Preset => {
    const shows = clamped(period, reach);
    return { name, shows, link: shows };
  };
  const transition = preset("transition", TRANSITION);
  // A link without a period makes room for what is selected; who asks for the transition gets the transition.
  const isDefault = !selected || inPeriod(selected, TRANSITION);
  return [
    preset("all", reach),
    { ...transition, link: isDefault ? null : TRANSITION },
    preset("schoolYear", schoolYear(schoolYearStart(asOf))),
    ...(selected ? [preset("selection", around(selected))] : []),
  ];
}

function around(milestone: Milestone): Period {
  const { from, to } = milestoneSpan(milestone);
  return { from: moveDay(from, { months: -SURROUNDINGS.months }), to: moveDay(to, SURROUNDINGS) };
}
