import type { ToldView } from "#src/domain/told-view.ts";
import { type Meant, shownIn, truthLines } from "../meant.ts";
import { numberedSources, onSlide } from "../source-numbers.ts";
import { type Fitted, mainLines } from "./fit-slide.ts";
import { roomFor } from "./page.ts";
import type { SlidePage } from "./slides-to-pptx.ts";
import { sourcePages } from "./source-pages.ts";
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

/** A deck: each slide with what it shows on it, as large as that fits, then the sources of all of that. */
export function deckPages(slides: readonly Slide[]): SlidePage[] {
  const drawn = slides.map((slide) => ({ slide, picture: pictureOf(slide) }));
  const shown = drawn.filter(({ slide }) => slide.undrawn === undefined);
  const numbers = numberedSources(
    shown.map(({ slide, picture }) =>
      onSlide(slide, picture ? shownIn(picture.scene, picture.scene.period) : []),
    ),
  );
  const pages = drawn.map(({ slide, picture }): SlidePage => {
    const { meant, told } = slide;
    if (picture) return { ...slide, lead: leadOf(slide), picture };
    if (!told) return slide;
    const room = roomFor(meant.title, leadOf(slide));
    return { ...slide, laid: laidOut(told, room, { numbers, language: meant.scene.language }) };
  });
  const first = shown[0]?.slide;
  if (!first) return pages;
  const data = truthLines(first.meant).filter(({ key }) => key === "data");
  const lead = data.map(({ name, value }) => `${name}: ${value}`).join(" · ");
  const sources = sourcePages(first.meant, lead, numbers);
  return [...pages, ...sources.map((page): SlidePage => ({ ...page, ofDeck: true }))];
}

/** What is said above a drawing, a paragraph each: the words of the scene, and what its two days differ in. */
export const leadOf = ({ lead, meant }: Pick<Slide, "lead" | "meant">): string =>
  [lead, meant.compared].filter(Boolean).join("\n");

/** The drawing of a slide; `null` when it is of another view, or could not be read. */
export function pictureOf(slide: Slide): Fitted | null {
  const { meant, told, undrawn, highlights } = slide;
  if (told || undrawn !== undefined) return null;
  return mainLines(meant.scene, roomFor(meant.title, leadOf(slide)), new Set(highlights));
}
