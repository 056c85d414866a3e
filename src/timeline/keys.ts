import { ZOOM_STEP } from "./use-zoom.ts";

type Chord = {
  /** As `KeyboardEvent.key` names them; the help shows the first. */
  keys: readonly string[];
  /** With Ctrl, or ⌘. */
  ctrl?: boolean;
  /** Absent: with or without Shift. */
  shift?: boolean;
};
type Command = Chord & { command: string };

// What the keys of the drawing do. The help (`key-help.tsx`) reads these same lists.

/** Moves of the focus. */
export const MOVES = [
  { command: "previous", keys: ["ArrowLeft"] },
  { command: "next", keys: ["ArrowRight"] },
  { command: "laneAbove", keys: ["ArrowUp"] },
  { command: "laneBelow", keys: ["ArrowDown"] },
  { command: "laneStart", keys: ["Home"] },
  { command: "laneEnd", keys: ["End"] },
  { command: "chartStart", keys: ["Home"], ctrl: true },
  { command: "chartEnd", keys: ["End"], ctrl: true },
  { command: "yearBack", keys: ["PageUp"] },
  { command: "yearForward", keys: ["PageDown"] },
] as const satisfies readonly Command[];

/** Of the handle of the peildatum. Page keys do more than arrows, as ARIA asks of a slider. */
export const AS_OF_KEYS = [
  { command: "changeBefore", keys: ["ArrowLeft", "ArrowDown"], shift: false },
  { command: "changeAfter", keys: ["ArrowRight", "ArrowUp"], shift: false },
  { command: "dayBefore", keys: ["ArrowLeft", "ArrowDown"], shift: true },
  { command: "dayAfter", keys: ["ArrowRight", "ArrowUp"], shift: true },
  { command: "monthBefore", keys: ["PageDown"] },
  { command: "monthAfter", keys: ["PageUp"] },
  { command: "firstChange", keys: ["Home"] },
  { command: "lastChange", keys: ["End"] },
] as const satisfies readonly Command[];

/** Of the window of the overview. */
export const WINDOW_KEYS = [
  { command: "back", keys: ["ArrowLeft", "ArrowDown"] },
  { command: "forward", keys: ["ArrowRight", "ArrowUp"] },
  { command: "screenBack", keys: ["PageDown"] },
  { command: "screenForward", keys: ["PageUp"] },
  { command: "toStart", keys: ["Home"] },
  { command: "toEnd", keys: ["End"] },
] as const satisfies readonly Command[];

/** Of its two ends. */
export const EDGE_KEYS = [
  { command: "monthBefore", keys: ["ArrowLeft", "ArrowDown"], shift: false },
  { command: "monthAfter", keys: ["ArrowRight", "ArrowUp"], shift: false },
  { command: "dayBefore", keys: ["ArrowLeft", "ArrowDown"], shift: true },
  { command: "dayAfter", keys: ["ArrowRight", "ArrowUp"], shift: true },
  { command: "yearBefore", keys: ["PageDown"] },
  { command: "yearAfter", keys: ["PageUp"] },
] as const satisfies readonly Command[];

/** By how much, or to everything at once. */
export const ZOOMS = [
  { command: "zoomIn", keys: ["+", "="], by: ZOOM_STEP },
  { command: "zoomOut", keys: ["-"], by: 1 / ZOOM_STEP },
  { command: "all", keys: ["0"], by: "all" },
] as const satisfies readonly (Command & { by: number | "all" })[];

export const HELP = { command: "help", keys: ["?"] } as const satisfies Command;

export type Move = (typeof MOVES)[number]["command"];
export type Key = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean };

/** With another modifier a key is one of the browser. */
const fits = ({ keys, ctrl = false, shift }: Chord, { key, ctrlKey, metaKey, altKey, shiftKey }: Key) =>
  keys.includes(key) && ctrl === (ctrlKey || metaKey) && !altKey && (shift ?? shiftKey) === shiftKey;

/** What a key does, by one of the lists above; `null`: it is not in that list. */
export const commandOf = <Name extends string>(
  list: readonly (Chord & { command: Name })[],
  key: Key,
): Name | null => list.find((chord) => fits(chord, key))?.command ?? null;

/** `null`: not a key that zooms. */
export const zoomWish = (key: Key): number | "all" | null =>
  ZOOMS.find((chord) => fits(chord, key))?.by ?? null;

export const asksHelp = (key: Key): boolean => fits(HELP, key);
