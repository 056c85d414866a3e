import { useLayoutEffect, useMemo, useRef } from "react";
import type { LinkState } from "#src/link/link-state.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { useSources } from "#src/facts/cited.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { drawnIn, type LaneChoice, plainFor, type Slide } from "#src/scene/slide.ts";
import { ChangeNoteView } from "#src/timeline/change-note-view.tsx";
import type { TimelineComparison, UnderlayDrawn } from "#src/timeline/change-note.ts";
import { ComparedUnderlay } from "#src/timeline/compared-underlay.tsx";
import type { ExtraLanes } from "#src/timeline/extra-lanes.ts";
import { GhostDates } from "#src/timeline/ghost-dates.tsx";
import { Timeline } from "#src/timeline/timeline.tsx";
import { useZoom } from "#src/timeline/use-zoom.ts";
import { DistanceLines } from "./distances.tsx";
import "./slide-drawing.css";

const messages = defineMessages({ nl: { region: "Tijdlijn" }, en: { region: "Timeline" } });

type Props = {
  slide: Slide;
  /** `lanesFor` the room there is. */
  lanes: LaneChoice;
  /** The lane of a board. */
  extra?: ExtraLanes | null;
  /** Of the room it stands in, before that is measured; in px. */
  width: number;
  magnification?: number;
  /** What its reader points at, zooms to or opens; absent: a picture. */
  onChange?: (change: Partial<LinkState>) => void;
  onHelp?: () => void;
  /** Milestones that have not appeared yet. */
  hidden?: readonly string[];
  glides?: boolean;
};

const Compared = (drawn: UnderlayDrawn) => (
  <>
    <ComparedUnderlay {...drawn} />
    <GhostDates {...drawn} />
  </>
);

const Distances = (drawn: UnderlayDrawn) => (
  <>
    <DistanceLines {...drawn} />
    <GhostDates {...drawn} />
  </>
);

const nothing = () => {};
const NONE: readonly string[] = [];

/** The drawing of a scene: the one of the timeline, without what a room does not need. */
export function SlideDrawing({
  slide,
  lanes,
  extra = null,
  width,
  magnification = 1,
  onChange,
  onHelp = nothing,
  hidden = NONE,
  glides = false,
}: Props) {
  const words = useMessages(messages);
  const { index: sources } = useSources();
  const { period, asOf, bounds } = slide;
  const { tracks, folded } = lanes;
  const milestones = useMemo(() => drawnIn(slide, lanes), [slide, lanes]);
  const comparison = useMemo<TimelineComparison>(
    () =>
      slide.comparison
        ? { day: slide.comparison.day, notes: slide.notes, Note: ChangeNoteView, Underlay: Compared }
        : { day: slide.asOf, notes: slide.notes, Note: ChangeNoteView, Underlay: Distances },
    [slide],
  );
  const show = (wanted: { from: PlainDate; to: PlainDate }) =>
    onChange?.({ van: wanted.from, tot: wanted.to });
  const zoom = useZoom({ period, asOf, limits: bounds.reach, onPeriod: show });
  useHidden(hidden);
  const hiddenIds = hidden.join();
  // The same ids are the same list: else all of it would be placed at every render.
  const unseen = useMemo(() => hiddenIds.split(","), [hiddenIds]);
  const before = useRef(slide.state.op);
  const onAsOf = (op: PlainDate, continued: boolean) => {
    if (!continued) before.current = slide.state.op;
    onChange?.({ op });
  };
  const drawing = (
    <Timeline
      {...{
        bounds,
        period,
        asOf,
        tracks,
        folded,
        comparison,
        magnification,
        glides,
        sources,
        onHelp,
        unseen,
        extra,
      }}
      regimes={slide.regimes}
      milestones={milestones}
      allMilestones={slide.known}
      legalSteps={slide.legalSteps}
      calendar={null}
      changeDates={slide.changeDates}
      selectedId={slide.state.mijlpaal}
      initialWidth={width}
      plain={plainFor(lanes)}
      onSelect={(mijlpaal) => onChange?.({ mijlpaal })}
      onPeriod={show}
      onZoom={zoom}
      onAsOf={onAsOf}
      onAsOfCancel={() => onChange?.({ op: before.current })}
    />
  );
  if (!onChange) {
    return (
      <div className="slide-drawing slide-picture" inert aria-hidden="true">
        {drawing}
      </div>
    );
  }
  return (
    <section className="slide-drawing" aria-label={words.region}>
      {drawing}
    </section>
  );
}

/**
 * They have their place already, so that nothing moves when they appear. By a sheet of its own, which holds for whatever
 * is drawn anew and which the policy of the page allows. Ids are letters, digits and dashes.
 */
function useHidden(ids: readonly string[]): void {
  const selector = ids.map((id) => `.slide .slide-drawing [data-milestone="${id}"]`).join(",");
  useLayoutEffect(() => {
    if (selector === "") return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${selector} { visibility: hidden }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [selector]);
}
