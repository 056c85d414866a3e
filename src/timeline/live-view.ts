import type { TimeScale } from "./scale.ts";
import type { Stretch } from "./zoom.ts";

/** Where a placed x stands while the view moves: a·x + b. */
export type Shift = { a: number; b: number };

/** From a drawing as it was placed to another stretch of time in the same plot. */
export function shiftTo({ plot, first, pxPerDay }: TimeScale, { first: liveFirst, length }: Stretch): Shift {
  const livePxPerDay = (plot.x1 - plot.x0) / length;
  const a = livePxPerDay / pxPerDay;
  return { a, b: plot.x0 * (1 - a) + (first - liveFirst) * livePxPerDay };
}

/**
 * Moves what is drawn without placing it again. All that stands in time is in a group `data-in-time`. It slides as one;
 * when it is stretched as well, each part goes by itself: what keeps its shape (words, dots, lines) says with `data-at`
 * around which x, what covers days gets wider with them (`data-span`). Words are never in a stretched group: browsers
 * would lay them out anew at every step. `null`: as placed. Its cost grows with what is on screen, never with the
 * number of milestones.
 */
export function applyShift(root: Element, shift: Shift | null): void {
  const { a, b } = shift ?? { a: 1, b: 0 };
  const slides = a === 1;
  const { groups, shapes, spans } = partsOf(root);
  const slide = shift && slides ? `translateX(${b}px)` : "";
  for (const group of groups) transform(group, slide);
  if (slides && !stretched.has(root)) return;
  for (const { part, x } of shapes) transform(part, slides ? "" : `translateX(${a * x + b - x}px)`);
  const stretch = slides ? "" : `matrix(${a}, 0, 0, 1, ${b}, 0)`;
  for (const span of spans) transform(span, stretch);
  if (slides) stretched.delete(root);
  else stretched.add(root);
}

/** Drawings whose parts go by themselves. */
const stretched = new WeakSet<Element>();

type Part = SVGElement;
type Parts = {
  groups: readonly Part[];
  /** What keeps its shape, around an x of the drawing. */
  shapes: readonly { part: Part; x: number }[];
  spans: readonly Part[];
};

/** Of drawings that move: looked up once, not at every step. */
const known = new WeakMap<Element, Parts>();

/** The drawing was drawn anew, and may have other parts. */
export const forgetParts = (root: Element): void => void known.delete(root);

function partsOf(root: Element): Parts {
  const before = known.get(root);
  if (before) return before;
  const all = (selector: string) => [...root.querySelectorAll<Part>(selector)];
  const parts = {
    groups: all("[data-in-time='']"),
    shapes: all("[data-in-time=''] [data-at]").map((part) => ({
      part,
      x: Number(part.getAttribute("data-at")),
    })),
    spans: all("[data-in-time=''] [data-span]"),
  };
  known.set(root, parts);
  return parts;
}

/** Of a movement from one stretch to another: `share` of it done. What keeps its place in both, keeps it all the way. */
export const between = (from: Stretch, to: Stretch, share: number): Stretch => ({
  first: from.first + (to.first - from.first) * share,
  length: from.length + (to.length - from.length) * share,
});

/** The art direction's curve for zooming: cubic-bezier(.2, 0, 0, 1). */
export function eased(time: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 14; step += 1) {
    const middle = (low + high) / 2;
    if (bezier(middle, 0.2, 0) < time) low = middle;
    else high = middle;
  }
  return bezier(high, 0, 1);
}

const bezier = (at: number, one: number, two: number) =>
  3 * (1 - at) ** 2 * at * one + 3 * (1 - at) * at ** 2 * two + at ** 3;

/** What was placed reaches this far; beyond it there is too little left to show, or it is too coarse. */
const FAR = { slid: 0.6, stretched: 2.2 } as const;

/** Has the view moved so far from what was placed that it must be placed anew on the way? */
export function isFar(placed: Stretch, live: Stretch): boolean {
  const ratio = placed.length / live.length;
  const away = Math.abs(live.first + live.length / 2 - placed.first - placed.length / 2);
  return ratio > FAR.stretched || ratio < 1 / FAR.stretched || away > FAR.slid * placed.length;
}

/** As style, not as attribute: the browser then has less to reckon with again. */
function transform(part: Part, value: string): void {
  part.style.transform = value;
}
