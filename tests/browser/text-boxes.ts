import type { Locator } from "@playwright/test";

export type TextBox = { text: string; left: number; top: number; right: number; bottom: number };

/**
 * Where the words of a drawing stand on screen, each by the box of its letters: the box of a line as the browser gives
 * it is higher than what is drawn, by about a fifth above and below.
 */
export const textBoxes = (drawing: Locator): Promise<TextBox[]> =>
  drawing.evaluate((root) =>
    [...root.querySelectorAll("svg text")].flatMap((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const margin = (bottom - top) * 0.2;
      if (right - left === 0 || getComputedStyle(element).visibility === "hidden") return [];
      return [{ text: element.textContent, left, top: top + margin, right, bottom: bottom - margin }];
    }),
  );

/** Pairs of words that stand in each other's way, as sentences. Half a pixel is rounding. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  const ROUNDING = 0.5;
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > ROUNDING &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > ROUNDING,
      )
      .map((other) => `"${one.text}" over "${other.text}"`),
  );
}

/** Left and right edge of the drawing itself, on screen; marks on the edge of the plot may stick out by this much. */
export async function edges(drawing: Locator): Promise<{ left: number; right: number }> {
  const BLEED = 8;
  const box = await drawing.boundingBox();
  if (!box) throw new Error("There is no drawing on screen");
  return { left: box.x - BLEED, right: box.x + box.width + BLEED };
}
