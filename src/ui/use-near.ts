import { type RefObject, useEffect, useState } from "react";

/** After this long a page that can be printed has all that paper needs, in milliseconds: printing waits for nothing. */
const REST = 5000;

/** Has this come within a screen's reach, or has the page been open for a while where one may print? It stays so. */
export function useNear(ref: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || near) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: "50% 0%" },
    );
    observer.observe(element);
    // A phone is spared what it may never show.
    const timer = matchMedia("(pointer: fine)").matches ? setTimeout(() => setNear(true), REST) : 0;
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [ref, near]);
  return near;
}
