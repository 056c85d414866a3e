import { useState } from "react";
import { firstPart, isInPart, type Part } from "./shown-part.ts";

type Question = {
  length: number;
  /** Index of the item the list is about. */
  anchor: number;
  /** Index of the selected item, which is never left out; -1 without one. */
  selected: number;
};

type Shown = Part & { earlier: (step: number) => void; more: (step: number) => void };

/** The part of a long list that is drawn, and the two ways to see more of it. */
export function useShownPart({ length, anchor, selected }: Question): Shown {
  const [about, setAbout] = useState({ length, anchor, centre: anchor, before: 0, after: 0 });
  const base = firstPart(length, about.centre);
  const part = { from: Math.max(0, base.from - about.before), to: Math.min(length, base.to + about.after) };

  const moved = about.length !== length || about.anchor !== anchor;
  const lost = selected >= 0 && !isInPart(part, selected);
  // Another list or peildatum begins afresh; an item chosen elsewhere brings its surroundings.
  if (moved) setAbout({ length, anchor, centre: anchor, before: 0, after: 0 });
  else if (lost) setAbout({ length, anchor, centre: selected, before: 0, after: 0 });
  return {
    ...part,
    earlier: (step) => setAbout({ ...about, before: about.before + step }),
    more: (step) => setAbout({ ...about, after: about.after + step }),
  };
}
