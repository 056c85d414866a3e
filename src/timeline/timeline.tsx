import {
  type KeyboardEvent,
  type MouseEvent,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { LegalStep } from "#src/domain/legal-stage.ts";
import type { Milestone, Track } from "#src/domain/milestone.ts";
import type { Period } from "#src/domain/period.ts";
import { dayFromNumber, dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import type { SchoolCalendar } from "#src/domain/school-calendar.ts";
import { someMoved } from "#src/domain/slip.ts";
import type { Source } from "#src/domain/source.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { useWidth } from "#src/ui/use-width.ts";
import { NO_NOTES, type TimelineComparison } from "./change-note.ts";
import type { ExtraLanes, LaneKey } from "./extra-lanes.ts";
import { type FrameInput, frameOf } from "./frame.ts";
import { DrawingSources, NO_SOURCES } from "./ghost.tsx";
import { PlotClipId } from "./in-time.tsx";
import { spanOfMarks } from "./groups.ts";
import type { Plain } from "./label-forms.ts";
import { type PlacedGroup, type PlacedItem, startOf } from "./lane.ts";
import { asksHelp, zoomWish } from "./keys.ts";
import { LANES, noticeDay, type PlacedLane } from "./lanes.ts";
import { type Drawing, drawingOf } from "./layout.ts";
import { Legend } from "./legend.tsx";
import { OverviewView } from "./overview-view.tsx";
import { drawingX, SectionSvg } from "./section-svg.tsx";
import { TimelineBody } from "./timeline-body.tsx";
import { TimelineHead } from "./timeline-head.tsx";
import { useAsOfDrag, useBrush, usePanDrag, useWindowDrag } from "./use-gestures.ts";
import { useLiveView } from "./use-live-view.ts";
import { usePinch } from "./use-pinch.ts";
import { useRoving } from "./use-roving.ts";
import { useTextScale } from "./use-text-scale.ts";
import { useWheel } from "./use-wheel.ts";
import { ZOOM_STEP, type ZoomBy } from "./use-zoom.ts";
import { type Bounds, centredOn, fitted, lengthInDays } from "./zoom.ts";
import "./timeline.css";
import "./timeline-print.css";

export type TimelineProps = {
  regimes: readonly Regime[];
  /** Those that are known and pass the filter. */
  milestones: readonly Milestone[];
  /** All that are known: for "11 of 28" and for the overview. */
  allMilestones: readonly Milestone[];
  /** How far one can move: `boundsOf` all facts. */
  bounds: Bounds;
  /** The dated steps of the decree on learning support: `legalSteps(milestones, "decreet-leersteun")`. */
  legalSteps: readonly LegalStep[];
  calendar: SchoolCalendar | null;
  /** By id, for what says where it was announced. */
  sources?: ReadonlyMap<string, Source>;
  /** The lanes, in the order of the drawing. */
  tracks?: readonly Track[];
  /** Of those, the ones that are folded to a row of ticks. */
  folded?: readonly Track[];
  period: Period;
  asOf: PlainDate;
  /** Days on which something changes: where the arrows of the peildatum stop. */
  changeDates: readonly PlainDate[];
  selectedId: string | null;
  /** Width in CSS px before the first measurement; the server and the first render use it. */
  initialWidth?: number;
  /** All sizes times this: 1.72 on a slide. */
  magnification?: number;
  /** For a slide, where nobody points at anything. */
  plain?: Plain | undefined;
  /** Ids of milestones that have their place, and are hidden until they appear. */
  unseen?: readonly string[];
  /** A new period is gone to with a movement. Not so for a link that is opened: nothing moves by itself. */
  glides?: boolean;
  /** What differs from another day, and how that day is drawn in a part of the drawing. */
  comparison?: TimelineComparison | null;
  /** Lanes under those of the tracks. */
  extra?: ExtraLanes | null;
  /** The reader wants to know the keys. */
  onHelp: () => void;
  onSelect: (id: string | null) => void;
  /** `continued`: part of a movement, such as that of a wheel, and no deed of its own. */
  onPeriod: (period: Period, continued?: boolean) => void;
  onZoom: ZoomBy;
  /** `continued`: a further step of the same movement, such as a drag or a key that is held. */
  onAsOf: (date: PlainDate, continued: boolean) => void;
  /** The movement that `onAsOf` began is taken back. */
  onAsOfCancel: () => void;
  /** A lane is to be folded, or unfolded. */
  onFold?: (track: Track) => void;
};

const DEFAULT_WIDTH = 952;
const NONE: readonly never[] = [];

/** The drawing. Knows no link and no server: it is told what to show and says what its reader wants. */
export function Timeline({
  regimes,
  milestones,
  allMilestones,
  legalSteps,
  calendar,
  bounds,
  sources = NO_SOURCES,
  tracks = LANES,
  folded = NONE,
  period,
  asOf,
  changeDates,
  selectedId,
  initialWidth = DEFAULT_WIDTH,
  magnification = 1,
  plain,
  unseen = NONE,
  glides = false,
  comparison = null,
  extra = null,
  onHelp,
  onSelect,
  onPeriod,
  onZoom,
  onAsOf,
  onAsOfCancel,
  onFold,
}: TimelineProps) {
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const body = useRef<SVGSVGElement>(null);
  const room = useWidth(root, initialWidth);
  const width = room.width / magnification;
  const textScale = useTextScale(root);
  const keptId = useLastSelected(selectedId);
  const [heldFrom, setHeldFrom] = useState<PlainDate | null>(null);
  // While the line is dragged, labels stay where they were; after a step they follow when the line has moved.
  const placedFor = useDeferredValue(heldFrom ?? asOf);
  const { reach } = bounds;
  const notes = comparison?.notes ?? NO_NOTES;
  const framing = useMemo<FrameInput>(
    // biome-ignore format: one line reads better than twelve
    () => ({ milestones, allMilestones, legalSteps, calendar, tracks, folded, period, placedFor, selectedId, keptId, notes, extra, plain, unseen, language, width, textScale }),
    // biome-ignore format: the same list
    [milestones, allMilestones, legalSteps, calendar, tracks, folded, period, placedFor, selectedId, keptId, notes, extra, plain, unseen, language, width, textScale],
  );
  const frame = useMemo(() => frameOf(framing), [framing]);
  const drawing = useMemo(
    () => drawingOf({ ...framing, regimes, bounds, asOf }, frame),
    [framing, frame, regimes, bounds, asOf],
  );

  const moved = useMemo(() => someMoved(milestones), [milestones]);
  const clipId = useId();
  const onMove = (wanted: Period) => onPeriod(wanted, true);
  const live = useLiveView({ root, scale: drawing.scale, period, limits: reach, glides, onPeriod: onMove });
  const xOf = (clientX: number) => drawingX(body.current, drawing.width, clientX);
  const moving = { drawing, xOf, reach, live };
  const { scale, flag } = drawing;
  const handle = { lineX: flag.lineX, dayAt: scale.dayAt };
  const asOfDrag = useAsOfDrag({ ...handle, xOf, asOf, onAsOf, onHold: setHeldFrom, onCancel: onAsOfCancel });
  const windowDrag = useWindowDrag(moving);
  const brushed = useRef<SVGRectElement>(null);
  const panDrag = usePanDrag({ ...moving, brush: useBrush(brushed, onPeriod) });
  useWheel(root, moving);
  usePinch(root, moving);

  const asOfNumber = dayNumber(asOf);
  const roving = useRoving({
    drawing,
    milestones,
    selectedId,
    asOf: asOfNumber,
    onBeyond: (date) => onMove(centredOn(period, date, reach)),
  });
  const onMoveKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || selectedId === null) return roving.onMoveKey(event);
    event.stopPropagation();
    onSelect(null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (asksHelp(event)) return onHelp();
    const wish = zoomWish(event);
    if (wish === null) return;
    event.preventDefault();
    const stop = roving.stopAt(event.target);
    const around = stop ? dayFromNumber(stop.day) : undefined;
    const moves = wish === "all" ? lengthInDays(period) < lengthInDays(reach) : onZoom(wish, around);
    if (wish === "all") onPeriod(reach);
    if (stop && moves) roving.focusAfterChange(stop);
  };
  const onItem = (item: PlacedItem, { track }: { track: LaneKey }) => {
    if (item.kind === "label") return onSelect(item.key);
    roving.focusAfterChange({ track, day: startOf(item) });
    if (opensFirst(item, period, reach)) onSelect(item.marks[0]?.milestone.id ?? null);
    else onPeriod(groupPeriod(item, reach));
  };
  const onPlace = ({ clientX, shiftKey }: MouseEvent) =>
    onZoom((shiftKey ? 1 / ZOOM_STEP : ZOOM_STEP) ** 2, scale.dayAt(xOf(clientX)), false);
  const onNearest = ({ track, notice }: PlacedLane) => {
    const day = notice && noticeDay(notice);
    if (!day) return;
    roving.focusAfterChange({ track, day: dayNumber(day) });
    onPeriod(centredOn(period, day, reach));
  };
  const foldLane = ({ track }: PlacedLane) => {
    // What had the focus in this lane goes: the focus stays at that place in time.
    const stop = document.activeElement && roving.stopAt(document.activeElement);
    if (stop?.track === track) roving.focusAfterChange({ track, day: stop.day });
    onFold?.(track);
  };

  const underlay = (part: "head" | "body") =>
    comparison && <comparison.Underlay {...{ drawing, part, asOf }} day={comparison.day} />;

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of whatever has the focus in the drawing
    <div
      ref={root}
      className="timeline"
      data-measured={room.isMeasured ? "" : undefined}
      style={proportions(drawing, magnification)}
      onKeyDown={onKey}
    >
      <PlotClipId value={clipId}>
        {/* The head stays on the screen as long as the lanes do, and not over what comes after them. */}
        <div>
          <TimelineHead
            {...{ drawing, asOf, changeDates, language, onAsOf }}
            drag={asOfDrag}
            panDrag={panDrag}
            underlay={underlay("head")}
            onShow={() => onPeriod(centredOn(period, asOf, reach))}
          />
          <DrawingSources value={sources}>
            <TimelineBody
              ref={body}
              {...{ drawing, selectedId, language, comparison, asOfDrag, panDrag, brushed, onPlace }}
              underlay={underlay("body")}
              asOf={asOfNumber}
              actions={{
                idOf: roving.idOf,
                focusKey: roving.focusKey,
                onFocusKey: roving.onFocusKey,
                onMoveKey,
                onItem,
                onNearest,
                onFold: onFold && foldLane,
                opensGroup: (item) => item.kind === "group" && opensFirst(item, period, reach),
              }}
            />
          </DrawingSources>
        </div>
        <SectionSvg className="timeline-foot" width={drawing.width} {...drawing.foot}>
          <OverviewView {...{ drawing, language, period, reach, live }} onPeriod={onMove} drag={windowDrag} />
        </SectionSvg>
      </PlotClipId>
      <Legend moved={moved} onHelp={onHelp} />
    </div>
  );
}

/**
 * For the style sheet: on a screen the drawing is as wide as it was drawn for, on paper as wide as lets it stand on one
 * page.
 */
const proportions = ({ body, head, width }: Drawing, magnification: number) => ({
  ["--magnification" as string]: magnification,
  ["--drawn-width" as string]: width,
  ["--height-by-width" as string]: ((body.y1 - head.y0) / width).toFixed(3),
});

/** The days of a group, with room on both sides. */
function groupPeriod({ marks }: PlacedGroup, reach: Period): Period {
  const { from, to } = spanOfMarks(marks);
  return fitted({ from: dayFromNumber(from), to: dayFromNumber(to) }, reach);
}

/** As near as it goes, a group opens its first milestone instead. */
const opensFirst = (group: PlacedGroup, period: Period, reach: Period): boolean =>
  lengthInDays(groupPeriod(group, reach)) >= lengthInDays(period);

/** Closing a detail does not move what was shown: the last selected milestone keeps its label. */
function useLastSelected(selectedId: string | null): string | null {
  const [last, setLast] = useState(selectedId);
  if (selectedId !== null && selectedId !== last) setLast(selectedId);
  return selectedId ?? last;
}
