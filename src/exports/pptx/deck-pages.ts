import type { ToldView } from "#src/domain/told-view.ts";
import { type Meant, truthLines } from "../meant.ts";
import { numberedSources, type SourceNumbers } from "../source-numbers.ts";
import { mainLines } from "./fit-slide.ts";
import { roomFor } from "./page.ts";
import type { SlidePage } from "./slides-to-pptx.ts";
import { sourcePages } from "./timeline-pages.ts";
import { laidOut } from "./told-slide.ts";

/** A slide of a presentation: a title, what it says, what one says with it, and the timeline that proves it. */
export type Slide = {
  /** What the slide means: its scene and all that it must say of itself. `meant.title` is its title. */
  meant: Meant;
  lead: string;
  /** For who speaks; what the slide was true for, its sources and its link are added. */
  notes: string;
  /** Ids of the milestones that it is about; none: all that the scene shows. */
  highlights: readonly string[];
  /** The scene is of another view than the timeline: what that says. */
  told?: ToldView;
  /** What the scene shows could not be read: which view it is, and that it is not here, in words. */
  undrawn?: string;
};

/** A deck: each slide with what it shows on it, as large as that fits, then all sources. */
export function deckPages(slides: readonly Slide[]): SlidePage[] {
  const shown = slides.filter(({ undrawn }) => undrawn === undefined);
  const numbers = numberedSources(shown);
  const pages = slides.map((slide) => deckPage(slide, numbers));
  const [first] = shown;
  if (!first) return pages;
  const data = truthLines(first.meant).filter(({ key }) => key === "data");
  const lead = data.map(({ name, value }) => `${name}: ${value}`).join(" · ");
  return [...pages, ...sourcePages(first.meant, lead, numbers)];
}

/** What is said above a drawing, a paragraph each: the words of the scene, and what its two days differ in. */
export const leadOf = ({ lead, meant }: Pick<Slide, "lead" | "meant">): string =>
  [lead, meant.compared].filter(Boolean).join("\n");

export function deckPage(slide: Slide, numbers: SourceNumbers): SlidePage {
  const { meant, told, undrawn, highlights } = slide;
  if (undrawn !== undefined) return slide;
  const lead = leadOf(slide);
  const room = roomFor(meant.title, lead);
  if (told) return { ...slide, laid: laidOut(told, room, { numbers, language: meant.scene.language }) };
  return { ...slide, lead, picture: mainLines(meant.scene, room, new Set(highlights)) };
}
