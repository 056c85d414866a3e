import { type RefObject, useRef } from "react";
import type { Period } from "#src/domain/period.ts";
import { dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Drawing } from "./layout.ts";
import type { Interval } from "./measures.ts";
import { useDrag } from "./use-drag.ts";
import type { Edge } from "./window-keys.ts";
import type { LiveView } from "./use-live-view.ts";
import { clamped, SHORTEST_PERIOD_DAYS, slid, type Stretch } from "./zoom.ts";

type AsOfHandle = {
  xOf: (clientX: number) => number;
  /** Where its line stands; `null` out of view. */
  lineX: number | null;
  dayAt: (x: number) => PlainDate;
  asOf: PlainDate;
  onAsOf: (date: PlainDate, continued: boolean) => void;
  /** The day from which it is dragged; `null` when it is let go. */
  onHold?: (from: PlainDate | null) => void;
  /** Escape: as it was before the drag. */
  onCancel: () => void;
};

/** Moves the peildatum with the pointer. */
export function useAsOfDrag({ xOf, lineX, dayAt, asOf, onAsOf, onHold, onCancel }: AsOfHandle) {
  const grab = useRef(0);
  const moved = useRef(false);
  return useDrag({
    onStart: ({ clientX }) => {
      if (lineX === null) return false;
      grab.current = xOf(clientX) - lineX;
      moved.current = false;
      onHold?.(asOf);
      return true;
    },
    onMove: (clientX) => {
      const date = dayAt(xOf(clientX) - grab.current);
      if (dayNumber(date) === dayNumber(asOf)) return;
      onAsOf(date, moved.current);
      moved.current = true;
    },
    onEnd: () => onHold?.(null),
    onCancel: () => moved.current && onCancel(),
  });
}

export type Moving = {
  drawing: Drawing;
  xOf: (clientX: number) => number;
  reach: Period;
  live: LiveView;
};

type WindowGrab = { part: Edge | "all"; before: Stretch; stretch: Stretch; day: number };

/** Drags the window of the overview, or one of its ends; a press elsewhere moves it there first. */
export function useWindowDrag({ drawing, xOf, reach, live }: Moving) {
  const start = useRef<WindowGrab | null>(null);
  const { overview } = drawing;
  const dayAt = (clientX: number) => dayNumber(overview.dayAt(xOf(clientX)));
  return useDrag({
    onStart: ({ clientX, target }) => {
      const x = xOf(clientX);
      const { x0, x1 } = overview.windowOf(live.now());
      const part = edgeOf(target) ?? "all";
      const now = live.now();
      const day = dayAt(clientX);
      const outside = part === "all" && (x < x0 || x > x1);
      const stretch = outside ? slid(now, day - now.first - now.length / 2, reach) : now;
      if (outside) live.move(stretch);
      start.current = { part, before: now, stretch, day };
      return true;
    },
    onMove: (clientX) => {
      if (!start.current) return;
      const { part, stretch, day } = start.current;
      const by = dayAt(clientX) - day;
      if (part === "all") live.move(slid(stretch, by, reach));
      else live.move(part === "from" ? withStart(stretch, by, reach) : withEnd(stretch, by, reach));
    },
    onEnd: live.settle,
    onCancel: () => start.current && live.move(start.current.before),
  });
}

/** The end of the window that was pressed, if it was one. */
function edgeOf(target: EventTarget): Edge | null {
  const edge = target instanceof Element && target.closest<SVGElement>("[data-edge]")?.dataset["edge"];
  return edge === "from" || edge === "to" ? edge : null;
}

function withStart({ first, length }: Stretch, by: number, reach: Period): Stretch {
  const start = Math.max(dayNumber(reach.from), Math.min(first + by, first + length - SHORTEST_PERIOD_DAYS));
  return { first: start, length: first + length - start };
}

function withEnd({ first, length }: Stretch, by: number, reach: Period): Stretch {
  const longest = dayNumber(reach.to) + 1 - first;
  return { first, length: Math.min(longest, Math.max(SHORTEST_PERIOD_DAYS, length + by)) };
}

/** Drags the lanes along the time axis; with Shift, over a period to zoom to. */
export function usePanDrag({ drawing, xOf, reach, live, brush }: Moving & { brush: Brush }) {
  const start = useRef<{ stretch: Stretch; x: number; brushes: boolean } | null>(null);
  const { scale } = drawing;
  const { plot } = scale;
  const inPlot = (clientX: number) => Math.min(plot.x1, Math.max(plot.x0, xOf(clientX)));
  return useDrag({
    slop: SLOP,
    onStart: ({ clientX, shiftKey }) => {
      start.current = { stretch: live.now(), x: inPlot(clientX), brushes: shiftKey };
      return true;
    },
    onMove: (clientX) => {
      if (!start.current) return;
      const { stretch, x, brushes } = start.current;
      const to = inPlot(clientX);
      if (brushes) brush.show({ x0: Math.min(x, to), x1: Math.max(x, to) });
      else live.move(slid(stretch, ((x - xOf(clientX)) * stretch.length) / (plot.x1 - plot.x0), reach));
    },
    onEnd: () => {
      const over = brush.take();
      if (over) brush.onPeriod(clamped({ from: scale.dayAt(over.x0), to: scale.dayAt(over.x1) }, reach));
      else live.settle();
    },
    onCancel: () => {
      brush.take();
      if (start.current) live.move(start.current.stretch);
    },
  });
}

/** The stretch that is being dragged over. */
type Brush = {
  show: (over: Interval) => void;
  /** What was dragged over, which is then forgotten. */
  take: () => Interval | null;
  onPeriod: (period: Period) => void;
};

/** Draws that stretch on `ref`, without a render at every step. */
export function useBrush(ref: RefObject<SVGRectElement | null>, onPeriod: (period: Period) => void): Brush {
  const over = useRef<Interval | null>(null);
  const draw = (now: Interval | null) => {
    over.current = now;
    ref.current?.setAttribute("x", String(now?.x0 ?? 0));
    ref.current?.setAttribute("width", String(now ? now.x1 - now.x0 : 0));
  };
  return {
    show: draw,
    take: () => {
      const { current } = over;
      draw(null);
      return current;
    },
    onPeriod,
  };
}

/** Until it has moved this far, in px, a press on a milestone is a click. */
const SLOP = 4;
