import { type Box, LINE_CLEARANCE, SHORTEST_REMNANT } from "./measures.ts";

export type Stroke = { y0: number; y1: number };
export type UprightLine = { x: number; y0: number; y1: number };

/** Words, sorted so that a line finds those around it without asking all. */
export type Obstacles = { boxes: readonly Box[]; widest: number };

export const obstacles = (boxes: readonly Box[]): Obstacles => ({
  boxes: boxes.toSorted((a, b) => a.x0 - b.x0),
  widest: Math.max(0, ...boxes.map(({ x0, x1 }) => x1 - x0)),
});

/** What remains of an upright line when every word on its way gets its room; short remnants are dropped. */
export function broken({ x, y0, y1 }: UprightLine, { boxes, widest }: Obstacles): Stroke[] {
  const inTheWay = boxes
    .slice(firstFrom(boxes, x - widest - LINE_CLEARANCE))
    .filter((box) => box.x0 - LINE_CLEARANCE < x && box.x1 + LINE_CLEARANCE > x && box.y1 > y0 && box.y0 < y1)
    .toSorted((a, b) => a.y0 - b.y0);
  const strokes: Stroke[] = [];
  let from = y0;
  for (const box of inTheWay) {
    strokes.push({ y0: from, y1: box.y0 - LINE_CLEARANCE });
    from = Math.max(from, box.y1 + LINE_CLEARANCE);
  }
  strokes.push({ y0: from, y1 });
  return strokes.filter((stroke) => stroke.y1 - stroke.y0 >= SHORTEST_REMNANT);
}

function firstFrom(boxes: readonly Box[], x: number): number {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxes[middle]?.x0 ?? x) >= x) high = middle;
    else low = middle + 1;
  }
  return low;
}
