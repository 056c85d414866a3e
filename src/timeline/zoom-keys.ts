import { ZOOM_STEP } from "./use-zoom.ts";

type Key = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** By how much a key of the drawing zooms, or "all" for everything at once. `null`: not its key. */
export function zoomWish({ key, ctrlKey, metaKey, altKey }: Key): number | "all" | null {
  // With a modifier these are keys of the browser.
  if (ctrlKey || metaKey || altKey) return null;
  switch (key) {
    case "+":
    case "=":
      return ZOOM_STEP;
    case "-":
      return 1 / ZOOM_STEP;
    case "0":
      return "all";
    default:
      return null;
  }
}
