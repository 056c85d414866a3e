import type { Track } from "#src/domain/milestone.ts";
import { drawingInputOf, type Scene } from "#src/scene/scene.ts";
import { FILE } from "#src/scene/slide.ts";
import { type Drawing, drawingOf } from "#src/timeline/layout.ts";
import { busyLanes, shownIn } from "../meant.ts";

/** The room for a drawing on a slide, in points. */
export type Room = { width: number; height: number };

/** Points per px of the drawing. The smallest word is 12.5 px: the last of these still gives it 8.5 points. */
const SCALES = [1, 0.9, 0.8, 0.74, 0.68] as const;
const SMALLEST = SCALES[4];
/** The letters of a slide are wider than ours by this much. */
const TEXT_SCALE = 1.12;

export type Fitted = { scene: Scene; drawing: Drawing; scale: number };

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

/** For one slide that may not become two: what weighs least goes first, what the slide is about stays. */
export function mainLines(scene: Scene, room: Room, highlights: ReadonlySet<string>): Fitted {
  const kept = (most: number) => ({
    ...scene,
    shown: scene.shown.filter(({ id, weight }) => weight <= most || highlights.has(id)),
  });
  const inView = shownIn(scene, scene.period);
  // Of what is found something stands: a drawing that says that there is nothing would not be true.
  const least = Math.min(3, ...inView.map(({ weight }) => weight));
  for (const most of [3, 2, 1]) {
    const fitted = most < least ? null : onOneSlide(kept(most), room);
    if (fitted) return fitted;
  }
  const bare = kept(inView.some(({ id }) => highlights.has(id)) ? 0 : least);
  return onOneSlide(bare, room) ?? shrunk(bare, room, busyLanes(bare));
}
