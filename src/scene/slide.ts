import { inPeriod, type Milestone, type Track } from "#src/domain/milestone.ts";
import { daysBetween, type PlainDate } from "#src/domain/plain-date.ts";
import type { PresentationScene } from "#src/domain/presentation.ts";
import type { Language } from "#src/domain/text.ts";
import { countMoved } from "#src/i18n/counts.ts";
import { type LinkState, parseLink } from "#src/link/link-state.ts";
import type { ChangeNote, ChangeNotes } from "#src/timeline/change-note.ts";
import { frameOf } from "#src/timeline/frame.ts";
import { LANES } from "#src/timeline/lanes.ts";
import { drawingInputOf, type Scene, type SceneFacts, sceneOf } from "./scene.ts";

/** A saved scene as it is drawn for a room: large, so with less on it. */
export type Slide = Scene & {
  state: LinkState;
  /** What the scene highlights, in order; empty when it shows all that its link shows. */
  about: readonly Milestone[];
};

type Saved = Pick<PresentationScene, "link" | "highlights">;
type Told = {
  today: PlainDate;
  language: Language;
  /** What was pointed at or zoomed to meanwhile. */
  change?: Partial<LinkState>;
};

/** What is highlighted stands alone, weighs most, and says how far it lies from the peildatum. */
export function slideOf(facts: SceneFacts, { link, highlights }: Saved, told: Told): Slide {
  const state: LinkState = { ...parseLink(link).state, ...told.change, taal: told.language };
  const scene = sceneOf(facts, state, told.today);
  const wanted = new Set(highlights);
  const about = scene.shown.filter(({ id }) => wanted.has(id));
  if (about.length === 0) return { ...scene, state, about };
  return {
    ...scene,
    state,
    about,
    shown: about.map((milestone) => ({ ...milestone, weight: 1 })),
    // The head would say what the lanes say already.
    legalSteps: scene.legalSteps.filter(
      ({ stage, milestone }) => stage === "in werking" && !wanted.has(milestone.id),
    ),
    notes: scene.comparison ? scene.notes : distancesOf(about, scene.asOf, told.language),
  };
}

/** Two years: beyond that nobody thinks in days. */
const FAR = 731;

/** "28 dagen later", of what has a day of its own. */
export function distancesOf(
  milestones: readonly Milestone[],
  asOf: PlainDate,
  language: Language,
): ChangeNotes {
  return new Map(
    milestones.flatMap((milestone): [string, ChangeNote][] => {
      if (milestone.datePrecision !== "day" || milestone.endDate) return [];
      const days = daysBetween(asOf, milestone.date);
      const text = Math.abs(days) > FAR ? null : countMoved(days, language);
      return text === null
        ? []
        : [[milestone.id, { sign: null, was: null, text: `, ${text}`, spoken: text, counted: "" }]];
    }),
  );
}

export type LaneChoice = { tracks: readonly Track[]; folded: readonly Track[] };
type Sheet = { width: number; height: number; textScale?: number };

/**
 * The lanes with something in them, in the order of their first day when a scene is about a few. What does not fit in
 * the height is folded to a row of ticks, the lightest lane first; if even that is too high, folded lanes go.
 */
export function lanesFor(slide: Slide, sheet: Sheet): LaneChoice {
  const inView = slide.shown.filter((milestone) => inPeriod(milestone, slide.period));
  const first = new Map<Track, number>();
  for (const [index, { track }] of inView.entries()) if (!first.has(track)) first.set(track, index);
  const used = LANES.filter((track) => first.has(track));
  const tracks =
    slide.about.length > 0 ? used.toSorted((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0)) : used;
  const weightOf = (track: Track) =>
    Math.min(...inView.filter((milestone) => milestone.track === track).map(({ weight }) => weight));
  // The last to be folded comes first.
  const byWeight = tracks.toSorted((a, b) => weightOf(a) - weightOf(b));
  const fits = (choice: LaneChoice) => heightOf(slide, choice, sheet) <= sheet.height;
  for (let open = byWeight.length; open > 0; open -= 1) {
    const choice = { tracks, folded: byWeight.slice(open) };
    if (fits(choice)) return choice;
  }
  for (let kept = byWeight.length - 1; kept > 0; kept -= 1) {
    const some = byWeight.slice(0, kept);
    const choice = { tracks: tracks.filter((track) => some.includes(track)), folded: some.slice(1) };
    if (fits(choice)) return choice;
  }
  return { tracks: byWeight.slice(0, 1), folded: [] };
}

/** What the link shows and no lane of the slide has room for. */
export const leftOut = ({ shown, period }: Slide, { tracks }: LaneChoice): number =>
  shown.filter((milestone) => inPeriod(milestone, period) && !tracks.includes(milestone.track)).length;

/** Above the flag there is room for the ring that shows focus. */
const ABOVE = 6;

const heightOf = (slide: Slide, choice: LaneChoice, { width, textScale = 1 }: Sheet): number =>
  frameOf({ ...drawingInputOf(slide, { ...choice, width, textScale, plain: true }), calendar: null })
    .bodyBottom + ABOVE;
