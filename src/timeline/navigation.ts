import { dayFromNumber, dayNumber, moveDay } from "#src/domain/plain-date.ts";
import type { Track } from "#src/domain/milestone.ts";
import { startOf } from "./lane.ts";
import { noticeDay, type PlacedLane } from "./lanes.ts";

/** Where the one tab stop of the drawing can stand: labels, groups, and the way out of an empty lane. */
export type Stop = { key: string; day: number; isWayOut: boolean };
export type StopLane = { track: Track; stops: readonly Stop[] };

export const wayOutKey = (track: Track): string => `nearest-${track}`;

export const stopLanes = (lanes: readonly Pick<PlacedLane, "track" | "items" | "notice">[]): StopLane[] =>
  lanes
    .map(({ track, items, notice }) => {
      const stops = items.map((item): Stop => ({ key: item.key, day: startOf(item), isWayOut: false }));
      const out = notice && noticeDay(notice);
      return out
        ? { track, stops: [{ key: wayOutKey(track), day: dayNumber(out), isWayOut: true }] }
        : { track, stops };
    })
    .filter(({ stops }) => stops.length > 0);

export type Move =
  | "previous"
  | "next"
  | "laneAbove"
  | "laneBelow"
  | "laneStart"
  | "laneEnd"
  | "chartStart"
  | "chartEnd"
  | "yearBack"
  | "yearForward";

type Key = { key: string; ctrlKey: boolean; metaKey: boolean };

/** `null`: not a key of the drawing. */
export function moveOf({ key, ctrlKey, metaKey }: Key): Move | null {
  const chart = ctrlKey || metaKey;
  switch (key) {
    case "ArrowLeft":
      return chart ? null : "previous";
    case "ArrowRight":
      return chart ? null : "next";
    case "ArrowUp":
      return "laneAbove";
    case "ArrowDown":
      return "laneBelow";
    case "Home":
      return chart ? "chartStart" : "laneStart";
    case "End":
      return chart ? "chartEnd" : "laneEnd";
    case "PageUp":
      return "yearBack";
    case "PageDown":
      return "yearForward";
    default:
      return null;
  }
}

/** A stop to go to, or a day outside the view in the same lane; `null`: there is nothing that way. */
export type Destination = { key: string } | { track: Track; day: number };

type View = { lanes: readonly StopLane[]; first: number; end: number };

export function destination(move: Move, from: string, { lanes, first, end }: View): Destination | null {
  const laneIndex = lanes.findIndex(({ stops }) => stops.some(({ key }) => key === from));
  const lane = lanes[laneIndex];
  const index = lane?.stops.findIndex(({ key }) => key === from) ?? -1;
  const stop = lane?.stops[index];
  if (!lane || !stop) return keyOf(lanes[0]?.stops[0]);
  switch (move) {
    case "previous":
      return keyOf(lane.stops[index - 1]);
    case "next":
      return keyOf(lane.stops[index + 1]);
    case "laneAbove":
      return keyOf(nearest(lanes[laneIndex - 1], stop.day));
    case "laneBelow":
      return keyOf(nearest(lanes[laneIndex + 1], stop.day));
    case "laneStart":
      return keyOf(lane.stops[0]);
    case "laneEnd":
      return keyOf(lane.stops.at(-1));
    case "chartStart":
      return keyOf(extreme(lanes, (a, b) => a.day < b.day));
    case "chartEnd":
      return keyOf(extreme(lanes, (a, b) => a.day >= b.day));
    case "yearBack":
    case "yearForward": {
      const day = yearAway(stop.day, move === "yearBack" ? -1 : 1);
      if (day < first || day >= end) return { track: lane.track, day };
      return keyOf(inDirection(lane.stops, { index, day }));
    }
  }
}

const keyOf = (stop: Stop | undefined): Destination | null => (stop ? { key: stop.key } : null);

const yearAway = (day: number, years: number) =>
  dayNumber(moveDay(dayFromNumber(day), { months: 12 * years }));

export function nearest(lane: StopLane | undefined, day: number): Stop | undefined {
  return lane?.stops.reduce((best, stop) =>
    Math.abs(stop.day - day) < Math.abs(best.day - day) ? stop : best,
  );
}

function extreme(lanes: readonly StopLane[], better: (a: Stop, b: Stop) => boolean): Stop | undefined {
  return lanes
    .flatMap(({ stops }) => stops.filter(({ isWayOut }) => !isWayOut))
    .reduce<Stop | undefined>((best, stop) => (!best || better(stop, best) ? stop : best), undefined);
}

/** The stop nearest to a day, but never the one we come from when there is another that way. */
function inDirection(
  stops: readonly Stop[],
  { index, day }: { index: number; day: number },
): Stop | undefined {
  const from = stops[index];
  const ahead = from && day > from.day ? stops.slice(index + 1) : stops.slice(0, index);
  const [first, ...rest] = ahead;
  if (!first) return undefined;
  return rest.reduce(
    (best, stop) => (Math.abs(stop.day - day) < Math.abs(best.day - day) ? stop : best),
    first,
  );
}
