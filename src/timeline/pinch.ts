import type { Moving } from "./use-gestures.ts";
import { pinched } from "./zoom.ts";

/** A finger: where it is, in px of the page, and the day number under it when the pinch began. */
type Finger = { clientX: number; day: number };

/**
 * Two fingers zoom: the day under each stays under it. What one of them had begun to drag stands still meanwhile. Returns
 * what ends it.
 */
export function listenToPinch(element: HTMLElement, latest: { readonly current: Moving }): () => void {
  const fingers = new Map<number, Finger>();
  let pinches = false;
  const dayAt = (clientX: number) => {
    const { drawing, live, xOf } = latest.current;
    const { plot } = drawing.scale;
    const now = live.now();
    return now.first + ((xOf(clientX) - plot.x0) / (plot.x1 - plot.x0)) * now.length;
  };
  /** From here on each finger holds the day that is under it now. */
  const grip = () => {
    for (const finger of fingers.values()) finger.day = dayAt(finger.clientX);
  };
  const onDown = ({ pointerType, pointerId, clientX }: PointerEvent) => {
    if (pointerType !== "touch") return;
    fingers.set(pointerId, { clientX, day: 0 });
    if (fingers.size < 2) return;
    pinches = true;
    grip();
  };
  const onMove = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId);
    if (!finger || !pinches) return;
    event.stopPropagation();
    finger.clientX = event.clientX;
    const [one, two] = fingers.values();
    if (!one || !two) return;
    const { drawing, live, xOf, reach } = latest.current;
    const at = ({ clientX, day }: Finger) => ({ x: xOf(clientX), day });
    live.move(pinched([at(one), at(two)], { now: live.now(), plot: drawing.scale.plot, limits: reach }));
  };
  const onUp = ({ pointerId }: PointerEvent) => {
    if (!fingers.delete(pointerId) || !pinches) return;
    if (fingers.size > 0) return grip();
    pinches = false;
    latest.current.live.settle();
  };
  // On the way down: a drag of the first finger hears nothing of what it does in a pinch.
  const options = { capture: true };
  element.addEventListener("pointerdown", onDown, options);
  element.addEventListener("pointermove", onMove, options);
  window.addEventListener("pointerup", onUp, options);
  window.addEventListener("pointercancel", onUp, options);
  return () => {
    element.removeEventListener("pointerdown", onDown, options);
    element.removeEventListener("pointermove", onMove, options);
    window.removeEventListener("pointerup", onUp, options);
    window.removeEventListener("pointercancel", onUp, options);
  };
}
