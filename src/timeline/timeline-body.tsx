import { Fragment, type MouseEvent, type ReactNode, type Ref, useRef } from "react";
import type { Language } from "#src/domain/text.ts";
import { Bands } from "./axis-view.tsx";
import type { TimelineComparison } from "./change-note.ts";
import type { LaneKey } from "./extra-lanes.ts";
import type { PlacedItem } from "./lane.ts";
import { type LaneActions, LaneView } from "./lane-view.tsx";
import type { Drawing } from "./layout.ts";
import { AnchorLines, AsOfLine } from "./lines-view.tsx";
import { SectionSvg } from "./section-svg.tsx";
import { LineTarget } from "./timeline-head.tsx";

type Props = {
  drawing: Drawing;
  /** Day number of the peildatum. */
  asOf: number;
  selectedId: string | null;
  language: Language;
  comparison: TimelineComparison | null;
  /** Of a comparison, behind all that stands in the lanes. */
  underlay: ReactNode;
  asOfDrag: object;
  panDrag: object;
  actions: Omit<LaneActions, "onItem"> & { onItem: (item: PlacedItem, lane: { track: LaneKey }) => void };
  /** Shows what is dragged over with Shift. */
  brushed: Ref<SVGRectElement>;
  /** A double click where nothing is. */
  onPlace: (event: MouseEvent) => void;
  ref: Ref<SVGSVGElement>;
};

/** The lanes, one per track. */
export function TimelineBody({
  drawing,
  asOf,
  selectedId,
  language,
  comparison,
  underlay,
  asOfDrag,
  panDrag,
  actions,
  brushed,
  onPlace,
  ref,
}: Props) {
  const { body, scale, width } = drawing;
  const firstClicked = useRef<EventTarget>(null);
  const onFirstClick = ({ detail, target }: MouseEvent) => {
    if (detail === 1) firstClicked.current = target;
  };
  return (
    <SectionSvg ref={ref} className="timeline-body" width={width} {...body}>
      {/* One may drag from anywhere: a press that does not move is a click on what lies under it. */}
      <g {...panDrag} onClickCapture={onFirstClick}>
        <Bands drawing={drawing} {...body} />
        {underlay}
        <rect
          className="pan-target"
          x={scale.plot.x0}
          y={body.y0}
          width={scale.plot.x1 - scale.plot.x0}
          height={body.y1 - body.y0}
          // Not when the first of the two was on a milestone, which made room for its detail.
          onDoubleClick={(event) => event.currentTarget === firstClicked.current && onPlace(event)}
        />
        <rect ref={brushed} className="brush" y={body.y0} height={body.y1 - body.y0} />
        <AnchorLines drawing={drawing} {...body} />
        <AsOfLine drawing={drawing} {...body} />
        <LineTarget drawing={drawing} drag={asOfDrag} {...body} />
        {drawing.lanes.map((lane) => (
          <LaneView
            key={lane.track}
            {...{ lane, width, asOf, selectedId, language, comparison }}
            measure={drawing.measure}
            splitX={scale.x(asOf)}
            actions={{ ...actions, onItem: (item) => actions.onItem(item, lane) }}
          />
        ))}
        {drawing.extraLanes.map((lane) => (
          <Fragment key={lane.track}>
            {lane.draw({
              width,
              language,
              measure: drawing.measure,
              actions: { ...actions, onItem: (item) => actions.onItem(item, lane) },
            })}
          </Fragment>
        ))}
      </g>
    </SectionSvg>
  );
}
