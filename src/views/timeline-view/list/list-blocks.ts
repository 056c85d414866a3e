import type { Milestone } from "#src/domain/milestone.ts";
import { schoolYearName, schoolYearStart } from "#src/domain/period.ts";
import { compareDays, isAfter, type PlainDate } from "#src/domain/plain-date.ts";
import { inForceOn, type Regime, regimeChanges } from "#src/domain/regime.ts";
import type { Part } from "./shown-part.ts";

/** The rules that held: what ended, what lasts, or `null` where these data do not reach. */
export type Spine = "was" | "is" | null;

export type ListMarker = { kind: "as-of" | "handover"; on: PlainDate; spine: Spine };
export type ListItem = { kind: "milestone"; milestone: Milestone; spine: Spine };
export type ListEntry = ListItem | ListMarker;
export type SchoolYearBlock = {
  kind: "school-year";
  startYear: number;
  /** "2022-2023" */
  name: string;
  /** All that stands in it is known to the calendar year alone: a school year would claim more. */
  wholeYear: boolean;
  /** The rules on its first day. */
  spine: Spine;
  entries: ListEntry[];
  /** Of the whole list, also when only a part is drawn. */
  count: number;
};
export type ListBlock = SchoolYearBlock | ListMarker;

type Question = { milestones: readonly Milestone[]; regimes: readonly Regime[]; asOf: PlainDate };

/** Days on which one regime took over from another. */
export const handovers = (regimes: readonly Regime[]): PlainDate[] =>
  regimeChanges(regimes)
    .filter(({ starting, ending }) => starting.length > 0 && ending.length > 0)
    .map(({ on }) => on);

/** The decree decides; without one the model does. */
export function spineOn(regimes: readonly Regime[], on: PlainDate): Spine {
  const { decreet, model } = inForceOn(regimes, on);
  const regime = decreet ?? model;
  if (!regime) return null;
  return regime.successor === null ? "is" : "was";
}

/**
 * Milestones, already in the order of time, by school year, with the peildatum and the handovers at their place.
 * A marker stands inside the school year it falls in when that has milestones; a handover on 1 September stands
 * before it, for it is what parts the two years. Of a long list only a part is placed.
 */
export function listBlocks({ milestones, regimes, asOf, part }: Question & { part: Part }): ListBlock[] {
  const shown = milestones.slice(part.from, part.to);
  const before = part.from > 0 ? milestones[part.from - 1] : undefined;
  const last = part.to < milestones.length ? shown.at(-1) : undefined;
  const markers = markersOf(regimes, asOf).filter(
    ({ on }) => (!before || isAfter(on, before.date)) && (!last || !isAfter(on, last.date)),
  );
  const counts = countByYear(milestones);
  const blocks: ListBlock[] = [];

  const yearOf = (date: PlainDate): SchoolYearBlock => {
    const startYear = schoolYearStart(date);
    const current = blocks.at(-1);
    if (current?.kind === "school-year" && current.startYear === startYear) return current;
    const opened: SchoolYearBlock = {
      kind: "school-year",
      startYear,
      name: schoolYearName(startYear),
      wholeYear: false,
      spine: spineOn(regimes, date.with({ year: startYear, month: 9, day: 1 })),
      entries: [],
      count: counts.get(startYear) ?? 0,
    };
    blocks.push(opened);
    return opened;
  };
  const place = (marker: ListMarker) => {
    const parts = marker.kind === "handover" && marker.on.month === 9 && marker.on.day === 1;
    const hasYear = shown.some(({ date }) => schoolYearStart(date) === schoolYearStart(marker.on));
    if (parts || !hasYear) blocks.push(marker);
    else yearOf(marker.on).entries.push(marker);
  };

  for (const milestone of shown) {
    while (markers[0] && !isAfter(markers[0].on, milestone.date)) markers.splice(0, 1).forEach(place);
    yearOf(milestone.date).entries.push({
      kind: "milestone",
      milestone,
      spine: spineOn(regimes, milestone.date),
    });
  }
  markers.forEach(place);
  return blocks.map((block) => (block.kind === "school-year" ? honest(block) : block));
}

/** In time; on the day of the handover itself the peildatum stands after it: the new rules hold. */
const markersOf = (regimes: readonly Regime[], asOf: PlainDate): ListMarker[] =>
  [
    ...handovers(regimes).map((on): ListMarker => ({ kind: "handover", on, spine: spineOn(regimes, on) })),
    { kind: "as-of" as const, on: asOf, spine: spineOn(regimes, asOf) },
  ].toSorted((a, b) => compareDays(a.on, b.on));

function countByYear(milestones: readonly Milestone[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { date } of milestones) {
    counts.set(schoolYearStart(date), (counts.get(schoolYearStart(date)) ?? 0) + 1);
  }
  return counts;
}

function honest(block: SchoolYearBlock): SchoolYearBlock {
  const dated = block.entries.flatMap((entry) => (entry.kind === "milestone" ? [entry.milestone] : []));
  const first = dated[0];
  const wholeYear =
    first !== undefined &&
    dated.every(({ datePrecision, date }) => datePrecision === "year" && date.year === first.date.year);
  return wholeYear ? { ...block, wholeYear, name: String(first.date.year) } : block;
}

/** Below this many milestones nothing is folded: a search shows what it found. */
const FEW = 30;

/** School years without a story on this peildatum, folded to one line. */
export type Fold = { kind: "fold"; years: readonly SchoolYearBlock[]; count: number };

/**
 * Folds what is far away. The school years around a handover and that of the peildatum stand open, and the one with
 * the selected milestone; those in between become one line with their count.
 */
export function folded(
  blocks: readonly ListBlock[],
  { milestones, regimes, asOf, selectedId }: Question & { selectedId: string | null },
): (ListBlock | Fold)[] {
  if (milestones.length <= FEW) return [...blocks];
  const near = new Set([
    schoolYearStart(asOf),
    ...handovers(regimes).flatMap((on) => [schoolYearStart(on) - 1, schoolYearStart(on)]),
  ]);
  const isNear = ({ startYear, entries }: SchoolYearBlock) =>
    near.has(startYear) ||
    entries.some((entry) => entry.kind === "milestone" && entry.milestone.id === selectedId);
  const result: (ListBlock | Fold)[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (block.kind !== "school-year" || isNear(block)) result.push(block);
    else if (last?.kind !== "fold") result.push({ kind: "fold", years: [block], count: block.count });
    else {
      const years = [...last.years, block];
      result[result.length - 1] = { kind: "fold", years, count: last.count + block.count };
    }
  }
  return result;
}
