import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { LegalStep } from "#src/domain/legal-stage.ts";
import { type Milestone, TRACKS, type Track } from "#src/domain/milestone.ts";
import type { Period } from "#src/domain/period.ts";
import { dayFromNumber, dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import type { SchoolCalendar } from "#src/domain/school-calendar.ts";
import { formatPeriod } from "#src/i18n/dates.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { AxisView, Bands } from "./axis-view.tsx";
import { spanOfMarks } from "./groups.ts";
import type { PlacedItem } from "./lane.ts";
import { LaneView } from "./lane-view.tsx";
import { noticeDay, type PlacedLane } from "./lanes.ts";
import { drawingOf } from "./layout.ts";
import { Legend } from "./legend.tsx";
import { AnchorFlags, AnchorLines, AsOfLine } from "./lines-view.tsx";
import { OverviewView } from "./overview-view.tsx";
import { PeildatumFlag, PeildatumSlider } from "./peildatum-slider.tsx";
import { Ribbons } from "./ribbon-view.tsx";
import { drawingX, SectionSvg } from "./section-svg.tsx";
import { useDrag } from "./use-drag.ts";
import { useAsOfDrag, usePanDrag, useWheelZoom, useWindowDrag } from "./use-gestures.ts";
import { useRoving } from "./use-roving.ts";
import { useTextScale } from "./use-text-scale.ts";
import { useWidth } from "./use-width.ts";
import { windowPeriod } from "./window-keys.ts";
import { timelineWords } from "./words.ts";
import { boundsOf, centredOn, fitted, lengthInDays } from "./zoom.ts";
import "./timeline.css";

export type TimelineProps = {
  regimes: readonly Regime[];
  /** Those that are known and pass the filter. */
  milestones: readonly Milestone[];
  /** All that are known: for "11 of 28", for the overview, and for how far one can move. */
  allMilestones: readonly Milestone[];
  /** The dated steps of the decree on learning support: `legalSteps(milestones, "decreet-leersteun")`. */
  legalSteps: readonly LegalStep[];
  calendar: SchoolCalendar | null;
  /** The lanes, in the order of the drawing. */
  tracks?: readonly Track[];
  period: Period;
  asOf: PlainDate;
  /** Days on which something changes: where the arrows of the peildatum stop. */
  changeDates: readonly PlainDate[];
  selectedId: string | null;
  /** Width in CSS px before the first measurement; the server and the first render use it. */
  initialWidth?: number;
  /** All sizes times this: 1.72 on a slide. */
  magnification?: number;
  onSelect: (id: string | null) => void;
  onPeriod: (period: Period) => void;
  onAsOf: (date: PlainDate) => void;
};

const DEFAULT_WIDTH = 952;
/** The line of the peildatum can be taken anywhere along its length, over this width. */
const LINE_TARGET = 24;

/** The drawing. Knows no link and no server: it is told what to show and says what its reader wants. */
export function Timeline({
  tracks = TRACKS,
  initialWidth = DEFAULT_WIDTH,
  magnification = 1,
  ...props
}: TimelineProps) {
  const { regimes, milestones, allMilestones, legalSteps, calendar, period, asOf, changeDates, selectedId } =
    props;
  const { onSelect, onPeriod, onAsOf } = props;
  const language = useLanguage();
  const words = timelineWords[language];
  const root = useRef<HTMLDivElement>(null);
  const body = useRef<SVGSVGElement>(null);
  const width = useWidth(root, initialWidth) / magnification;
  const textScale = useTextScale(root);
  const keptId = useLastSelected(selectedId);
  const { placedFor, handlers } = useAsOfDrag(asOf);
  const bounds = useMemo(() => boundsOf(allMilestones, regimes), [allMilestones, regimes]);
  const { reach } = bounds;
  const drawing = useMemo(
    () =>
      drawingOf({
        ...{ regimes, milestones, allMilestones, legalSteps, calendar, tracks, period },
        ...{ asOf, placedFor, selectedId, keptId, language, width, textScale },
      }),
    // biome-ignore format: one line reads better than fourteen
    [regimes, milestones, allMilestones, legalSteps, calendar, tracks, period, asOf, placedFor, selectedId, keptId, language, width, textScale],
  );

  const xOf = (clientX: number) => drawingX(body.current, drawing.width, clientX);
  const moving = { drawing, xOf, period, reach, onPeriod };
  const asOfDrag = useDrag(handlers(drawing, xOf, onAsOf));
  const windowDrag = useWindowDrag(moving);
  const panDrag = usePanDrag(moving);
  useWheelZoom(root, moving);

  const asOfNumber = dayNumber(asOf);
  const roving = useRoving({
    ...{ drawing, selectedId, asOf: asOfNumber },
    onBeyond: (date) => onPeriod(centredOn(period, date, reach)),
  });
  const zoomTo = (item: PlacedItem & { kind: "group" }): Period => {
    const { from, to } = spanOfMarks(item.marks);
    return fitted({ from: dayFromNumber(from), to: dayFromNumber(to) }, reach);
  };
  // As near as it goes, a group opens its first milestone instead.
  const opensGroup = (item: PlacedItem) =>
    item.kind === "group" && lengthInDays(zoomTo(item)) >= lengthInDays(period);
  const onItem = (lane: PlacedLane) => (item: PlacedItem) => {
    if (item.kind === "label") return onSelect(item.key);
    const [first] = item.marks;
    if (!first) return;
    roving.focusAfterChange(lane.track, first.span.from);
    if (opensGroup(item)) onSelect(first.milestone.id);
    else onPeriod(zoomTo(item));
  };
  const onNearest = (lane: PlacedLane) => {
    const day = lane.notice && noticeDay(lane.notice);
    if (!day) return;
    roving.focusAfterChange(lane.track, dayNumber(day));
    onPeriod(centredOn(period, day, reach));
  };
  const onBodyKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && selectedId !== null) {
      event.stopPropagation();
      onSelect(null);
    } else roving.onKeyDown(event);
  };
  const onWindowKey = (event: KeyboardEvent) => {
    const next = windowPeriod(event, period, reach);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    onPeriod(next);
  };

  const { head, body: lanes, foot, flag, scale } = drawing;
  const splitX = scale.x(asOfNumber);
  const lineTarget = (y0: number, y1: number) =>
    flag.lineX !== null && (
      <rect
        className="line-target"
        x={flag.lineX - LINE_TARGET / 2}
        y={y0}
        width={LINE_TARGET}
        height={y1 - y0}
        {...asOfDrag}
      />
    );
  return (
    <div ref={root} className="timeline" style={{ ["--magnification" as string]: magnification }}>
      <SectionSvg className="timeline-head" width={drawing.width} {...head}>
        <Bands drawing={drawing} y0={38} y1={head.y1} />
        <AnchorLines drawing={drawing} {...head} />
        <AxisView drawing={drawing} words={words} />
        <AnchorFlags drawing={drawing} words={words} />
        <Ribbons drawing={drawing} language={language} />
        <AnchorLines drawing={drawing} {...head} />
        <AsOfLine drawing={drawing} {...head} />
        {lineTarget(head.y0, head.y1)}
        <PeildatumSlider {...{ asOf, changeDates, language, onAsOf }} drag={asOfDrag}>
          <PeildatumFlag {...{ flag, asOf, changeDates, language, onAsOf }} />
        </PeildatumSlider>
      </SectionSvg>
      <SectionSvg ref={body} className="timeline-body" width={drawing.width} {...lanes} onKeyDown={onBodyKey}>
        <Bands drawing={drawing} {...lanes} />
        <rect
          className="pan-target"
          x={scale.plot.x0}
          y={lanes.y0}
          width={scale.plot.x1 - scale.plot.x0}
          height={lanes.y1 - lanes.y0}
          {...panDrag}
        />
        <AnchorLines drawing={drawing} {...lanes} />
        <AsOfLine drawing={drawing} {...lanes} />
        {lineTarget(lanes.y0, lanes.y1)}
        {drawing.lanes.map((lane) => (
          <LaneView
            key={lane.track}
            {...{ lane, splitX, selectedId, language }}
            width={drawing.width}
            asOf={asOfNumber}
            actions={{
              idOf: roving.idOf,
              focusKey: roving.focusKey,
              onFocusKey: roving.onFocusKey,
              onItem: onItem(lane),
              onNearest,
              opensGroup,
            }}
          />
        ))}
      </SectionSvg>
      <SectionSvg className="timeline-foot" width={drawing.width} {...foot}>
        <line className="lane-rule" x1={0} x2={drawing.width} y1={foot.y0} y2={foot.y0} />
        <OverviewView
          drawing={drawing}
          words={words}
          periodText={formatPeriod(period, language)}
          firstDay={dayNumber(period.from)}
          range={{ min: dayNumber(reach.from), max: dayNumber(reach.to) }}
          onKeyDown={onWindowKey}
          drag={windowDrag}
        />
      </SectionSvg>
      <Legend />
    </div>
  );
}

/** Closing a detail does not move what was shown: the last selected milestone keeps its label. */
function useLastSelected(selectedId: string | null): string | null {
  const [last, setLast] = useState(selectedId);
  if (selectedId !== null && selectedId !== last) setLast(selectedId);
  return selectedId ?? last;
}
