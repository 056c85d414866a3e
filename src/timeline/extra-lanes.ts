import type { ReactNode } from "react";
import type { Milestone, Track } from "#src/domain/milestone.ts";
import type { Language } from "#src/domain/text.ts";
import type { LaneOptions, PlacedItem } from "./lane.ts";
import type { LaneActions } from "./lane-view.tsx";
import type { PlacedLane } from "./lanes.ts";
import type { Measure } from "./measures.ts";

/** A lane under the official ones: that of a board. */
export type LaneKey = Track | "bestuur";

/** It stands in the drawing like any lane, with rows, groups and focus, but is drawn in its own way. */
export type ExtraLane = Omit<PlacedLane, "track" | "folded"> & {
  track: "bestuur";
  folded: null;
  /** All that it has, in the order of time, also out of view. */
  inTime: readonly Milestone[];
  draw: (drawn: ExtraLaneDrawn) => ReactNode;
};

export type ExtraLaneDrawn = {
  width: number;
  language: Language;
  measure: Measure;
  actions: Omit<LaneActions, "onNearest" | "onFold"> & { onItem: (item: PlacedItem) => void };
};

export type ExtraLaneRoom = Omit<LaneOptions, "keptId" | "notes" | "room"> & {
  nameColumn: number;
  top: number;
};

/** Places lanes in this room, below one another; told to the drawing by who loaded what is in them. */
export type ExtraLanes = (room: ExtraLaneRoom) => readonly ExtraLane[];
