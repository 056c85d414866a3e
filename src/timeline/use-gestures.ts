import { type RefObject, useEffect, useRef } from "react";
import type { Period } from "#src/domain/period.ts";
import { dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Drawing } from "./layout.ts";
import { useDrag } from "./use-drag.ts";
import type { LiveView } from "./use-live-view.ts";
import { SHORTEST_PERIOD_DAYS, slid, type Stretch, zoomed } from "./zoom.ts";

type Place = { drawing: Drawing; xOf: (clientX: number) => number };
type AsOfWishes = {
  asOf: PlainDate;
  onAsOf: (date: PlainDate, continued: boolean) => void;
  /** The day from which it is dragged; `null` when it is let go. */
  onHold: (from: PlainDate | null) => void;
};

/** Moves the peildatum with the pointer. */
export function useAsOfDrag({ drawing, xOf, asOf, onAsOf, onHold }: AsOfWishes & Place) {
  const grab = useRef(0);
  const moved = useRef(false);
  return useDrag({
    onStart: (clientX) => {
      const { lineX } = drawing.flag;
      if (lineX === null) return false;
      grab.current = xOf(clientX) - lineX;
      moved.current = false;
      onHold(asOf);
      return true;
    },
    onMove: (clientX) => {
      const date = drawing.scale.dayAt(xOf(clientX) - grab.current);
      if (dayNumber(date) === dayNumber(asOf)) return;
      onAsOf(date, moved.current);
      moved.current = true;
    },
    onEnd: () => onHold(null),
  });
}

type Moving = Place & { reach: Period; live: LiveView };

/** Within this many px of an end of the window that end is dragged. */
const GRIP_REACH = 9;

type WindowGrab = { part: "from" | "to" | "all"; stretch: Stretch; day: number };

/** Drags the window of the overview, or one of its ends; a press elsewhere moves it there first. */
export function useWindowDrag({ drawing, xOf, reach, live }: Moving) {
  const start = useRef<WindowGrab | null>(null);
  const { overview } = drawing;
  const dayAt = (clientX: number) => dayNumber(overview.dayAt(xOf(clientX)));
  return useDrag({
    onStart: (clientX) => {
      const x = xOf(clientX);
      const { x0, x1 } = overview.windowOf(live.now());
      const inward = Math.min(GRIP_REACH, (x1 - x0) / 3);
      const takesStart = x >= x0 - GRIP_REACH && x <= x0 + inward;
      const takesEnd = x >= x1 - inward && x <= x1 + GRIP_REACH;
      const part = takesStart ? "from" : takesEnd ? "to" : "all";
      const now = live.now();
      const day = dayAt(clientX);
      const outside = part === "all" && (x < x0 || x > x1);
      const stretch = outside ? slid(now, day - now.first - now.length / 2, reach) : now;
      if (outside) live.move(stretch);
      start.current = { part, stretch, day };
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
  });
}

function withStart({ first, length }: Stretch, by: number, reach: Period): Stretch {
  const start = Math.max(dayNumber(reach.from), Math.min(first + by, first + length - SHORTEST_PERIOD_DAYS));
  return { first: start, length: first + length - start };
}

function withEnd({ first, length }: Stretch, by: number, reach: Period): Stretch {
  const longest = dayNumber(reach.to) + 1 - first;
  return { first, length: Math.min(longest, Math.max(SHORTEST_PERIOD_DAYS, length + by)) };
}

/** Drags the lanes along the time axis. */
export function usePanDrag({ drawing, xOf, reach, live }: Moving) {
  const start = useRef<{ stretch: Stretch; x: number } | null>(null);
  const { plot } = drawing.scale;
  return useDrag({
    slop: SLOP,
    onStart: (clientX) => {
      start.current = { stretch: live.now(), x: xOf(clientX) };
      return true;
    },
    onMove: (clientX) => {
      if (!start.current) return;
      const { stretch, x } = start.current;
      live.move(slid(stretch, ((x - xOf(clientX)) * stretch.length) / (plot.x1 - plot.x0), reach));
    },
    onEnd: live.settle,
  });
}

/** Until it has moved this far, in px, a press on a milestone is a click. */
const SLOP = 4;
const WHEEL_SPEED = 0.01;
const MOST_PER_EVENT = 1.5;

/** Ctrl or ⌘ with the wheel, and the pinch of a touch pad, zoom around the pointer. The bare wheel scrolls the page. */
export function useWheelZoom(root: RefObject<Element | null>, { drawing, xOf, reach, live }: Moving) {
  const zoom = useRef((_event: WheelEvent): void => undefined);
  useEffect(() => {
    zoom.current = (event) => {
      const factor = Math.min(
        MOST_PER_EVENT,
        Math.max(1 / MOST_PER_EVENT, Math.exp(-event.deltaY * WHEEL_SPEED)),
      );
      const { plot } = drawing.scale;
      const now = live.now();
      const around = now.first + ((xOf(event.clientX) - plot.x0) / (plot.x1 - plot.x0)) * now.length;
      live.move(zoomed(now, { factor, around, limits: reach }));
    };
  });
  useEffect(() => {
    const element = root.current;
    const onWheel = (event: Event) => {
      if (!(event instanceof WheelEvent) || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      zoom.current(event);
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [root]);
}
