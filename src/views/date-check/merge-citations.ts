import type { Citation } from "#src/domain/source.ts";

/** Citations of several facts as those of one: every source once, at the first place it was cited. */
export function mergeCitations(lists: readonly (readonly Citation[])[]): Citation[] {
  const bySource = new Map<string, Citation>();
  for (const citation of lists.flat())
    if (!bySource.has(citation.sourceId)) bySource.set(citation.sourceId, citation);
  return [...bySource.values()];
}
