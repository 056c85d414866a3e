import { type RefObject, useEffect, useRef } from "react";
import { WHEEL_REST } from "./use-live-view.ts";
import type { Moving } from "./use-gestures.ts";
import { slid, zoomed } from "./zoom.ts";

const ZOOM_SPEED = 0.01;
const MOST_PER_EVENT = 1.5;
/** Browsers that count a wheel in lines instead of px. */
const PX_PER_LINE = 16;

/**
 * Ctrl or ⌘ with the wheel, and the pinch of a touch pad, zoom around the pointer; Shift with the wheel, and a stroke
 * sideways, move along the axis. The bare wheel scrolls the page.
 */
export function useWheel(root: RefObject<Element | null>, { drawing, xOf, reach, live }: Moving) {
  const turn = useRef((_event: WheelEvent): void => undefined);
  useEffect(() => {
    turn.current = (event) => {
      const zooms = event.ctrlKey || event.metaKey;
      const { deltaX, deltaY } = inPx(event);
      const sideways = Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : event.shiftKey ? deltaY : 0;
      if (!zooms && sideways === 0) return;
      event.preventDefault();
      const { plot } = drawing.scale;
      const now = live.now();
      const daysPerPx = now.length / (plot.x1 - plot.x0);
      if (!zooms) return live.move(slid(now, sideways * daysPerPx, reach), WHEEL_REST);
      const factor = Math.exp(-deltaY * ZOOM_SPEED);
      const around = now.first + (xOf(event.clientX) - plot.x0) * daysPerPx;
      live.move(
        zoomed(now, {
          factor: Math.min(MOST_PER_EVENT, Math.max(1 / MOST_PER_EVENT, factor)),
          around,
          limits: reach,
        }),
        WHEEL_REST,
      );
    };
  });
  useEffect(() => {
    const element = root.current;
    const onWheel = (event: Event) => {
      if (event instanceof WheelEvent) turn.current(event);
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [root]);
}

const inPx = ({ deltaX, deltaY, deltaMode }: WheelEvent) => {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? PX_PER_LINE : 1;
  return { deltaX: deltaX * unit, deltaY: deltaY * unit };
};
