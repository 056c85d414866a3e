import { type ChangesBetween, changesBetween } from "#src/domain/changes-between.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import { earliest, latest, type PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import { hasMoved } from "#src/domain/slip.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import type { Difference } from "#src/link/link-state.ts";
import type { ChangeNote } from "#src/timeline/change-note.ts";
import { ChangeNoteView } from "#src/timeline/change-note-view.tsx";
import { compareWords } from "./compare-words.ts";
import { ComparedDate } from "./compared-date.tsx";
import { ComparedDay } from "./compared-day.tsx";
import type { Comparison } from "./comparison.ts";

type Question = {
  milestones: readonly Milestone[];
  regimes: readonly Regime[];
  shown: readonly Milestone[];
  asOf: PlainDate;
  /** The day that the peildatum is compared with: before or after it. */
  other: PlainDate;
  kennis: PlainDate | null;
  verschil: Difference | null;
  language: Language;
};

export function compare({ shown, asOf, other, verschil, language, ...facts }: Question): Comparison {
  const from = earliest(asOf, other);
  const onScreen = new Map(shown.map((milestone) => [milestone.id, milestone]));
  const all = changesBetween({ ...facts, from, to: latest(asOf, other) });
  const isShown = ({ id }: Milestone) => onScreen.has(id);
  const changes: ChangesBetween = {
    known: all.known.filter(isShown),
    moved: all.moved.filter(({ now }) => isShown(now)),
    force: { ...all.force, milestones: all.force.milestones.filter(isShown) },
    reached: all.reached.filter(isShown),
  };
  const wanted = verschil && new Set(differing(changes, verschil).map(({ id }) => id));
  return {
    changes,
    shown: wanted ? shown.filter(({ id }) => wanted.has(id)) : shown,
    notes: notesOf(changes, { from, onScreen, language }),
    Note: ChangeNoteView,
    Underlay: ComparedDay,
    ComparedDate,
  };
}

/** The milestones that differ in one way. */
export function differing(
  { known, moved, force, reached }: ChangesBetween,
  how: Difference,
): readonly Milestone[] {
  switch (how) {
    case "nieuw":
      return known;
    case "verschoven":
      return moved.map(({ now }) => now);
    case "in-werking":
      return force.milestones;
    case "bereikt":
      return reached;
  }
}

type Noting = { from: PlainDate; onScreen: ReadonlyMap<string, Milestone>; language: Language };

function notesOf({ known, moved }: ChangesBetween, { from, onScreen, language }: Noting) {
  const words = compareWords[language];
  const spoken = words.newSince(formatDay(from, language));
  const isNew: ChangeNote = { sign: "nieuw", was: null, text: words.isNew, spoken, counted: words.isNew };
  const notes = new Map(known.map(({ id }) => [id, isNew]));
  for (const { was, now } of moved) {
    const [before, after] = [formatDated(was, language), formatDated(now, language)];
    const stands = onScreen.get(now.id);
    // It moved again after the second day: it is drawn where it stands now.
    const later = stands && hasMoved(now, stands) ? words.laterMoved(formatDated(stands, language)) : "";
    notes.set(now.id, {
      sign: "gewijzigd",
      was: before,
      text: after + later,
      spoken: words.movedFrom(before, after) + later,
      counted: words.moved,
    });
  }
  return notes;
}
