import { useMemo } from "react";
import { knownOn } from "#src/domain/knowledge.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import { filterMilestones, isFiltering, type MilestoneFilter } from "#src/domain/milestone-filter.ts";
import type { LinkState } from "#src/link/link-state.ts";

export type VisibleMilestones = {
  /** Known on the kennisdatum, in order. */
  known: readonly Milestone[];
  /** Of those, what the filters let through. */
  shown: readonly Milestone[];
  filtering: boolean;
};

/**
 * Knowledge first, then the filters: a search finds nothing that was not known. The same lists as long as nothing that
 * they depend on changes: a pan or a drag must not reckon with all of them again.
 */
export function useVisibleMilestones(
  milestones: readonly Milestone[],
  { kennis, spoor, zekerheid, niveau, zoek, taal }: LinkState,
): VisibleMilestones {
  const known = useMemo(
    () => (kennis === null ? milestones : knownOn(milestones, kennis).milestones),
    [milestones, kennis],
  );
  return useMemo(() => {
    const filter: MilestoneFilter = { tracks: spoor, certainties: zekerheid, level: niveau, search: zoek };
    const filtering = isFiltering(filter);
    return { known, shown: filtering ? filterMilestones(known, filter, taal) : known, filtering };
  }, [known, spoor, zekerheid, niveau, zoek, taal]);
}
