import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Period } from "#src/domain/period.ts";
import { isSameDay } from "#src/domain/plain-date.ts";
import { applyShift, between, eased, forgetParts, isFar, shiftTo } from "./live-view.ts";
import type { TimeScale } from "./scale.ts";
import { periodOf, type Stretch, stretchOf } from "./zoom.ts";

/** What is on screen between two placings: while a gesture goes on, and while the view glides to a new period. */
export type LiveView = {
  /** The stretch of time that is on screen now. */
  now: () => Stretch;
  /** Shows another stretch at once; the period follows with `settle`, or after a rest in milliseconds. */
  move: (to: Stretch, rest?: number) => void;
  settle: () => void;
  /** `null`: what was placed. */
  shown: () => Stretch | null;
  subscribe: (listener: () => void) => () => void;
};

type Options = {
  root: RefObject<Element | null>;
  /** Of the drawing as it is placed. */
  scale: TimeScale;
  period: Period;
  limits: Period;
  /** A new period is gone to with a movement; a link that is opened is just shown. */
  glides: boolean;
  onPeriod: (period: Period) => void;
};

/** A wheel gives no end of its own: after this rest, in milliseconds, the labels are placed anew. */
export const WHEEL_REST = 150;
/** A hand lets go by itself; when it holds still this long, it wants to read. */
const HELD_REST = 500;
const GLIDE = 320;
/** Rounding to whole days is no movement worth watching, in px. */
const UNSEEN = 0.5;

export function useLiveView(options: Options): LiveView {
  const { root, scale, period, glides } = options;
  const [live] = useState(() => createLive(options));
  useLayoutEffect(() => live.update(options));
  const placed = useRef(stretchOf(period));
  useLayoutEffect(() => {
    const before = live.shown() ?? placed.current;
    placed.current = { first: scale.first, length: scale.end - scale.first };
    live.replaced(before, glides);
  }, [live, root, scale, glides]);
  useEffect(() => live.stop, [live]);
  return live;
}

function createLive(options: Options) {
  let latest = options;
  let shown: Stretch | null = null;
  let moving = false;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const placed = (): Stretch => {
    const { first, end } = latest.scale;
    return { first, length: end - first };
  };

  const show = (stretch: Stretch | null) => {
    shown = stretch;
    const { root, scale } = latest;
    if (root.current) applyShift(root.current, stretch && shiftTo(scale, stretch));
    for (const listener of listeners) listener();
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const glide = (from: Stretch, to: Stretch) => {
    const start = performance.now();
    const step = (time: number) => {
      const share = (time - start) / GLIDE;
      if (share >= 1) return show(null);
      show(between(from, to, eased(Math.max(0, share))));
      frame = requestAnimationFrame(step);
    };
    show(from);
    frame = requestAnimationFrame(step);
  };
  /** Asks for the period that is shown; false when that is the one there is. */
  const ask = (): boolean => {
    const { period, limits, onPeriod } = latest;
    const wanted = periodOf(shown ?? stretchOf(period), limits);
    if (isSameDay(wanted.from, period.from) && isSameDay(wanted.to, period.to)) return false;
    onPeriod(wanted);
    return true;
  };
  const settle = () => {
    moving = false;
    stop();
    if (shown && !ask()) show(null);
  };

  return {
    update: (now: Options) => {
      latest = now;
      if (now.root.current) forgetParts(now.root.current);
    },
    now: () => shown ?? stretchOf(latest.period),
    shown: () => shown,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop,
    settle,
    move: (to: Stretch, rest = HELD_REST) => {
      stop();
      moving = true;
      show(to);
      if (isFar(placed(), to)) ask();
      timer = setTimeout(settle, rest);
    },
    /** The drawing was placed anew: go on from what was on screen. */
    replaced: (before: Stretch, glides: boolean) => {
      if (moving && shown) return show(shown);
      stop();
      const { pxPerDay } = latest.scale;
      const to = placed();
      const seen =
        Math.max(
          Math.abs(before.first - to.first),
          Math.abs(before.first + before.length - to.first - to.length),
        ) *
          pxPerDay >
        UNSEEN;
      if (seen && glides && !prefersStill()) glide(before, to);
      else show(null);
    },
  };
}

const prefersStill = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
