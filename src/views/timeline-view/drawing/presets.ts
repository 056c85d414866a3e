import { inPeriod, type Milestone, milestoneSpan } from "#src/domain/milestone.ts";
import { type Period, schoolYear, schoolYearStart } from "#src/domain/period.ts";
import { moveDay, type PlainDate } from "#src/domain/plain-date.ts";
import { TRANSITION } from "#src/scene/period.ts";
import { clamped } from "#src/timeline/zoom.ts";

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
