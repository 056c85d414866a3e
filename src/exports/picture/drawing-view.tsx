import type { Milestone } from "#src/domain/milestone.ts";
import { dayNumber } from "#src/domain/plain-date.ts";
import type { Source } from "#src/domain/source.ts";
import { LanguageProvider } from "#src/i18n/language.tsx";
import type { Scene } from "#src/scene/scene.ts";
import { AxisView, Bands } from "#src/timeline/axis-view.tsx";
import type { TimelineComparison } from "#src/timeline/change-note.ts";
import { ChangeNoteView } from "#src/timeline/change-note-view.tsx";
import { ComparedUnderlay } from "#src/timeline/compared-underlay.tsx";
import { GhostDates } from "#src/timeline/ghost-dates.tsx";
import { DrawingSources } from "#src/timeline/ghost.tsx";
import { InTime, PlotClip, PlotClipId } from "#src/timeline/in-time.tsx";
import { LaneView } from "#src/timeline/lane-view.tsx";
import type { Drawing } from "#src/timeline/layout.ts";
import { AnchorFlags, AnchorLines, AsOfLine } from "#src/timeline/lines-view.tsx";
import { AXIS_TOP } from "#src/timeline/measures.ts";
import { PeildatumFlag } from "#src/timeline/peildatum-slider.tsx";
import { Ribbons } from "#src/timeline/ribbon-view.tsx";
import { timelineWords } from "#src/timeline/words.ts";

/** Nobody presses anything in a picture. */
const UNPRESSED = () => {};
const ACTIONS = {
  idOf: (key: string) => key,
  focusKey: null,
  onFocusKey: UNPRESSED,
  onMoveKey: UNPRESSED,
  onItem: UNPRESSED,
  onNearest: UNPRESSED,
  opensGroup: () => true,
};

type Props = {
  scene: Scene;
  drawing: Drawing;
  sources: ReadonlyMap<string, Source>;
  /** Its own in every picture of a page. */
  clipId: string;
};

/** The drawing as the page draws it, by the same components, without a page. */
export function DrawingView({ scene, drawing, sources, clipId }: Props) {
  const { asOf, changeDates, language, selected, comparison, notes } = scene;
  const { head, body, width, scale, flag } = drawing;
  const words = timelineWords[language];
  const number = dayNumber(asOf);
  const compared: TimelineComparison | null = comparison && {
    day: comparison.day,
    notes,
    Note: ChangeNoteView,
    Underlay: ComparedUnderlay,
  };
  return (
    <LanguageProvider language={language}>
      <PlotClipId value={clipId}>
        <DrawingSources value={sources}>
          <PlotClip scale={scale} />
          <Bands drawing={drawing} y0={AXIS_START} y1={body.y1} />
          {compared && <ComparedUnderlay {...{ drawing, asOf }} part="head" day={compared.day} />}
          {compared && <ComparedUnderlay {...{ drawing, asOf }} part="body" day={compared.day} />}
          <GhostDates drawing={drawing} part="body" />
          <AxisView drawing={drawing} words={words} />
          <AnchorFlags drawing={drawing} words={words} />
          <Ribbons drawing={drawing} language={language} />
          <AnchorLines drawing={drawing} y0={head.y0} y1={body.y1} />
          <AsOfLine drawing={drawing} y0={head.y0} y1={body.y1} />
          {drawing.lanes.map((lane) => (
            <LaneView
              key={lane.track}
              {...{ lane, width, language }}
              asOf={number}
              splitX={scale.x(number)}
              selectedId={selected?.id ?? null}
              comparison={compared}
              measure={drawing.measure}
              actions={ACTIONS}
            />
          ))}
          <line className="lane-rule" x1={0} x2={width} y1={body.y1} y2={body.y1} />
          <InTime waits>
            <PeildatumFlag {...{ flag, asOf, changeDates, language }} onAsOf={UNPRESSED} />
          </InTime>
        </DrawingSources>
      </PlotClipId>
    </LanguageProvider>
  );
}

/** Bands begin under the flag. */
const AXIS_START = AXIS_TOP;

/** Ids of what is drawn with a name of its own; what found no room is counted in a group. */
export const labelled = (drawing: Drawing): Milestone[] =>
  drawing.lanes.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "label" ? [item.mark.milestone] : [])),
  );
