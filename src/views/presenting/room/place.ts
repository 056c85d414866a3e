/** Where a presentation stands, the same in every window that shows it. */
export type Place = {
  scene: string;
  /** How many of the highlighted milestones have appeared, of a scene that shows them one by one. */
  step: number;
  /** The screen of the room is black. */
  black: boolean;
};

/** A scene as it is walked through: `steps` is 0 when all of it is there at once. */
export type Stop = { id: string; steps: number };

export const indexOf = (stops: readonly Stop[], { scene }: Pick<Place, "scene">): number =>
  Math.max(
    0,
    stops.findIndex(({ id }) => id === scene),
  );

/** At the start of a scene, or with all of it there. */
function at(stops: readonly Stop[], index: number, whole = false): Place | null {
  const stop = stops[Math.max(0, Math.min(index, stops.length - 1))];
  return stop ? { scene: stop.id, step: whole ? stop.steps : 0, black: false } : null;
}

/** The next item of this scene, or else the next scene; at the very end all stays. A black screen just lights up. */
export function forward(stops: readonly Stop[], place: Place): Place {
  if (place.black) return { ...place, black: false };
  const index = indexOf(stops, place);
  if (place.step < (stops[index]?.steps ?? 0)) return { ...place, step: place.step + 1 };
  return index < stops.length - 1 ? (at(stops, index + 1) ?? place) : place;
}

/** The way back: the last item goes, or the scene before is there as it was left. */
export function back(stops: readonly Stop[], place: Place): Place {
  if (place.black) return { ...place, black: false };
  const index = indexOf(stops, place);
  const steps = stops[index]?.steps ?? 0;
  if (Math.min(place.step, steps) > 0) return { ...place, step: Math.min(place.step, steps) - 1 };
  return index > 0 ? (at(stops, index - 1, true) ?? place) : place;
}

/** The scene with this number, counted from 1; the last one when there are not as many. */
export const goTo = (stops: readonly Stop[], place: Place, number: number): Place =>
  at(stops, number - 1) ?? place;

export const first = (stops: readonly Stop[], place: Place): Place => at(stops, 0) ?? place;
export const last = (stops: readonly Stop[], place: Place): Place => at(stops, stops.length - 1) ?? place;
