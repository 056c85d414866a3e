import { type RefObject, useLayoutEffect, useState } from "react";

export type Box = { width: number; height: number };

const OUR_TEXT_SIZE = 16;

/** The room inside an element in px of what is drawn in it: larger text is a larger drawing in fewer px. */
export function useBox(ref: RefObject<Element | null>, initial: Box): Box {
  const [box, setBox] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const read = () => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / OUR_TEXT_SIZE;
      const { width, height } = element.getBoundingClientRect();
      const next = { width: Math.round(width / size), height: Math.round(height / size) };
      if (next.width === 0) return;
      setBox((known) => (known.width === next.width && known.height === next.height ? known : next));
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, [ref]);
  return box;
}
