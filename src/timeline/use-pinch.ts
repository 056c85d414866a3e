import { type RefObject, useEffect, useRef } from "react";
import type { Moving } from "./use-gestures.ts";

/** Two fingers zoom. What follows them is fetched only where there are fingers; without it the buttons zoom. */
export function usePinch(root: RefObject<HTMLElement | null>, moving: Moving) {
  const latest = useRef(moving);
  useEffect(() => {
    latest.current = moving;
  });
  useEffect(() => {
    const element = root.current;
    if (!element || navigator.maxTouchPoints === 0) return undefined;
    let stop: (() => void) | null = null;
    let isGone = false;
    const listen = async () => {
      const { listenToPinch } = await import("./pinch.ts");
      if (!isGone) stop = listenToPinch(element, latest);
    };
    listen().catch(() => undefined);
    return () => {
      isGone = true;
      stop?.();
    };
  }, [root]);
}
