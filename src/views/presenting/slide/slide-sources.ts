import { type Citation, citedSources, type Source, uniqueCitations } from "#src/domain/source.ts";
import type { Slide } from "#src/scene/slide.ts";

/** What a slide says rests on these: the facts that it highlights, or all milestones and regimes that it shows. */
export function citationsOf({ about, shown, regimes }: Slide): Citation[] {
  const facts = about.length > 0 ? about : [...regimes, ...shown];
  return uniqueCitations(facts.flatMap(({ citations }) => citations));
}

/** Who published them, each once, in that order. */
export const publishersOf = (
  citations: readonly Citation[],
  sources: ReadonlyMap<string, Source>,
): string[] => [...new Set(citedSources(citations).flatMap((id) => sources.get(id)?.publisher ?? []))];
