import { useMemo } from "react";
import type { PresentationScene } from "#src/domain/presentation.ts";
import type { Facts } from "#src/facts/with-facts.tsx";
import { useLanguage } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { LinkState } from "#src/link/link-state.ts";
import {
  type Fitting,
  fittingLanes,
  type LaneChoice,
  lanesFor,
  type Slide,
  slideOf,
} from "#src/scene/slide.ts";
import type { ExtraLanes } from "#src/timeline/extra-lanes.ts";
import type { Box } from "./use-box.ts";

export const SLIDE_FACTS = ["regimes", "milestones", "schoolHolidays"] as const;
export type SlideFacts = Facts<(typeof SLIDE_FACTS)[number]>;

const UNCHANGED: Partial<LinkState> = {};

/** A saved scene on the facts of now, with what was pointed at meanwhile. */
export function useSlide(
  { regimes, milestones, schoolHolidays }: SlideFacts,
  { link, highlights }: Pick<PresentationScene, "link" | "highlights">,
  change = UNCHANGED,
): Slide {
  const language = useLanguage();
  const { today } = useLink();
  return useMemo(
    () => slideOf({ regimes, milestones, schoolHolidays }, { link, highlights }, { today, language, change }),
    [regimes, milestones, schoolHolidays, link, highlights, today, language, change],
  );
}

/** The lanes that stand in this room. */
export function useLanes(
  slide: Slide,
  { width, height, extra = null }: Box & { extra?: ExtraLanes | null },
): LaneChoice {
  return useMemo(() => lanesFor(slide, { width, height, extra }), [slide, width, height, extra]);
}

/** The same, drawn smaller where what must stand would run over the room. */
export function useFittingLanes(
  slide: Slide,
  { width, height, extra = null }: Box & { extra?: ExtraLanes | null },
): Fitting {
  return useMemo(() => fittingLanes(slide, { width, height, extra }), [slide, width, height, extra]);
}

/** Is the drawing what this scene shows? Another view, a list or a table is shown as it is. */
export const isDrawn = (view: PresentationScene["view"], { weergave }: LinkState): boolean =>
  view === "timeline" && weergave === "tijdlijn";
