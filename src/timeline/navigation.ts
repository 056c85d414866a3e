import { dayFromNumber, dayNumber, moveDay } from "#src/domain/plain-date.ts";
import type { Milestone, Track } from "#src/domain/milestone.ts";
import type { LaneKey } from "./extra-lanes.ts";
import type { Move } from "./keys.ts";
import { type PlacedItem, startOf } from "./lane.ts";
import { noticeDay, type PlacedLane } from "./lanes.ts";
import { spanNumbers } from "./marks.ts";

/**
 * Where the one tab stop of the drawing can stand: labels, groups (with the ids in them), the way out of an empty lane
 * or of a folded one.
 */
export type Stop = { key: string; day: number; isWayOut: boolean; members: readonly string[] };
export type StopLane = { track: LaneKey; stops: readonly Stop[] };

export const wayOutKey = (track: LaneKey): string => `nearest-${track}`;

export const foldKey = (track: Track): string => `fold-${track}`;

export const stopLanes = (
  lanes: readonly (Pick<PlacedLane, "items" | "notice"> &
    ({ track: Track; folded: PlacedLane["folded"] } | { track: LaneKey; folded: null }))[],
): StopLane[] =>
  lanes
    .map(({ track, items, notice, folded }) => {
      if (folded)
        return { track, stops: [{ key: foldKey(track), day: folded.day, isWayOut: true, members: [] }] };
      const stops = items.map(
        (item): Stop => ({ key: item.key, day: startOf(item), isWayOut: false, members: membersOf(item) }),
      );
      const out = notice && noticeDay(notice);
      return out
        ? { track, stops: [{ key: wayOutKey(track), day: dayNumber(out), isWayOut: true, members: [] }] }
        : { track, stops };
    })
    .filter(({ stops }) => stops.length > 0);

const membersOf = (item: PlacedItem) =>
  item.kind === "group" ? item.marks.map(({ milestone }) => milestone.id) : [];

/** A stop to go to, or a milestone outside the view; `null`: there is nothing that way. */
export type Destination = { key: string } | Beyond;
export type Beyond = { key: string; track: LaneKey; day: number };

type View = {
  lanes: readonly StopLane[];
  /** First day in view, and the first day after it. */
  first: number;
  end: number;
  /** All milestones of a lane in the order of time, also those out of view. */
  inTime: (track: LaneKey) => readonly Milestone[];
};

/** A place in time: in view it is a stop. */
type Place = Beyond & { isWayOut: boolean; inView: boolean };

export function destination(move: Move, from: string, view: View): Destination | null {
  const { lanes } = view;
  const laneIndex = lanes.findIndex(({ stops }) => stops.some(({ key }) => key === from));
  const lane = lanes[laneIndex];
  const stop = lane?.stops.find(({ key }) => key === from);
  if (!lane || !stop) return keyOf(lanes[0]?.stops[0]);
  if (move === "laneAbove") return keyOf(nearest(lanes[laneIndex - 1], stop.day));
  if (move === "laneBelow") return keyOf(nearest(lanes[laneIndex + 1], stop.day));
  if (move === "chartStart") return found(extreme(view, (a, b) => a.day < b.day));
  if (move === "chartEnd") return found(extreme(view, (a, b) => a.day >= b.day));
  const places = placesOf(lane, view);
  const index = places.findIndex(({ key, inView }) => inView && key === from);
  const [before, after] = [places.slice(0, index), places.slice(index + 1)];
  switch (move) {
    case "previous":
      return found(before.at(-1));
    case "next":
      return found(after[0]);
    case "laneStart":
      return found(places.find(({ isWayOut }) => !isWayOut));
    case "laneEnd":
      return found(places.findLast(({ isWayOut }) => !isWayOut));
    case "yearBack":
      return found(closestTo(before, yearAway(dayIn(stop, view), -1)));
    case "yearForward":
      return found(closestTo(after, yearAway(dayIn(stop, view), 1)));
  }
}

const keyOf = (stop: Stop | undefined): Destination | null => (stop ? { key: stop.key } : null);

function found(place: Place | undefined): Destination | null {
  if (!place) return null;
  const { key, track, day } = place;
  return place.inView ? { key } : { key, track, day };
}

/** A lane in the order of time, also out of view. */
function placesOf({ track, stops }: StopLane, view: View): Place[] {
  const beyond = view.inTime(track).flatMap((milestone): Place[] => {
    const { from, to } = spanNumbers(milestone);
    const isBeyond = to < view.first || from >= view.end;
    return isBeyond ? [{ key: milestone.id, track, day: from, isWayOut: false, inView: false }] : [];
  });
  const shown = stops.map(
    (stop): Place => ({
      key: stop.key,
      track,
      day: dayIn(stop, view),
      isWayOut: stop.isWayOut,
      inView: true,
    }),
  );
  return [...beyond, ...shown].toSorted((a, b) => a.day - b.day);
}

/** The way out of an empty lane tells the day it leads to; itself it stands in view. */
const dayIn = ({ day, isWayOut }: Stop, { first, end }: View) =>
  isWayOut ? Math.min(Math.max(day, first), end - 1) : day;

const yearAway = (day: number, years: number) =>
  dayNumber(moveDay(dayFromNumber(day), { months: 12 * years }));

export const closestTo = <Dated extends { day: number }>(dated: readonly Dated[], day: number) =>
  dated.reduce<Dated | undefined>(
    (best, one) => (best && Math.abs(best.day - day) <= Math.abs(one.day - day) ? best : one),
    undefined,
  );

export const nearest = (lane: StopLane | undefined, day: number) => closestTo(lane?.stops ?? [], day);

function extreme(view: View, better: (a: Place, b: Place) => boolean): Place | undefined {
  return view.lanes
    .flatMap((lane) => placesOf(lane, view).filter(({ isWayOut }) => !isWayOut))
    .reduce<Place | undefined>((best, place) => (!best || better(place, best) ? place : best), undefined);
}
