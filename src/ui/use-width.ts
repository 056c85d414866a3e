import { type RefObject, useEffect, useState } from "react";

/**
 * Width of an element in px of what is drawn in it, `initialWidth` until it has been measured: the server draws the
 * same. A reader with text of twice the size has a drawing of half the width, shown twice as large.
 */
export const useWidth = (ref: RefObject<Element | null>, initialWidth: number): number =>
  useMeasured(ref, initialWidth).width;

/** The width, and how much larger than drawn it is to be shown. */
export function useMeasured(ref: RefObject<Element | null>, initialWidth: number) {
  const [size, setSize] = useState({ width: initialWidth, magnification: 1 });
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const read = () => {
      // On paper stands what was on the screen, to scale: the sheet decides how large.
      if (window.matchMedia("print").matches) return;
      const magnification = textSize();
      const width = Math.round(element.getBoundingClientRect().width / magnification);
      // Hidden (the list stands in for the drawing) or not laid out: keep what there is.
      if (width < NARROWEST) return;
      setSize((known) =>
        known.width === width && known.magnification === magnification ? known : { width, magnification },
      );
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, [ref]);
  return size;
}

/** Nothing is drawn in less, in px. */
const NARROWEST = 16;
const OUR_TEXT_SIZE = 16;

/** The size of text that the reader chose, against the one in which everything is drawn. */
function textSize(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / OUR_TEXT_SIZE;
  return size > 0 ? size : 1;
}
