import { knownOn } from "#src/domain/knowledge.ts";
import type { Milestone, Track } from "#src/domain/milestone.ts";
import { filterMilestones, isFiltering, type MilestoneFilter } from "#src/domain/milestone-filter.ts";
import type { LinkState } from "#src/link/link-state.ts";

export const filterOf = ({
  spoor,
  zekerheid,
  niveau,
  zoek,
}: Pick<LinkState, "spoor" | "zekerheid" | "niveau" | "zoek">): MilestoneFilter => ({
  tracks: spoor,
  certainties: zekerheid,
  level: niveau,
  search: zoek,
});

/** What was known on the kennisdatum of a link, in order; the same list when there is none. */
export const knownIn = (
  milestones: readonly Milestone[],
  { kennis }: Pick<LinkState, "kennis">,
): readonly Milestone[] => (kennis === null ? milestones : knownOn(milestones, kennis).milestones);

/** Of what was known, what the filters of a link let through; the same list when they let all of it through. */
export function shownIn(
  known: readonly Milestone[],
  link: Pick<LinkState, "spoor" | "zekerheid" | "niveau" | "zoek" | "taal">,
): readonly Milestone[] {
  const filter = filterOf(link);
  return isFiltering(filter) ? filterMilestones(known, filter, link.taal) : known;
}

/** The lanes that a filter on tracks leaves; the others would stand empty. The same list without such a filter. */
export const lanesIn = (lanes: readonly Track[], { spoor }: Pick<LinkState, "spoor">): readonly Track[] =>
  spoor.length > 0 ? lanes.filter((track) => spoor.includes(track)) : lanes;
