import { compared, type ComparedQuestion } from "#src/scene/compared.ts";
import { ChangeNoteView } from "#src/timeline/change-note-view.tsx";
import { ComparedUnderlay } from "#src/timeline/compared-underlay.tsx";
import { ChangedDate } from "./changed-date.tsx";
import type { Comparison } from "../comparison.ts";

/** Two days compared, with what draws the difference. */
export const comparisonOf = (question: ComparedQuestion): Comparison => ({
  ...compared(question),
  Note: ChangeNoteView,
  Underlay: ComparedUnderlay,
  ChangedDate,
});
