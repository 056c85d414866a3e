import { useMemo } from "react";
import { isFiltering } from "#src/domain/milestone-filter.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import type { LinkState } from "#src/link/link-state.ts";
import { filterOf, knownIn, shownIn } from "#src/scene/visible.ts";

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
  const known = useMemo(() => knownIn(milestones, { kennis }), [milestones, kennis]);
  return useMemo(() => {
    const link = { spoor, zekerheid, niveau, zoek, taal };
    return { known, shown: shownIn(known, link), filtering: isFiltering(filterOf(link)) };
  }, [known, spoor, zekerheid, niveau, zoek, taal]);
}
