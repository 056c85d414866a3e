import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { dayFromNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import type { LaneKey } from "./extra-lanes.ts";
import { inTimeOf } from "./lanes.ts";
import type { Drawing } from "./layout.ts";
import { commandOf, MOVES } from "./keys.ts";
import { closestTo, destination, nearest, type Stop, stopLanes } from "./navigation.ts";

type Options = {
  drawing: Drawing;
  /** Those that are known and pass the filter, also out of view. */
  milestones: readonly Milestone[];
  selectedId: string | null;
  asOf: number;
  /** The focus wants to go to a milestone that is not in view. */
  onBeyond: (date: PlainDate) => void;
};

type Place = { track: LaneKey; day: number; key?: string };

const elementId = (id: string, key: string) => `${id}-${key}`;

/**
 * One tab stop for all items of the drawing; the arrow keys move it. Moving never opens anything. When the drawing
 * changes under the focus (a group opens, the period moves), the focus goes to what stands nearest in that lane.
 */
export function useRoving({ drawing, milestones, selectedId, asOf, onBeyond }: Options) {
  const id = useId();
  const lanes = useMemo(
    () => stopLanes([...drawing.lanes, ...drawing.extraLanes]),
    [drawing.lanes, drawing.extraLanes],
  );
  const stops = lanes.flatMap((lane) => lane.stops);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const pending = useRef<Place | null>(null);

  const has = (key: string | null) => key !== null && stops.some((stop) => stop.key === key);
  const focusKey = [activeKey, selectedId].find(has) ?? closestTo(stops, asOf)?.key ?? null;

  useEffect(() => {
    const wanted = pending.current;
    if (!wanted) return;
    pending.current = null;
    const lane = lanes.find(({ track }) => track === wanted.track);
    const isIt = ({ key, members }: Stop) =>
      wanted.key !== undefined && (key === wanted.key || members.includes(wanted.key));
    const stop = lane?.stops.find(isIt) ?? nearest(lane, wanted.day);
    if (stop) focusOn(elementId(id, stop.key));
  }, [id, lanes]);

  const onMoveKey = (event: KeyboardEvent) => {
    if (event.altKey || event.shiftKey) return;
    const move = commandOf(MOVES, event);
    if (!move || focusKey === null) return;
    event.preventDefault();
    event.stopPropagation();
    const { first, end } = drawing.scale;
    const isFolded = (track: LaneKey) => drawing.lanes.some((lane) => lane.track === track && lane.folded);
    const inTime = (track: LaneKey) =>
      track === "bestuur"
        ? (drawing.extraLanes[0]?.inTime ?? [])
        : isFolded(track)
          ? []
          : inTimeOf(milestones, track);
    const to = destination(move, focusKey, { lanes, first, end, inTime });
    if (!to) return;
    if (!("track" in to)) {
      focusOn(elementId(id, to.key));
      return;
    }
    pending.current = to;
    onBeyond(dayFromNumber(to.day));
  };

  return {
    idOf: (key: string) => elementId(id, key),
    focusKey,
    onMoveKey,
    /** What has the focus, however it came there, becomes the tab stop. */
    onFocusKey: setActiveKey,
    /** After the next change of the drawing the focus goes to that item, or to what stands nearest to its day. */
    focusAfterChange: (place: Place) => {
      pending.current = place;
    },
    /** The stop that is this element; `null` for anything else. */
    stopAt: (element: EventTarget): Place | null => {
      if (!(element instanceof Element)) return null;
      for (const { track, stops: inLane } of lanes) {
        const stop = inLane.find(({ key }) => elementId(id, key) === element.id);
        if (stop) return { track, key: stop.key, day: stop.day };
      }
      return null;
    },
  };
}

const MARGIN = 12;

/** Head and foot stick to the screen: what gets the focus is scrolled out from under them. */
function focusOn(id: string) {
  const element = document.getElementById(id);
  if (!element) return;
  element.focus({ preventScroll: true });
  const root = element.closest(".timeline");
  const headEnd = root?.querySelector(".timeline-head")?.getBoundingClientRect().bottom ?? 0;
  const footStart = root?.querySelector(".timeline-foot")?.getBoundingClientRect().top ?? window.innerHeight;
  const { top, bottom } = element.getBoundingClientRect();
  const highest = Math.max(headEnd, 0) + MARGIN;
  // What else covers the lower edge, the page tells by its scroll padding.
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd) || 0;
  const lowest = Math.min(footStart, window.innerHeight - covered) - MARGIN;
  if (top < highest) window.scrollBy({ top: top - highest });
  else if (bottom > lowest) window.scrollBy({ top: bottom - lowest });
}
