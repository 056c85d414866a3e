import { useSyncExternalStore } from "react";
import { usePrinting } from "./use-printing.ts";

/** The style sheets speak of the same width. */
const NARROW = "(max-width: 44.9375em)";

function subscribe(listener: () => void) {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

export type Screen = { wide: boolean; narrow: boolean };
const BOTH: Screen = { wide: true, narrow: true };
const WIDE: Screen = { wide: true, narrow: false };
const NARROW_ONLY: Screen = { wide: false, narrow: true };

/**
 * For which screens there is something to draw: what the other one would show is not worth its while. For both in a
 * page that is rendered beforehand, which does not know, and on paper, which may show both.
 */
export function useScreen(): Screen {
  const printing = usePrinting();
  const screen = useSyncExternalStore(
    subscribe,
    () => (window.matchMedia(NARROW).matches ? NARROW_ONLY : WIDE),
    () => BOTH,
  );
  return printing ? BOTH : screen;
}
