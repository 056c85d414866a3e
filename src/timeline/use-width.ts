import { type RefObject, useEffect, useState } from "react";

/** Width in CSS px of an element, `initialWidth` until it has been measured: the server draws the same. */
export function useWidth(ref: RefObject<Element | null>, initialWidth: number): number {
  const [width, setWidth] = useState(initialWidth);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const read = () => {
      const measured = Math.round(element.getBoundingClientRect().width);
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
