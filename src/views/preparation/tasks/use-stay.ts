import { type RefObject, useEffect, useRef } from "react";

/**
 * What is pressed went, with all that stood above it: the focus goes to what is said of it, and that stays in sight until
 * the reader goes on, however much the list of tasks above it still grows.
 */
export function useStay<Said extends HTMLElement>(isSaid: boolean): RefObject<Said | null> {
  const said = useRef<Said>(null);
  useEffect(() => {
    if (!isSaid) return undefined;
    said.current?.focus({ preventScroll: true });
    const observer = new ResizeObserver(() => said.current?.scrollIntoView({ block: "center" }));
    observer.observe(document.body);
    const ended = new AbortController();
    const { signal } = ended;
    signal.addEventListener("abort", () => observer.disconnect());
    for (const going of ["wheel", "touchmove", "pointerdown", "keydown"])
      window.addEventListener(going, () => ended.abort(), { signal, passive: true });
    return () => ended.abort();
  }, [isSaid]);
  return said;
}
