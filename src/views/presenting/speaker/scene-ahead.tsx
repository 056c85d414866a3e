import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { PresentationScene, PresentedView } from "#src/domain/presentation.ts";
import { toldText } from "#src/domain/told-view.ts";
import { useLink } from "#src/link/link-context.tsx";
import { useViews } from "#src/link/views-context.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { ScenePicture } from "../deck/scene-picture.tsx";
import { sceneWords } from "../scene-words.ts";
import { type SlideFacts, useSlide } from "../slide/use-slide.ts";

type Props = { scene: PresentationScene; facts: SlideFacts };

/** A scene for who speaks: its drawing, or the sentence with which another view answers. */
export function SceneAhead({ scene, facts }: Props) {
  const { view } = scene;
  return view === "timeline" ? (
    <ScenePicture {...{ scene, facts }} />
  ) : (
    <Sentence {...{ scene, facts, view }} />
  );
}

function Sentence({ scene, facts, view }: Props & { view: Exclude<PresentedView, "timeline"> }) {
  const language = useLanguage();
  const { today } = useLink();
  const { tell } = useViews();
  const queryClient = useQueryClient();
  const { state, asOf } = useSlide(facts, scene);
  // Its day, its view and its link: what is told of them now is told anew when the window opens again.
  const { data } = useQuery({
    queryKey: ["said", view, scene.link, language, today],
    queryFn: () => tell(view, { state, asOf, today, queryClient }),
    gcTime: 0,
  });
  return (
    <div className="scene-ahead">
      <p className="caption">
        {[sceneWords({ ...scene, highlights: [] }, language), data?.mark].filter(Boolean).join(" · ")}
      </p>
      {/* Until it is read, or when it cannot be, the line above says what is shown. */}
      {data && <p className="scene-ahead-sentence">{toldText(data.sentence)}</p>}
      {data?.lead && <p>{data.lead}</p>}
    </div>
  );
}
