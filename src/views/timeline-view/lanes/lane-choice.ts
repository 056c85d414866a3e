import { useMemo } from "react";
import { type Track, TRACKS } from "#src/domain/milestone.ts";
import { useLink } from "#src/link/link-context.tsx";
import { lanesIn } from "#src/scene/visible.ts";
import { LANES } from "#src/timeline/lanes.ts";
import { keepPreference, usePreference } from "#src/ui/preferences.ts";

/** How a reader arranged the lanes of the drawing. All of them are in `order`, also those that are hidden. */
export type LaneChoice = { order: readonly Track[]; hidden: readonly Track[]; folded: readonly Track[] };

export const DEFAULT_LANES: LaneChoice = { order: LANES, hidden: [], folded: [] };

/** boot.js reads it by this name before the first paint. */
export const LANES_PREFERENCE = "leersteun.lanes";
const LANE = /^([a-z-]+)(:folded)?(:hidden)?$/;

/** From what this browser kept. What this version would not have written itself is the default. */
export function parseLanes(kept: string | null): LaneChoice {
  if (kept === null) return DEFAULT_LANES;
  const lanes = kept.split(",").flatMap((text) => {
    const [, name, folded, hidden] = LANE.exec(text) ?? [];
    const track = TRACKS.find((candidate) => candidate === name);
    return track ? [{ track, folded: folded !== undefined, hidden: hidden !== undefined }] : [];
  });
  const tracks = lanes.map(({ track }) => track);
  const isWhole = lanes.length === kept.split(",").length && new Set(tracks).size === tracks.length;
  const choice = {
    order: withMissing(tracks),
    hidden: lanes.flatMap(({ track, hidden }) => (hidden ? [track] : [])),
    folded: lanes.flatMap(({ track, folded }) => (folded ? [track] : [])),
  };
  return isWhole && choice.hidden.length < LANES.length ? choice : DEFAULT_LANES;
}

/** A track that was not there when the choice was kept comes after the one it follows by default. */
function withMissing(tracks: readonly Track[]): readonly Track[] {
  return LANES.reduce<readonly Track[]>((order, track, index) => {
    if (order.includes(track)) return order;
    const before = LANES[index - 1];
    return order.toSpliced(before ? order.indexOf(before) + 1 : 0, 0, track);
  }, tracks);
}

/** `null` for the default. */
export function writeLanes({ order, hidden, folded }: LaneChoice): string | null {
  if (hidden.length === 0 && folded.length === 0 && isDefaultOrder(order)) return null;
  return order
    .map((track) =>
      [
        track,
        ...(folded.includes(track) ? ["folded"] : []),
        ...(hidden.includes(track) ? ["hidden"] : []),
      ].join(":"),
    )
    .join(",");
}

export const isDefaultOrder = (order: readonly Track[]): boolean =>
  order.every((track, index) => track === LANES[index]);

/** Folded to ticks, or hidden; a lane that the filter asks for is not hidden. */
export const isOutOfSight = (
  { hidden, folded }: Pick<LaneChoice, "hidden" | "folded">,
  track: Track,
  asked: readonly Track[],
): boolean => folded.includes(track) || (hidden.includes(track) && !asked.includes(track));

const shownLanes = ({ order, hidden }: LaneChoice): readonly Track[] =>
  order.filter((track) => !hidden.includes(track));

export const changeLanes = (choice: LaneChoice): void => keepPreference(LANES_PREFERENCE, writeLanes(choice));

/** With or without this track. */
export const toggled = (tracks: readonly Track[], track: Track): readonly Track[] =>
  tracks.includes(track) ? tracks.filter((other) => other !== track) : [...tracks, track];

/**
 * The choice, and the lanes that are drawn: who filters on a track sees its lane, hidden or not. The same lists as long
 * as nothing changes.
 */
export function useLanes(): LaneChoice & { shown: readonly Track[] } {
  const kept = usePreference(LANES_PREFERENCE);
  const { spoor } = useLink().state;
  return useMemo(() => {
    const choice = parseLanes(kept);
    return { ...choice, shown: spoor.length > 0 ? lanesIn(choice.order, { spoor }) : shownLanes(choice) };
  }, [kept, spoor]);
}
