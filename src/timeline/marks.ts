import {
  type Certainty,
  type Milestone,
  type MilestoneStatus,
  isImprecise,
  milestoneSpan,
  type Weight,
} from "#src/domain/milestone.ts";
import { dayNumber } from "#src/domain/plain-date.ts";
import { type Trail, trailOf } from "./ghosts.ts";
import { DOT_RADIUS, FADE, type Interval, TODAY_RING } from "./measures.ts";
import type { TimeScale } from "./scale.ts";

/** First and last day number that the milestone covers or can mean. */
export type Span = { from: number; to: number };

/** `soft`: its ends are not known. Counted once per milestone: days are dear to count. */
type KnownSpan = Span & { soft: boolean };
const spans = new WeakMap<Milestone, KnownSpan>();

export function spanNumbers(milestone: Milestone): KnownSpan {
  const known = spans.get(milestone);
  if (known) return known;
  const span = countedSpan(milestone);
  spans.set(milestone, span);
  return span;
}

function countedSpan(milestone: Milestone): KnownSpan {
  const { from, to } = milestoneSpan(milestone);
  const first = dayNumber(from);
  const last = to === from ? first : dayNumber(to);
  return { from: first, to: last, soft: first !== last && isImprecise(milestone) };
}

/** Longer would be felt, in milliseconds. */
const SLICE = 8;

/** Counts the spans of a long list beforehand, in slices between which the page answers; `isWanted` ends it early. */
export async function countSpans(milestones: readonly Milestone[], isWanted: () => boolean): Promise<void> {
  let until = performance.now() + SLICE;
  for (const milestone of milestones) {
    spanNumbers(milestone);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return;
    until = performance.now() + SLICE;
  }
}

export const statusAt = ({ from, to }: Span, asOf: number): MilestoneStatus => {
  if (from > asOf) return "komend";
  if (to < asOf) return "voorbij";
  return from === to ? "vandaag" : "lopend";
};

/** A day is a dot; a period with known ends a hard bar; a month or year a soft one. */
export type MarkShape =
  | { kind: "dot"; x: number; radius: number }
  | { kind: "bar"; x0: number; x1: number; soft: boolean; openStart: boolean; openEnd: boolean };

/** The interval is what the mark may ever cover, whatever the peildatum, and the trail of a date that has moved. */
export type Mark = Interval & {
  milestone: Milestone;
  weight: Weight;
  certainty: Certainty;
  span: Span;
  /** Where it stands in time, in px: the dot, or the middle of the visible bar. */
  x: number;
  /** What a label keeps its distance from. */
  edges: Interval;
  /** The mark without its trail. */
  own: Interval;
  trail: Trail | null;
  shape: MarkShape;
};

/** A soft bar needs room for its two fading ends. */
const SHORTEST_SOFT_BAR = 2 * FADE;
const SHORTEST_HARD_BAR = 8;
/** A contested bar carries a small diamond before the end at which its label stands. */
export const DIAMOND = { radius: 5.5, gap: 3 } as const;

/** `asOf` is the day number of the peildatum. */
export function markOf(milestone: Milestone, scale: TimeScale, asOf: number): Mark {
  const span = spanNumbers(milestone);
  const mark =
    span.from === span.to ? dotMark(milestone, span, scale, asOf) : barMark(milestone, span, scale);
  const trail = trailOf(milestone, span.from, scale);
  if (!trail) return mark;
  // Words stand beside the whole of it.
  const { x0, x1 } = around(mark, trail.covers);
  return { ...mark, x0, x1, edges: around(mark.edges, trail.covers), trail };
}

const around = (a: Interval, b: Interval): Interval => ({
  x0: Math.min(a.x0, b.x0),
  x1: Math.max(a.x1, b.x1),
});

function dotMark(milestone: Milestone, span: Span, scale: TimeScale, asOf: number): Mark {
  const { weight, certainty } = milestone;
  const x = scale.x(span.from);
  // Room for the ring that it gets on the peildatum, so that nothing moves when the peildatum does.
  const radius = DOT_RADIUS[weight];
  const reach = radius + TODAY_RING;
  const edge = span.from === asOf ? reach : radius;
  const own = { x0: x - reach, x1: x + reach };
  return {
    milestone,
    weight,
    certainty,
    span,
    x,
    ...own,
    edges: { x0: x - edge, x1: x + edge },
    own,
    trail: null,
    shape: { kind: "dot", x, radius },
  };
}

function barMark(milestone: Milestone, span: KnownSpan, { plot, x }: TimeScale): Mark {
  const { weight, certainty } = milestone;
  const true0 = x(span.from);
  const true1 = x(span.to + 1);
  const shortest = span.soft ? SHORTEST_SOFT_BAR : SHORTEST_HARD_BAR;
  const grow = Math.max(0, shortest - (true1 - true0)) / 2;
  // Of a bar that has only just come into view at least this much is shown.
  const x0 = Math.max(plot.x0, Math.min(true0 - grow, plot.x1 - SHORTEST_HARD_BAR));
  const x1 = Math.min(plot.x1, Math.max(true1 + grow, plot.x0 + SHORTEST_HARD_BAR));
  const openStart = true0 < plot.x0;
  const openEnd = true1 > plot.x1;
  const diamond = certainty === "tegenstrijdig" ? DIAMOND.gap + 2 * DIAMOND.radius : 0;
  // Outside the view there is no room for the diamond: it then stands on the bar.
  const covered = { x0: x0 - (openStart ? 0 : diamond), x1: x1 + (openEnd ? 0 : diamond) };
  return {
    milestone,
    weight,
    certainty,
    span,
    x: (x0 + x1) / 2,
    ...covered,
    edges: covered,
    own: covered,
    trail: null,
    shape: { kind: "bar", x0, x1, soft: span.soft, openStart, openEnd },
  };
}
