import {
  type ChangesBetween,
  changesBetween,
  type Difference,
  differing,
} from "#src/domain/changes-between.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import type { Period } from "#src/domain/period.ts";
import { earliest, latest, type PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import { hasMoved } from "#src/domain/slip.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import type { ChangeNote, ChangeNotes } from "#src/timeline/change-note.ts";
import { noteWords } from "./note-words.ts";

export type ComparedQuestion = {
  milestones: readonly Milestone[];
  regimes: readonly Regime[];
  /** What the filters let through. */
  shown: readonly Milestone[];
  asOf: PlainDate;
  /** The day that the peildatum is compared with: before or after it. */
  comparedWith: PlainDate;
  kennis: PlainDate | null;
  verschil: Difference | null;
  language: Language;
};

/** Two days of a link compared. */
export type Compared = {
  day: PlainDate;
  /** From the earlier of the two days to the later one. */
  between: Period;
  /** Of the milestones that pass the filters. */
  changes: ChangesBetween;
  /** Of those, what differs in the way that the link names; all of them when it names none. */
  shown: readonly Milestone[];
  notes: ChangeNotes;
};

/** Only what is shown counts; what became known or moved says so in a note. */
export function compared(question: ComparedQuestion): Compared {
  const { shown, asOf, comparedWith, verschil, language, ...facts } = question;
  const between = { from: earliest(asOf, comparedWith), to: latest(asOf, comparedWith) };
  const onScreen = new Map(shown.map((milestone) => [milestone.id, milestone]));
  const all = changesBetween({ ...facts, ...between });
  const isShown = ({ id }: Milestone) => onScreen.has(id);
  const changes: ChangesBetween = {
    known: all.known.filter(isShown),
    moved: all.moved.filter(({ now }) => isShown(now)),
    force: { ...all.force, milestones: all.force.milestones.filter(isShown) },
    reached: all.reached.filter(isShown),
  };
  const wanted = verschil && new Set(differing(changes, verschil).map(({ id }) => id));
  return {
    day: comparedWith,
    between,
    changes,
    shown: wanted ? shown.filter(({ id }) => wanted.has(id)) : shown,
    notes: notesOf(changes, { from: between.from, onScreen, language }),
  };
}

type Noting = { from: PlainDate; onScreen: ReadonlyMap<string, Milestone>; language: Language };

function notesOf({ known, moved }: ChangesBetween, { from, onScreen, language }: Noting) {
  const words = noteWords[language];
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
