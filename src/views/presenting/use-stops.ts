import { useMemo } from "react";
import type { Milestone } from "#src/domain/milestone.ts";
import type { PresentationScene } from "#src/domain/presentation.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { parseLink } from "#src/link/link-state.ts";
import { slideOf } from "#src/scene/slide.ts";
import type { Stop } from "./room/place.ts";
import { isDrawn, type SlideFacts } from "./slide/use-slide.ts";

/** What appears on a slide, one after the other; none: it is there at once. */
type Steps = { appearing: readonly Milestone[] };

const NONE: Steps["appearing"] = [];

/** How a presentation is walked through: only a drawing shows its milestones one by one, and only those on the slide. */
export function useStops(
  scenes: readonly PresentationScene[],
  { regimes, milestones, schoolHolidays }: SlideFacts,
): readonly (Stop & Steps)[] {
  const language = useLanguage();
  const { today } = useLink();
  return useMemo(
    () =>
      scenes.map((scene) => {
        const { id, stepwise, view, link } = scene;
        const appearing =
          stepwise && isDrawn(view, parseLink(link).state)
            ? slideOf({ regimes, milestones, schoolHolidays }, scene, { today, language }).about
            : NONE;
        return { id, steps: appearing.length, appearing };
      }),
    [scenes, regimes, milestones, schoolHolidays, today, language],
  );
}
