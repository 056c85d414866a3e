import { knownOn } from "#src/domain/knowledge.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import { filterMilestones, isFiltering, type MilestoneFilter } from "#src/domain/milestone-filter.ts";
import type { LinkState } from "#src/link/link-state.ts";

export type VisibleMilestones = {
  /** Known on the kennisdatum, in order. */
  known: Milestone[];
  /** Of those, what the filters let through. */
  shown: Milestone[];
  filtering: boolean;
};

/** Knowledge first, then the filters: a search finds nothing that was not known. */
export function visibleMilestones(milestones: readonly Milestone[], state: LinkState): VisibleMilestones {
  const known = knownOn(milestones, state.kennis).milestones;
  const filter: MilestoneFilter = {
    tracks: state.spoor,
    certainties: state.zekerheid,
    level: state.niveau,
    search: state.zoek,
  };
  return { known, shown: filterMilestones(known, filter, state.taal), filtering: isFiltering(filter) };
}
