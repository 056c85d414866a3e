import { useMemo } from "react";
import type { PresentationScene } from "#src/domain/presentation.ts";
import { knownOn } from "#src/domain/knowledge.ts";
import { parseLink } from "#src/link/link-state.ts";
import type { Stop } from "./room/place.ts";
import { isDrawn, type SlideFacts } from "./slide/use-slide.ts";

/** How a presentation is walked through: only a drawing shows its milestones one by one, and only those there are. */
export function useStops(
  scenes: readonly PresentationScene[],
  { milestones }: Pick<SlideFacts, "milestones">,
): readonly Stop[] {
  return useMemo(
    () =>
      scenes.map(({ id, stepwise, view, link, highlights }) => {
        const { state } = parseLink(link);
        const known = state.kennis === null ? milestones : knownOn(milestones, state.kennis).milestones;
        const wanted = new Set(highlights);
        const there = known.filter((milestone) => wanted.has(milestone.id)).length;
        return { id, steps: stepwise && isDrawn(view, state) ? there : 0 };
      }),
    [scenes, milestones],
  );
}
