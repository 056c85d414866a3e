import type { PresentedView } from "#src/domain/presentation.ts";
import { useSources } from "#src/facts/cited.tsx";
import { laterWords } from "#src/facts/later-words.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { filterWords } from "#src/scene/filter-words.ts";
import type { Slide } from "#src/scene/slide.ts";
import { isDrawn, type SlideFacts } from "./use-slide.ts";

const messages = defineMessages({
  nl: {
    known: (day: string) => `Bekend op ${day}`,
    filters: (names: string) => `Filters: ${names}`,
    later: (sentence: string) => `Let op: ${sentence}`,
    none: "Geen mijlpalen gevonden",
  },
  en: {
    known: (day: string) => `Known on ${day}`,
    filters: (names: string) => `Filters: ${names}`,
    later: (sentence: string) => `Please note: ${sentence}`,
    none: "No milestones found",
  },
});

export type SceneTerms = {
  /** What the scene is limited to and nobody sees in the picture; empty when it shows all of now. */
  terms: readonly string[];
  /** "Geen mijlpalen gevonden (zoekt “x”)": what an empty timeline must say; `null` when something stands in it. */
  none: string | null;
};

/** On which terms a scene holds: what was known, what was left out. */
export function useTerms(slide: Slide, facts: SlideFacts, view: PresentedView): SceneTerms {
  const { index: sources } = useSources();
  const { state, asOf, language, known, shown } = slide;
  const { kennis } = state;
  const words = messages[language];
  const drawn = isDrawn(view, state);
  const filters = view === "timeline" ? filterWords(state).join("; ") : "";
  // A page of another kind says this itself.
  const later = drawn ? laterWords({ ...facts, asOf, sources, kennis, language }) : "";
  const empty = view === "timeline" && known.length > 0 && shown.length === 0;
  return {
    terms: [
      ...(kennis ? [words.known(formatDay(kennis, language))] : []),
      ...(filters && !empty ? [words.filters(filters)] : []),
      ...(later ? [words.later(later)] : []),
    ],
    none: empty ? noneFound(slide) : null,
  };
}

/** "Geen mijlpalen gevonden (zoekt “x”)", of a scene that shows none. */
export function noneFound({ state, language }: Pick<Slide, "state" | "language">): string {
  const filters = filterWords(state).join("; ");
  const { none } = messages[language];
  return filters ? `${none} (${filters})` : none;
}
