import { type Citation, citedSources, type Source, uniqueCitations } from "#src/domain/source.ts";
import { comparedCitations } from "#src/facts/compared-words.ts";
import type { Slide } from "#src/scene/slide.ts";

/**
 * What a slide says rests on these: the facts that it highlights, or all milestones and regimes that it shows, and those
 * of its comparison.
 */
export function citationsOf(slide: Slide): Citation[] {
  const { about, shown, regimes } = slide;
  const facts = about.length > 0 ? about : [...regimes, ...shown];
  return uniqueCitations([...facts.flatMap(({ citations }) => citations), ...citationsOfComparison(slide)]);
}

/** Of what its sentence says; none without a comparison. */
export const citationsOfComparison = ({ comparison, regimes }: Slide): Citation[] =>
  comparison
    ? comparedCitations({ regimes, changes: comparison.changes, from: comparison.between.from })
    : [];

/** Who published them, each once, in that order. */
export const publishersOf = (
  citations: readonly Citation[],
  sources: ReadonlyMap<string, Source>,
): string[] => [...new Set(citedSources(citations).flatMap((id) => sources.get(id)?.publisher ?? []))];
