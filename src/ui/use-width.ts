import { type RefObject, useLayoutEffect, useState } from "react";

/** The room that a drawing has: a reader with text of twice the size has half of it, shown twice as large. */
export type Room = {
  /** In px of what is drawn. */
  width: number;
  /** How much larger than drawn it is to be shown. */
  magnification: number;
};

/**
 * Width of an element in px of what is drawn in it, `initialWidth` until it has been measured: the server draws the same.
 */
export function useWidth(ref: RefObject<Element | null>, initialWidth: number) {
  const [measured, setMeasured] = useState<number | null>(null);
  useLayoutEffect(() => observe(ref.current, (room) => setMeasured(room.width)), [ref]);
  return { width: measured ?? initialWidth, isMeasured: measured !== null };
}

/**
 * For what no server draws: `null` until it has been measured, before the browser paints, so that nothing is drawn twice
 * or wider than the page. Where nothing can be measured it is as wide as `otherwise`.
 */
export function useRoom(ref: RefObject<Element | null>, otherwise: number): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const keep = (now: Room) =>
      setRoom((known) =>
        known?.width === now.width && known.magnification === now.magnification ? known : now,
      );
    return observe(ref.current, keep, { width: otherwise, magnification: 1 });
  }, [ref, otherwise]);
  return room;
}

/** Tells the room in an element now, or else `unmeasured`, and when it changes, until what it returns is called. */
function observe(element: Element | null, tell: (room: Room) => void, unmeasured?: Room) {
  const first = roomIn(element) ?? unmeasured;
  if (first) tell(first);
  if (!element || typeof ResizeObserver === "undefined") return undefined;
  const observer = new ResizeObserver(() => {
    const room = roomIn(element);
    // What made the room change, as a panel that opens, is shown first; until then what was drawn stands as it is.
    if (room) tell(room);
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** `null` when it is hidden (the list stands in for the drawing) or not laid out: what there is, is kept. */
function roomIn(element: Element | null): Room | null {
  // On paper stands what was on the screen, to scale: the sheet decides how large.
  if (!element || window.matchMedia("print").matches) return null;
  const magnification = textSize();
  const width = Math.round(element.getBoundingClientRect().width / magnification);
  return width < NARROWEST ? null : { width, magnification };
}

/** Nothing is drawn in less, in px. */
const NARROWEST = 16;
const OUR_TEXT_SIZE = 16;

/** The size of text that the reader chose, against the one in which everything is drawn. */
function textSize(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / OUR_TEXT_SIZE;
  return size > 0 ? size : 1;
}
