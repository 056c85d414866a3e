import { useSyncExternalStore } from "react";
import { usePrinting } from "./use-printing.ts";

/** The style sheets speak of the same width. */
const NARROW = "(max-width: 44.9375em)";
const PAPER = "print";

function subscribe(listener: () => void) {
  const queries = [NARROW, PAPER].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

export type Screen = { wide: boolean; narrow: boolean };
const BOTH: Screen = { wide: true, narrow: true };
const WIDE: Screen = { wide: true, narrow: false };
const NARROW_ONLY: Screen = { wide: false, narrow: true };

/** What `useScreen` says, asked once. */
export function screenNow(): Screen {
  if (window.matchMedia(PAPER).matches) return BOTH;
  return window.matchMedia(NARROW).matches ? NARROW_ONLY : WIDE;
}

/**
 * For which screens there is something to draw: what the other one would show is not worth its while. For both in a
 * page that is rendered beforehand, which does not know, and on paper, which may show both.
 */
export function useScreen(): Screen {
  const printing = usePrinting();
  const screen = useSyncExternalStore(subscribe, screenNow, () => BOTH);
  return printing ? BOTH : screen;
}
