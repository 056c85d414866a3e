import { inPeriod, type Milestone, type Track } from "#src/domain/milestone.ts";
import { daysBetween, type PlainDate } from "#src/domain/plain-date.ts";
import type { PresentationScene } from "#src/domain/presentation.ts";
import { LONG } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import { countMoved } from "#src/i18n/counts.ts";
import { type LinkState, parseLink } from "#src/link/link-state.ts";
import type { ChangeNote, ChangeNotes } from "#src/timeline/change-note.ts";
import type { ExtraLanes } from "#src/timeline/extra-lanes.ts";
import { frameOf } from "#src/timeline/frame.ts";
import { datedGhosts } from "#src/timeline/ghost-dates.tsx";
import type { Plain } from "#src/timeline/label-forms.ts";
import { LANES, LOWEST_LANE } from "#src/timeline/lanes.ts";
import type { DrawingInput } from "#src/timeline/layout.ts";
import { drawingInputOf, type Scene, type SceneFacts, sceneOf } from "./scene.ts";

/** A saved scene as it is drawn for a room: large, so with less on it. */
export type Slide = Scene & {
  state: LinkState;
  /** What the scene highlights, in order; empty when it shows all that its link shows. */
  about: readonly Milestone[];
  /** What two days differ in: what a comparison is about when nothing is highlighted. */
  differing: ReadonlySet<string>;
};

/** What the lanes of a slide follow from. */
export type Placeable = Scene & Pick<Slide, "about" | "differing">;

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

export function differingIn({ comparison }: Pick<Scene, "comparison">): ReadonlySet<string> {
  if (!comparison) return new Set();
  const { known, moved, force, reached } = comparison.changes;
  const differing = [...known, ...moved.map(({ now }) => now), ...force.milestones, ...reached];
  return new Set(differing.map(({ id }) => id));
}

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
      const text = Math.abs(days) >= LONG ? null : countMoved(days, language);
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
  /** Labels are as low as they can be, so that more of them have room. */
  compact: boolean;
};
type Sheet = {
  width: number;
  height: number;
  textScale?: number;
  /** The lane of a board, which stands whatever else must go. */
  extra?: ExtraLanes | null;
  /** The lanes say how many they hold, as in a file. */
  counted?: boolean;
};

/** So many are tried for the room that is left: each try places the drawing anew. */
const MOST_TRIES = 20;

/**
 * The lanes with something in them, in the order of their first day when a scene is about a few. When not all of it has
 * a name in the height, as much as does, on less high labels: first what differs, then what weighs most, then whatever
 * fits beside it. A lane of which nothing stands is folded to a row of ticks where there is room for that, or else it
 * goes.
 */
export function lanesFor(slide: Placeable, sheet: Sheet): LaneChoice {
  const inView = inViewOf(slide);
  const first = new Map<Track, number>();
  for (const [index, { track }] of inView.entries()) if (!first.has(track)) first.set(track, index);
  const used = LANES.filter((track) => first.has(track));
  const order =
    slide.about.length > 0 ? used.toSorted((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0)) : used;
  const byNeed = inView.toSorted((a, b) => needOf(slide, a) - needOf(slide, b));
  const withThese = (these: readonly Milestone[], compact: boolean, folded: readonly Track[] = []) => {
    const open = new Set(these.map(({ track }) => track));
    const ids = new Set(these.map(({ id }) => id));
    const stands = (track: Track) => open.has(track) || folded.includes(track);
    const rest = byNeed.filter(({ id, track }) => !ids.has(id) && !folded.includes(track));
    const choice: LaneChoice = {
      tracks: order.filter(stands),
      folded,
      without: rest.map(({ id }) => id),
      compact,
    };
    return { choice, ...measured(slide, choice, sheet) };
  };
  const fits = ({ height }: { height: number }) => height <= sheet.height;
  const whole = withThese(byNeed, false);
  if (fits(whole) && whole.named.size === inView.length) return whole.choice;

  let [count, tooMany] = [Math.min(1, byNeed.length), byNeed.length + 1];
  while (tooMany - count > 1) {
    const middle = (count + tooMany) >> 1;
    if (fits(withThese(byNeed.slice(0, middle), true))) count = middle;
    else tooMany = middle;
  }
  let these = byNeed.slice(0, count);
  let best = withThese(these, true);
  let tries = 0;
  for (const next of byNeed.slice(count + 1)) {
    const opens = !best.choice.tracks.includes(next.track);
    if (tries === MOST_TRIES || (opens && best.height + LOWEST_LANE > sheet.height)) continue;
    tries += 1;
    const more = withThese([...these, next], true);
    if (!fits(more) || more.named.size <= best.named.size) continue;
    these = [...these, next];
    best = more;
  }
  if (fits(whole) && whole.named.size >= best.named.size) return whole.choice;
  const closed = order.filter((track) => !best.choice.tracks.includes(track));
  for (let kept = closed.length; kept > 0; kept -= 1) {
    const withFolded = withThese(these, true, closed.slice(0, kept));
    if (fits(withFolded)) return withFolded.choice;
  }
  return best.choice;
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
    if (measured(slide, fitting.lanes, fitting.sheet).height <= fitting.sheet.height) return fitting;
  }
  return at(SCALES[5]);
}

/** The lowest comes first: what is open, what differs, then by weight; what the head names already can wait. */
const needOf = ({ selected, differing, legalSteps }: Placeable, { id, weight }: Milestone): number => {
  if (id === selected?.id) return 0;
  if (differing.has(id)) return weight;
  return weight > 1 && legalSteps.some(({ milestone }) => milestone.id === id) ? weight + 6 : weight + 3;
};

/** What stands in the lanes of the slide. What differs is no detail: it may open rows for its name. */
export function drawnIn(
  { shown, differing }: Pick<Placeable, "shown" | "differing">,
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
export function unnamed(slide: Placeable, choice: LaneChoice, sheet: Sheet): number {
  const { named } = measured(slide, choice, sheet);
  for (const { milestone } of slide.legalSteps) named.add(milestone.id);
  return inViewOf(slide).filter(({ id }) => !named.has(id)).length;
}

const inViewOf = ({ shown, period }: Placeable): readonly Milestone[] =>
  shown.filter((milestone) => inPeriod(milestone, period));

/** In a room nobody points at what was announced before. */
const ROOM: Plain = { dated: datedGhosts, compact: false };
const FULL_ROOM: Plain = { ...ROOM, compact: true };
/** Nor in a file, which is read too. */
export const FILE: Plain = { ...ROOM, counted: true };
const FULL_FILE: Plain = { ...FILE, compact: true };

export function plainFor({ compact }: Pick<LaneChoice, "compact">, counted = false): Plain {
  if (counted) return compact ? FULL_FILE : FILE;
  return compact ? FULL_ROOM : ROOM;
}

/** Above the flag there is room for the ring that shows focus. */
const ABOVE = 6;

/** How high it gets, and what has a label. */
function measured(slide: Placeable, choice: LaneChoice, sheet: Sheet) {
  const { bodyBottom, lanes } = frameOf(inputFor(slide, choice, sheet));
  const labels = lanes.flatMap(({ items }) => items.filter(({ kind }) => kind === "label"));
  return { height: bodyBottom + ABOVE, named: new Set(labels.map(({ key }) => key)) };
}

/** What is placed on a slide: no holidays, which nobody reads from afar. */
export const inputFor = (
  slide: Placeable,
  choice: LaneChoice,
  { counted = false, ...sheet }: Omit<Sheet, "height">,
): DrawingInput => ({
  ...drawingInputOf(slide, {
    ...sheet,
    tracks: choice.tracks,
    folded: choice.folded,
    plain: plainFor(choice, counted),
  }),
  milestones: drawnIn(slide, choice),
  calendar: null,
});
