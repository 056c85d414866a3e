import { ZOOM_STEP } from "./use-zoom.ts";

type Chord = {
  /** As `KeyboardEvent.key` names them; the help shows the first. */
  keys: readonly string[];
  /** With Ctrl, or ⌘. */
  ctrl?: boolean;
};

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
] as const satisfies readonly (Chord & { command: string })[];

/** By how much, or to everything at once. */
export const ZOOMS = [
  { command: "zoomIn", keys: ["+", "="], by: ZOOM_STEP },
  { command: "zoomOut", keys: ["-"], by: 1 / ZOOM_STEP },
  { command: "all", keys: ["0"], by: "all" },
] as const satisfies readonly (Chord & { command: string; by: number | "all" })[];

export const HELP = { command: "help", keys: ["?"] } as const satisfies Chord & { command: string };

export type Move = (typeof MOVES)[number]["command"];
export type Key = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** With another modifier a key is one of the browser. */
const fits = ({ keys, ctrl = false }: Chord, { key, ctrlKey, metaKey, altKey }: Key) =>
  keys.includes(key) && ctrl === (ctrlKey || metaKey) && !altKey;

/** `null`: not a key that moves. */
export const moveOf = (key: Key): Move | null => MOVES.find((chord) => fits(chord, key))?.command ?? null;

/** `null`: not a key that zooms. */
export const zoomWish = (key: Key): number | "all" | null =>
  ZOOMS.find((chord) => fits(chord, key))?.by ?? null;

export const asksHelp = (key: Key): boolean => fits(HELP, key);
