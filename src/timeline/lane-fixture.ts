import type { Milestone } from "#src/domain/milestone.ts";
import { NO_NOTES } from "./change-note.ts";
import { type LaneOptions, type LaneRoom, type PlacedItem, placeLane } from "./lane.ts";
import { DAY_0, milestoneOn, plainScale, tenPerCharacter } from "./placing-fixture.ts";

// One lane in the plain plot, and where its items came to stand in words.

const ROOM: LaneRoom = { rows: { 1: 6, 2: 4, 3: 2 }, reach: 80, extra: 2 };
export type LaneGiven = Partial<Omit<LaneOptions, "asOf" | "room">> & {
  asOf?: number;
  room?: Partial<LaneRoom>;
};

/** The peildatum is far before the plot, unless a test says otherwise; its line is drawn when asked for. */
export const laneOf = (
  milestones: readonly Milestone[],
  { asOf = -1000, room = {}, ...given }: LaneGiven = {},
) =>
  placeLane(milestones, {
    scale: plainScale(),
    asOf: DAY_0 + asOf,
    lineX: null,
    language: "nl",
    measure: tenPerCharacter,
    keptId: null,
    notes: NO_NOTES,
    room: { ...ROOM, ...room },
    ...given,
  });

/** "m-10 row 0 right": where an item came to stand. */
export function placeOf(item: PlacedItem): string {
  if (item.kind === "label") return `${item.key} row ${item.row} ${item.form.side} ${item.form.lines.length}`;
  const { text, pill, rail } = item.form;
  const side = pill.x0 > rail.x1 ? "right" : pill.x1 < rail.x0 ? "left" : "on";
  const members = item.marks.map(({ milestone }) => milestone.id).join("+");
  return `${members} row ${item.row} group ${side}${text ? ` ${item.months}` : ""}`;
}
export const placesOf = (milestones: readonly Milestone[], given: LaneGiven = {}) =>
  laneOf(milestones, given).items.map(placeOf);

/** One word of 40 px: one line right of its mark, or left of it. */
export const word = (on: number, given: Parameters<typeof milestoneOn>[1] = {}) =>
  milestoneOn(on, { title: "aaaa", ...given });
