import { type Meant, truthLines } from "../meant.ts";
import { mainLines } from "./fit-slide.ts";
import { roomFor } from "./page.ts";
import type { SlidePage } from "./slides-to-pptx.ts";
import { sourcePages } from "./timeline-pages.ts";

/** A slide of a presentation: a title, what it says, what one says with it, and the timeline that proves it. */
export type Slide = {
  /** What the slide means: its scene and all that it must say of itself. `meant.title` is its title. */
  meant: Meant;
  lead: string;
  /** For who speaks; what the slide was true for, its sources and its link are added. */
  notes: string;
  /** Ids of the milestones that it is about; none: all that the scene shows. */
  highlights: readonly string[];
  /** The scene shows something else than the timeline: what it shows, and that a file does not draw it, in words. */
  undrawn?: string;
};

/** A deck: each slide with the main lines of its scene on it, as large as they fit, then all sources. */
export function deckPages(slides: readonly Slide[]): SlidePage[] {
  const [first, ...rest] = slides.flatMap(({ meant, undrawn }) => (undrawn === undefined ? [meant] : []));
  if (!first) return slides.map(deckPage);
  const data = truthLines(first).filter(({ key }) => key === "data");
  const lead = data.map(({ name, value }) => `${name}: ${value}`).join(" · ");
  return [...slides.map(deckPage), ...sourcePages(first, lead, rest)];
}

export function deckPage(slide: Slide): SlidePage {
  if (slide.undrawn !== undefined) return slide;
  const { scene, title } = slide.meant;
  const picture = mainLines(scene, roomFor(title, slide.lead), new Set(slide.highlights));
  return { ...slide, picture };
}
