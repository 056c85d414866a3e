import { type RefObject, useEffect, useRef } from "react";
import type { Period } from "#src/domain/period.ts";
import { dayFromNumber, dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Drawing } from "./layout.ts";
import { useDrag } from "./use-drag.ts";
import type { ZoomBy } from "./use-zoom.ts";
import { centredOn, clamped, lengthInDays, panned, SHORTEST_PERIOD_DAYS } from "./zoom.ts";

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

type Wishes = { period: Period; reach: Period; onPeriod: (period: Period) => void };

/** Within this many px of an end of the window that end is dragged. */
const GRIP_REACH = 9;

type WindowGrab = { part: "from" | "to" | "all"; period: Period; day: number };

/** Drags the window of the overview, or one of its ends; a press elsewhere moves it there first. */
export function useWindowDrag({ drawing, xOf, period, reach, onPeriod }: Wishes & Place) {
  const start = useRef<WindowGrab>({ part: "all", period, day: 0 });
  const { overview } = drawing;
  const dayAt = (clientX: number) => dayNumber(overview.dayAt(xOf(clientX)));
  return useDrag({
    onStart: (clientX) => {
      const x = xOf(clientX);
      const { x0, x1 } = overview.window;
      const inward = Math.min(GRIP_REACH, (x1 - x0) / 3);
      const takesStart = x >= x0 - GRIP_REACH && x <= x0 + inward;
      const takesEnd = x >= x1 - inward && x <= x1 + GRIP_REACH;
      const part = takesStart ? "from" : takesEnd ? "to" : "all";
      const outside = part === "all" && (x < x0 || x > x1);
      const moved = outside ? centredOn(period, overview.dayAt(x), reach) : period;
      if (outside) onPeriod(moved);
      start.current = { part, period: moved, day: dayAt(clientX) };
      return true;
    },
    onMove: (clientX) => {
      const { part, period: before, day } = start.current;
      const by = dayAt(clientX) - day;
      const from = dayNumber(before.from);
      const to = dayNumber(before.to);
      const shortest = SHORTEST_PERIOD_DAYS - 1;
      const next = {
        from: part === "to" ? from : Math.min(from + by, part === "from" ? to - shortest : from + by),
        to: part === "from" ? to : Math.max(to + by, part === "to" ? from + shortest : to + by),
      };
      onPeriod(clamped({ from: dayFromNumber(next.from), to: dayFromNumber(next.to) }, reach));
    },
    onEnd: () => undefined,
  });
}

/** Drags the lanes along the time axis. */
export function usePanDrag({ drawing, xOf, period, reach, onPeriod }: Wishes & Place) {
  const start = useRef({ period, x: 0 });
  return useDrag({
    onStart: (clientX) => {
      start.current = { period, x: xOf(clientX) };
      return true;
    },
    onMove: (clientX) => {
      const before = start.current.period;
      const days = Math.round((start.current.x - xOf(clientX)) / drawing.scale.pxPerDay);
      onPeriod(panned(before, { by: days / lengthInDays(before), limits: reach }));
    },
    onEnd: () => undefined,
  });
}

const WHEEL_SPEED = 0.01;
const MOST_PER_EVENT = 1.5;

/** Ctrl or ⌘ with the wheel, and the pinch of a touch pad, zoom around the pointer. The bare wheel scrolls the page. */
export function useWheelZoom(
  root: RefObject<Element | null>,
  { drawing, xOf, onZoom }: Place & { onZoom: ZoomBy },
) {
  const zoom = useRef((_event: WheelEvent): void => undefined);
  useEffect(() => {
    zoom.current = (event) => {
      const factor = Math.min(
        MOST_PER_EVENT,
        Math.max(1 / MOST_PER_EVENT, Math.exp(-event.deltaY * WHEEL_SPEED)),
      );
      onZoom(factor, drawing.scale.dayAt(xOf(event.clientX)));
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
