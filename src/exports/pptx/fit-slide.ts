import type { Milestone, Track } from "#src/domain/milestone.ts";
import { drawingInputOf, type Scene } from "#src/scene/scene.ts";
import { differingIn, FILE, inputFor, lanesFor, type Placeable, unnamed } from "#src/scene/slide.ts";
import { type Drawing, drawingOf } from "#src/timeline/layout.ts";
import { busyLanes } from "../meant.ts";

/** The room for a drawing on a slide, in points. */
export type Room = { width: number; height: number };

/** Points per px of the drawing. The smallest word is 12.5 px: the last of these still gives it 8.5 points. */
const SCALES = [1, 0.9, 0.8, 0.74, 0.68] as const;
const SMALLEST = SCALES[4];
/** The letters of a slide are wider than ours by this much. */
const TEXT_SCALE = 1.12;

export type Fitted = {
  scene: Scene;
  drawing: Drawing;
  scale: number;
  /** How many have no name on it; absent where another slide names them. */
  unnamed?: number;
};

function placed(scene: Scene, scale: number, room: Room, tracks: readonly Track[]): Fitted {
  const width = room.width / scale;
  return {
    scene,
    scale,
    drawing: drawingOf(drawingInputOf(scene, { width, textScale: TEXT_SCALE, tracks, plain: FILE })),
  };
}

const fits = ({ drawing, scale }: Fitted, room: Room) => drawing.body.y1 * scale <= room.height;

/** The largest drawing of all lanes that fits on one slide; `null` when its words would become too small. */
export function onOneSlide(scene: Scene, room: Room): Fitted | null {
  const tracks = busyLanes(scene);
  for (const scale of SCALES) {
    const fitted = placed(scene, scale, room, tracks);
    if (fits(fitted, room)) return fitted;
  }
  return null;
}

/** All lanes on as few slides as keep every word legible. */
export function onSlides(scene: Scene, room: Room): Fitted[] {
  const whole = onOneSlide(scene, room);
  if (whole) return [whole];
  const slides: Fitted[] = [];
  let rest = busyLanes(scene);
  while (rest.length > 0) {
    const next = asManyLanes(slides.length === 0 ? scene : continued(scene), room, rest);
    slides.push(next.fitted);
    rest = rest.slice(next.count);
  }
  return slides;
}

/** The slide before it has told the steps of the law. */
const continued = (scene: Scene): Scene => ({
  ...scene,
  legalSteps: scene.legalSteps.filter(({ stage }) => stage === "in werking"),
});

/** As many of the first lanes as fit; a lane that is too high by itself is drawn smaller. */
function asManyLanes(scene: Scene, room: Room, tracks: readonly Track[]) {
  // Where each lane would end, were they all here: that is asked once.
  const { lanes } = placed(scene, SMALLEST, room, tracks).drawing;
  let count = lanes.filter(({ bottom }) => bottom * SMALLEST <= room.height).length;
  while (count > 1) {
    const fitted = placed(scene, SMALLEST, room, tracks.slice(0, count));
    if (fits(fitted, room)) return { fitted, count };
    count -= 1;
  }
  return { fitted: shrunk(scene, room, tracks.slice(0, 1)), count: 1 };
}

/** All of these lanes, however small that makes the words. */
function shrunk(scene: Scene, room: Room, tracks: readonly Track[]): Fitted {
  let scale: number = SMALLEST;
  let fitted = placed(scene, scale, room, tracks);
  while (!fits(fitted, room) && scale > 0.2) {
    scale -= 0.06;
    fitted = placed(scene, scale, room, tracks);
  }
  return fitted;
}

/** Smaller words than these, a room cannot read. */
const ROOM_SCALES = SCALES.filter((scale) => scale > SMALLEST);

/** For one slide that may not become two, as in a room: what weighs least goes first, what the slide is about stays. */
export function mainLines(scene: Scene, room: Room, highlights: ReadonlySet<string>): Fitted {
  const about = scene.shown.every(({ id }) => highlights.has(id)) ? scene.shown : [];
  // Nothing that is shown besides may push out what the slide is about.
  const slide: Placeable = { ...scene, about, differing: new Set([...differingIn(scene), ...highlights]) };
  let last: Fitted | null = null;
  for (const scale of ROOM_SCALES) {
    last = placedAt(slide, room, scale);
    if (last.unnamed === 0) break;
  }
  if (last && last.drawing.lanes.length > 0 && fits(last, room)) return last;
  // Nothing stands in the period, or not even one lane has room.
  const shown = last?.scene ?? scene;
  return { ...shrunk(shown, room, busyLanes(shown)), ...(last?.unnamed && { unnamed: last.unnamed }) };
}

const inLane =
  (tracks: readonly Track[]) =>
  ({ track }: Milestone): boolean =>
    tracks.includes(track);

function placedAt(slide: Placeable, room: Room, scale: number): Fitted {
  const [width, height] = [room.width / scale, room.height / scale];
  const sheet = { width, height, textScale: TEXT_SCALE, counted: true };
  const { tracks, folded, ...choice } = lanesFor(slide, sheet);
  // Ticks alone would say little on paper.
  const lanes = { ...choice, tracks: tracks.filter((track) => !folded.includes(track)), folded: [] };
  const input = inputFor(slide, lanes, { width, textScale: TEXT_SCALE, counted: true });
  const shown = tracks.length > 0 ? input.milestones.filter(inLane(lanes.tracks)) : slide.shown;
  return {
    scene: { ...slide, shown },
    scale,
    drawing: drawingOf(input),
    unnamed: unnamed(slide, lanes, sheet),
  };
}
