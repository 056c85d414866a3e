import { useDeferredValue, useMemo, useRef } from "react";
import type { PresentationScene } from "#src/domain/presentation.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { parseLink } from "#src/link/link-state.ts";
import type { ExtraLanes } from "#src/timeline/extra-lanes.ts";
import { useNear } from "#src/ui/use-near.ts";
import { usePrinting } from "#src/ui/use-printing.ts";
import { sceneWords } from "../scene-words.ts";
import { SlideDrawing } from "../slide/slide-drawing.tsx";
import { useBoardLane } from "../slide/use-board-lane.ts";
import { type Box, useBox } from "../slide/use-box.ts";
import { isDrawn, type SlideFacts, useFittingLanes, useSlide } from "../slide/use-slide.ts";

/** Before it is measured, in px. */
const BOX = { width: 272, height: 112 };
/** The drawing in it is that of the slide, which is so wide. */
const SLIDE = 1004;

type Props = { scene: PresentationScene; facts: SlideFacts };

/** A scene small and true: the drawing of its slide. A scene of another view is said in words. */
export function ScenePicture({ scene, facts }: Props) {
  const language = useLanguage();
  const { today } = useLink();
  const frame = useRef<HTMLDivElement>(null);
  const box = useBox(frame, BOX);
  // Of a hundred scenes a few are on screen. Each is drawn in its own turn, after what the reader does meanwhile.
  const near = useDeferredValue(useNear(frame));
  const wanted = usePrinting() || near;
  const { state } = useMemo(() => parseLink(scene.link), [scene.link]);
  // Asked for before it is near: paper waits for no board.
  const extra = useBoardLane({ state, asOf: state.op === "vandaag" ? today : state.op, language });
  return (
    <div ref={frame} className="scene-picture">
      {isDrawn(scene.view, state) ? (
        wanted && <Picture {...{ scene, facts, box, extra }} />
      ) : (
        <p aria-hidden="true">{sceneWords({ ...scene, highlights: [] }, language)}</p>
      )}
    </div>
  );
}

function Picture({
  scene,
  facts,
  box: { width, height },
  extra,
}: Props & { box: Box; extra: ExtraLanes | null }) {
  const slide = useSlide(facts, scene);
  const magnification = width / SLIDE;
  const { lanes, scale } = useFittingLanes(slide, { width: SLIDE, height: height / magnification, extra });
  return <SlideDrawing {...{ slide, lanes, extra }} magnification={magnification * scale} width={width} />;
}
