import { inPeriod, type Milestone, type Track } from "#src/domain/milestone.ts";
import { daysBetween, type PlainDate } from "#src/domain/plain-date.ts";
import type { PresentationScene } from "#src/domain/presentation.ts";
import type { Language } from "#src/domain/text.ts";
import { countMoved } from "#src/i18n/counts.ts";
import { type LinkState, parseLink } from "#src/link/link-state.ts";
import type { ChangeNote, ChangeNotes } from "#src/timeline/change-note.ts";
import type { ExtraLanes } from "#src/timeline/extra-lanes.ts";
import { type Frame, frameOf } from "#src/timeline/frame.ts";
import { datedGhosts } from "#src/timeline/ghost-dates.tsx";
import type { Plain } from "#src/timeline/label-forms.ts";
import { LANES } from "#src/timeline/lanes.ts";
import { drawingInputOf, type Scene, type SceneFacts, sceneOf } from "./scene.ts";

/** A saved scene as it is drawn for a room: large, so with less on it. */
export type Slide = Scene & {
  state: LinkState;
  /** What the scene highlights, in order; empty when it shows all that its link shows. */
  about: readonly Milestone[];
  /** What two days differ in: what a comparison is about when nothing is highlighted. */
  differing: ReadonlySet<string>;
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
  // The head would say what the lanes say already.
  const inForce = scene.legalSteps.filter(({ stage }) => stage === "in werking");
  if (about.length === 0) {
    const legalSteps = scene.comparison ? inForce : scene.legalSteps;
    return { ...scene, state, about, legalSteps, differing: differingIn(scene) };
  }
  return {
    ...scene,
    state,
    about,
    differing: new Set(),
    shown: about.map((milestone) => ({ ...milestone, weight: 1 })),
    legalSteps: inForce.filter(({ milestone }) => !wanted.has(milestone.id)),
    notes: scene.comparison ? scene.notes : distancesOf(about, scene.asOf, told.language),
  };
}

function differingIn({ comparison }: Scene): ReadonlySet<string> {
  if (!comparison) return new Set();
  const { known, moved, force, reached } = comparison.changes;
  const differing = [...known, ...moved.map(({ now }) => now), ...force.milestones, ...reached];
  return new Set(differing.map(({ id }) => id));
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

export type LaneChoice = {
  tracks: readonly Track[];
  /** Of those, the ones that are one row of ticks. */
  folded: readonly Track[];
  /** Ids of what the lanes have no room for. */
  without: readonly string[];
};
type Sheet = {
  width: number;
  height: number;
  textScale?: number;
  /** The lane of a board, which stands whatever else must go. */
  extra?: ExtraLanes | null;
};

/**
 * The lanes with something in them, in the order of their first day when a scene is about a few. When not all of it
 * fits in the height, as much as does: first what differs, then what weighs most. A lane of which nothing stands is
 * folded to a row of ticks where there is room for that, or else it goes.
 */
export function lanesFor(slide: Slide, sheet: Sheet): LaneChoice {
  const inView = inViewOf(slide);
  const first = new Map<Track, number>();
  for (const [index, { track }] of inView.entries()) if (!first.has(track)) first.set(track, index);
  const used = LANES.filter((track) => first.has(track));
  const order =
    slide.about.length > 0 ? used.toSorted((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0)) : used;
  const byNeed = inView.toSorted((a, b) => needOf(slide, a) - needOf(slide, b));
  const withFirst = (count: number, folded: readonly Track[] = []): LaneChoice => {
    const open = new Set(byNeed.slice(0, count).map(({ track }) => track));
    const stands = (track: Track) => open.has(track) || folded.includes(track);
    const rest = byNeed.slice(count).filter(({ track }) => !folded.includes(track));
    return { tracks: order.filter(stands), folded, without: rest.map(({ id }) => id) };
  };
  const fits = (choice: LaneChoice) => heightOf(slide, choice, sheet) <= sheet.height;
  if (fits(withFirst(byNeed.length))) return withFirst(byNeed.length);
  let [count, tooMany] = [Math.min(1, byNeed.length), byNeed.length];
  while (tooMany - count > 1) {
    const middle = (count + tooMany) >> 1;
    if (fits(withFirst(middle))) count = middle;
    else tooMany = middle;
  }
  const { tracks } = withFirst(count);
  const closed = order.filter((track) => !tracks.includes(track));
  for (let kept = closed.length; kept > 0; kept -= 1) {
    const choice = withFirst(count, closed.slice(0, kept));
    if (fits(choice)) return choice;
  }
  return withFirst(count);
}

/** How much smaller a drawing may become before it runs over its slide. */
const SCALES = [1, 0.92, 0.84, 0.77, 0.7, 0.64] as const;

export type Fitting = { lanes: LaneChoice; sheet: Sheet; scale: number };

/** The lanes as large as they fit: what must stand, such as the lane of a board, may ask for a smaller drawing. */
export function fittingLanes(slide: Slide, { width, height, ...sheet }: Sheet): Fitting {
  const at = (scale: number): Fitting => {
    const larger = { ...sheet, width: width / scale, height: height / scale };
    return { lanes: lanesFor(slide, larger), sheet: larger, scale };
  };
  for (const scale of SCALES) {
    const fitting = at(scale);
    if (heightOf(slide, fitting.lanes, fitting.sheet) <= fitting.sheet.height) return fitting;
  }
  return at(SCALES[5]);
}

/** The lowest comes first: what is open, what differs, then by weight. */
const needOf = ({ selected, differing }: Slide, { id, weight }: Milestone): number => {
  if (id === selected?.id) return 0;
  return differing.has(id) ? weight : weight + 3;
};

/** What stands in the lanes of the slide. What differs is no detail: it may open rows for its name. */
export function drawnIn(
  { shown, differing }: Slide,
  { without }: Pick<LaneChoice, "without">,
): readonly Milestone[] {
  if (without.length === 0 && differing.size === 0) return shown;
  const out = new Set(without);
  return shown
    .filter(({ id }) => !out.has(id))
    .map((milestone) =>
      milestone.weight > 2 && differing.has(milestone.id) ? { ...milestone, weight: 2 } : milestone,
    );
}

/** What the link shows and has no name on the slide: no lane, no room, or only a tick or a place in a group. */
export function unnamed(slide: Slide, choice: LaneChoice, sheet: Sheet): number {
  const named = frameFor(slide, choice, sheet).lanes.flatMap(({ items }) =>
    items.filter(({ kind }) => kind === "label"),
  );
  return inViewOf(slide).length - named.length;
}

const inViewOf = ({ shown, period }: Slide): readonly Milestone[] =>
  shown.filter((milestone) => inPeriod(milestone, period));

/** In a room nobody points at what was announced before. */
export const ROOM: Plain = { dated: datedGhosts };
/** Nor in a file, which is read too. */
export const FILE: Plain = { ...ROOM, counted: true };

/** Above the flag there is room for the ring that shows focus. */
const ABOVE = 6;

const heightOf = (slide: Slide, choice: LaneChoice, sheet: Sheet): number =>
  frameFor(slide, choice, sheet).bodyBottom + ABOVE;

const frameFor = (slide: Slide, choice: LaneChoice, { width, textScale = 1, extra = null }: Sheet): Frame =>
  frameOf({
    ...drawingInputOf(slide, {
      tracks: choice.tracks,
      folded: choice.folded,
      width,
      textScale,
      extra,
      plain: ROOM,
    }),
    milestones: drawnIn(slide, choice),
    calendar: null,
  });
