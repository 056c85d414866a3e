import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { dayFromNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Track } from "#src/domain/milestone.ts";
import type { Drawing } from "./layout.ts";
import { destination, moveOf, nearest, stopLanes } from "./navigation.ts";

type Options = {
  drawing: Drawing;
  selectedId: string | null;
  asOf: number;
  /** The focus wants to go to a day that is not in view. */
  onBeyond: (date: PlainDate) => void;
};

/**
 * One tab stop for all items of the drawing; the arrow keys move it. Moving never opens anything. When the drawing
 * changes under the focus (a group opens, the period moves), the focus goes to what stands nearest in that lane.
 */
export function useRoving({ drawing, selectedId, asOf, onBeyond }: Options) {
  const id = useId();
  const idOf = (key: string) => `${id}-${key}`;
  const lanes = stopLanes(drawing.lanes);
  const stops = lanes.flatMap((lane) => lane.stops);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const pending = useRef<{ track: Track; day: number } | null>(null);

  const has = (key: string | null) => key !== null && stops.some((stop) => stop.key === key);
  const focusKey = has(activeKey)
    ? activeKey
    : has(selectedId)
      ? selectedId
      : (stops.reduce<(typeof stops)[number] | undefined>(
          (best, stop) => (best && Math.abs(best.day - asOf) <= Math.abs(stop.day - asOf) ? best : stop),
          undefined,
        )?.key ?? null);

  const focus = (key: string) => {
    setActiveKey(key);
    const element = document.getElementById(idOf(key));
    element?.focus({ preventScroll: true });
    if (element) keepInSight(element);
  };

  useEffect(() => {
    const wanted = pending.current;
    if (!wanted) return;
    pending.current = null;
    const stop = nearest(
      lanes.find(({ track }) => track === wanted.track),
      wanted.day,
    );
    if (stop) focus(stop.key);
  }, [drawing]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.shiftKey) return;
    const move = moveOf(event);
    if (!move || focusKey === null) return;
    event.preventDefault();
    event.stopPropagation();
    const { first, end } = drawing.scale;
    const to = destination(move, focusKey, { lanes, first, end });
    if (!to) return;
    if ("key" in to) return focus(to.key);
    pending.current = to;
    onBeyond(dayFromNumber(to.day));
  };

  return {
    idOf,
    focusKey,
    onKeyDown,
    /** What was pressed or reached by assistive technology becomes the tab stop. */
    onFocusKey: setActiveKey,
    /** After the next change of the drawing the focus goes to what stands nearest to this day. */
    focusAfterChange: (track: Track, day: number) => {
      pending.current = { track, day };
    },
  };
}

const MARGIN = 12;

/** Head and foot stick to the screen: what has the focus is scrolled out from under them. */
function keepInSight(element: Element) {
  const root = element.closest(".timeline");
  const bottomOf = root?.querySelector(".timeline-head")?.getBoundingClientRect().bottom ?? 0;
  const topOf = root?.querySelector(".timeline-foot")?.getBoundingClientRect().top ?? window.innerHeight;
  const { top, bottom } = element.getBoundingClientRect();
  const lowest = Math.min(topOf, window.innerHeight) - MARGIN;
  const highest = Math.max(bottomOf, 0) + MARGIN;
  if (top < highest) window.scrollBy({ top: top - highest });
  else if (bottom > lowest) window.scrollBy({ top: bottom - lowest });
}
