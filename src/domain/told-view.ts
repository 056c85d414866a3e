import type { Heat } from "./across-boards.ts";

/**
 * What a view that is no timeline says, as data in one language, so that a file of any kind can set it its own way:
 * what the view computes for the screen, without the screen.
 */
export type ToldView = {
  /** Whose it is and that it is invented, where that must be said; else empty. */
  mark: string;
  /** The answer, large. */
  sentence: readonly ToldPart[];
  /** What one should know beside it; empty when there is nothing. */
  lead: string;
  /** Side by side, or one after the other where there is no room for that. */
  columns: readonly ToldColumn[];
  /** Ids of the sources of all that it says, each once. */
  cited: readonly string[];
};

export type ToldPart = string | { text: string; tone: "was" | "is" | "late" | "strong" };

/** `share` of the width, all of them together 1. */
export type ToldColumn = { share: number; parts: readonly (ToldTable | ToldChart)[] };

export type ToldCell = {
  text: string;
  tone?: "strong" | "late" | "quiet";
  heat?: Heat | null;
  /** Ids of sources, named by their number after the text. */
  cites?: readonly string[];
};

export type ToldTable = {
  kind: "table";
  title: string;
  /** The first one names what the row is about. */
  columns: readonly { name: string; share: number; figures?: true }[];
  rows: readonly (readonly ToldCell[])[];
  /** How many rows there are besides these. */
  rest: number;
  /** Says how many do not stand here. */
  more: (count: number) => string;
  /** Said when there are no rows. */
  none: string;
};

/** Bars on bars, one for each label. */
export type ToldChart = {
  kind: "chart";
  title: string;
  /** What it shows, in one sentence. */
  said: string;
  labels: readonly string[];
  series: readonly { name: string; tone: "is" | "is-tint" | "raised"; values: readonly number[] }[];
};

export const toldText = (parts: readonly ToldPart[]): string =>
  parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
