import { type RefObject, useEffect, useState } from "react";

/**
 * Width of an element in px of the drawing, `initialWidth` until it has been measured: the server draws the same. A
 * reader with text of twice the size has a drawing of half the width, shown twice as large.
 */
export function useWidth(ref: RefObject<Element | null>, initialWidth: number): number {
  const [width, setWidth] = useState(initialWidth);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const read = () => {
      // On paper stands what was on the screen, to scale: the sheet decides how large.
      if (window.matchMedia("print").matches) return;
      const measured = Math.round(element.getBoundingClientRect().width / textSize());
      // Hidden (the list stands in for the drawing) or not laid out: keep what there is.
      if (measured > 0) setWidth(measured);
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, [ref]);
  return width;
}

const OUR_TEXT_SIZE = 16;

/** The size of text that the reader chose, against the one in which everything is drawn. */
function textSize(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / OUR_TEXT_SIZE;
  return size > 0 ? size : 1;
}
