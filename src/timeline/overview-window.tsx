import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { Period } from "#src/domain/period.ts";
import { dayNumber } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDay, formatPeriod } from "#src/i18n/dates.ts";
import type { Drawing } from "./layout.ts";
import { type Box, type Interval, OVERVIEW_HEIGHT } from "./measures.ts";
import type { LiveView } from "./use-live-view.ts";
import { type Edge, edgePeriod, edgeRange, windowPeriod } from "./window-keys.ts";
import { timelineWords } from "./words.ts";
import { stretchOf } from "./zoom.ts";

const GRIP = { width: 8, height: 18 } as const;
/** A finger takes an end within this width. */
const TARGET = 24;
const EDGES = ["from", "to"] as const satisfies readonly Edge[];

export type Following = { drawing: Drawing; period: Period; live: LiveView };

export const placedWindow = ({ drawing, period }: Following): Interval =>
  drawing.overview.windowOf(stretchOf(period));

/**
 * Moves an element with the window at every step of a gesture: past React, as `live-view.ts` does with the rest.
 * `moved` says, as a CSS transform, how the window as it was placed becomes the one on screen.
 */
export function useMovedWith(
  following: Following,
  moved: (placed: Interval, shown: Interval) => string,
): RefObject<SVGGElement | null> {
  const element = useRef<SVGGElement>(null);
  // After every render, which may have placed the window anew.
  useLayoutEffect(() => {
    const { drawing, live } = following;
    const placed = placedWindow(following);
    const move = () => {
      const shown = live.shown();
      if (!element.current) return;
      element.current.style.transform = shown ? moved(placed, drawing.overview.windowOf(shown)) : "";
    };
    move();
    return live.subscribe(move);
  });
  return element;
}

type Props = Following & {
  language: Language;
  reach: Period;
  onPeriod: (period: Period) => void;
  /** The handlers of `useWindowDrag`: press elsewhere to go there, drag it, or drag one of its ends. */
  drag: object;
};

/** The window on what is in view. It and its two ends are sliders of their own. */
export function OverviewWindow({ language, reach, onPeriod, drag, ...following }: Props) {
  const { drawing, period } = following;
  const { overviewTop: top, scale } = drawing;
  const words = timelineWords[language];
  const onKey = (next: (event: KeyboardEvent) => Period | null) => (event: KeyboardEvent) => {
    const wished = next(event);
    if (!wished) return;
    event.preventDefault();
    event.stopPropagation();
    onPeriod(wished);
  };
  return (
    <>
      <g
        role="slider"
        tabIndex={0}
        aria-label={words.window}
        aria-orientation="horizontal"
        aria-valuemin={dayNumber(reach.from)}
        aria-valuemax={dayNumber(reach.to)}
        aria-valuenow={dayNumber(period.from)}
        aria-valuetext={formatPeriod(period, language)}
        className="overview-window"
        onKeyDown={onKey((event) => windowPeriod(event, period, reach))}
        {...drag}
      >
        <rect
          className="hit"
          x={scale.plot.x0}
          y={top - 4}
          width={scale.plot.x1 - scale.plot.x0}
          height={OVERVIEW_HEIGHT + 24}
        />
        <Frame {...following} />
      </g>
      {EDGES.map((edge) => {
        const range = edgeRange(edge, period, reach);
        return (
          <g
            key={edge}
            role="slider"
            tabIndex={0}
            aria-label={words.windowEdge[edge]}
            aria-orientation="horizontal"
            aria-valuemin={dayNumber(range.from)}
            aria-valuemax={dayNumber(range.to)}
            aria-valuenow={dayNumber(period[edge])}
            aria-valuetext={formatDay(period[edge], language)}
            className="overview-window"
            data-edge={edge}
            onKeyDown={onKey((event) => edgePeriod(edge, event, period, reach))}
            {...drag}
          >
            <Grip edge={edge} {...following} />
          </g>
        );
      })}
    </>
  );
}

function Frame(following: Following) {
  const { x0, x1 } = placedWindow(following);
  const { overviewTop: top } = following.drawing;
  const frame = { x0, x1, y0: top - 2, y1: top + OVERVIEW_HEIGHT + 2 };
  const element = useMovedWith(following, (placed, shown) => {
    const wider = (shown.x1 - shown.x0) / (placed.x1 - placed.x0);
    return `matrix(${wider}, 0, 0, 1, ${shown.x0 - wider * placed.x0}, 0)`;
  });
  return (
    <g ref={element}>
      <FocusRing around={frame} />
      <rect className="frame" x={x0} y={frame.y0} width={x1 - x0} height={frame.y1 - frame.y0} rx={2} />
    </g>
  );
}

/** Where the grip of an end stands; those of a narrow window stand outside it. */
function gripX(edge: Edge, { x0, x1 }: Interval): number {
  const apart = x1 - x0 < 3 * GRIP.width ? GRIP.width / 2 : 0;
  return edge === "from" ? x0 - apart : x1 + apart;
}

function Grip({ edge, ...following }: Following & { edge: Edge }) {
  const x = gripX(edge, placedWindow(following));
  const element = useMovedWith(following, (_, shown) => `translateX(${gripX(edge, shown) - x}px)`);
  const y = following.drawing.overviewTop + OVERVIEW_HEIGHT / 2;
  const box = {
    x0: x - GRIP.width / 2,
    x1: x + GRIP.width / 2,
    y0: y - GRIP.height / 2,
    y1: y + GRIP.height / 2,
  };
  return (
    <g ref={element}>
      <rect
        className="hit"
        x={x - TARGET / 2}
        y={y - OVERVIEW_HEIGHT / 2}
        width={TARGET}
        height={OVERVIEW_HEIGHT}
      />
      <FocusRing around={box} />
      <g className="grip">
        <rect x={box.x0} y={box.y0} width={GRIP.width} height={GRIP.height} rx={2} />
        {[x - 1.2, x + 1.2].map((at) => (
          <line key={at} x1={at} x2={at} y1={y - 4} y2={y + 4} />
        ))}
      </g>
    </g>
  );
}

/** Away from what it stands around, in px. */
const RING = { x: 8, y: 4 } as const;

const FocusRing = ({ around }: { around: Box }) => (
  <g className="focus-ring">
    <rect
      className="focus-ink"
      x={around.x0 - RING.x}
      y={around.y0 - RING.y}
      width={around.x1 - around.x0 + 2 * RING.x}
      height={around.y1 - around.y0 + 2 * RING.y}
      rx={5}
    />
  </g>
);
