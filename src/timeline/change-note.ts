import type { ComponentType } from "react";
import type { Milestone } from "#src/domain/milestone.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import type { Drawing } from "./layout.ts";
import { type Measure, TYPE } from "./measures.ts";

/** What a comparison of two days says beside a milestone: a sign, always with its words, and the date that was. */
export type ChangeNote = {
  /** Without a sign the words go on right after the date. */
  sign: "nieuw" | "gewijzigd" | null;
  /** Struck through; it is the date that moved, so `text` is the one that took its place. */
  was: string | null;
  text: string;
  /** The whole of it for a reader who only hears. */
  spoken: string;
  /** In a group: "nieuw", to be counted. */
  counted: string;
};

/** By id of the milestone. */
export type ChangeNotes = ReadonlyMap<string, ChangeNote>;
export const NO_NOTES: ChangeNotes = new Map();

/** Of a note, what stands in a line. */
export type LineNote = Pick<ChangeNote, "sign" | "was" | "text">;

/** How a note is drawn; loaded when two days are compared. */
export type NoteDrawn = {
  note: LineNote;
  x: number;
  y: number;
  measure: Measure;
};

export type UnderlayDrawn = { drawing: Drawing; part: "head" | "body"; day: PlainDate; asOf: PlainDate };

/** What differs from another day, and how that is drawn. */
export type TimelineComparison = {
  /** The day that the peildatum is compared with. */
  day: PlainDate;
  notes: ChangeNotes;
  Note: ComponentType<NoteDrawn>;
  /** The other day itself, in one part of the drawing, behind its words. */
  Underlay: ComponentType<UnderlayDrawn>;
};

/** The sign takes this width, the gap before its words included; between the old date and the new one is this gap. */
export const NOTE = { sign: 16, gap: 6 } as const;

export const noteWidth = ({ sign, was, text }: LineNote, measure: Measure): number =>
  (sign === null ? 0 : NOTE.sign) +
  (was === null ? 0 : measure(was, TYPE.date) + (text === "" ? 0 : NOTE.gap)) +
  measure(text, TYPE.date);

/** "2 nieuw, 1 verschoven"; nothing when none of them changed. */
export function countedNotes(milestones: readonly Milestone[], notes: ChangeNotes): string {
  if (notes.size === 0) return "";
  const counts = new Map<string, number>();
  for (const { id } of milestones) {
    const said = notes.get(id)?.counted;
    if (said !== undefined) counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts].map(([said, count]) => `, ${count} ${said}`).join("");
}
