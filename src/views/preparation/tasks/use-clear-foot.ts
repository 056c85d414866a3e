import { type RefObject, useEffect, useRef } from "react";

/** Between what has the focus and what lies over the page, in px. */
const CLEAR = 12;

/** What comes up at the foot of the screen, or grows there, pushes the page on: what has the focus is never under it. */
export function useClearFoot(): RefObject<HTMLDivElement | null> {
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = foot;
    if (!current || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body || current.contains(focused)) return;
      const [over, under] = [current.getBoundingClientRect(), focused.getBoundingClientRect()];
      const isApart = over.height === 0 || under.bottom <= over.top || under.top >= over.bottom;
      // What is taller than the screen keeps its beginning in sight.
      if (!isApart)
        window.scrollBy({ top: Math.min(under.bottom - over.top + CLEAR, Math.max(under.top, 0)) });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return foot;
}
