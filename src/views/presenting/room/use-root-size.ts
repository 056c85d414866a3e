import { useLayoutEffect } from "react";

/** The sizes of the art direction are those of a screen of 1920 by 1080, with the drawing 1.72 times as large. */
const SCREEN = { width: 1920, height: 1080 };
const TEXT_SIZE = 16 * 1.72;
/** On a telephone the slide scrolls instead of getting smaller. */
const SMALLEST = 12;

export function slideTextSize(width: number, height: number): number {
  // An upright screen, as in a hall, is that screen turned: what stood side by side stands below each other.
  const across = height > width ? SCREEN.height : SCREEN.width;
  return Math.max(SMALLEST, TEXT_SIZE * Math.min(width / across, height / SCREEN.height));
}

/** Every size of the page follows the window, so that a slide is the same slide on every screen. */
export function useRootSize(): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const before = style.fontSize;
    const fit = () => {
      style.fontSize = `${slideTextSize(window.innerWidth, window.innerHeight).toFixed(3)}px`;
    };
    fit();
    window.addEventListener("resize", fit);
    return () => {
      window.removeEventListener("resize", fit);
      style.fontSize = before;
    };
  }, []);
}
