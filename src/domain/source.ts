import { isAfter, type PlainDate } from "./plain-date.ts";
import type { Text } from "./text.ts";

export type SourceKind = "primary" | "public" | "indirect";

export type Source = {
  id: string;
  title: string;
  publisher: string;
  /** `null`: the source has no public address. */
  url: string | null;
  publishedOn: PlainDate | null;
  accessNote: Text;
  kind: SourceKind;
};

/** A fact leans on a place in a source. */
export type Citation = { sourceId: string; locator: Text };

/** The sources that are cited, each once, in the order in which they first are. */
export const citedSources = (citations: readonly Citation[]): string[] => [
  ...new Set(citations.map(({ sourceId }) => sourceId)),
];

/** Citations of several facts as those of one: each place in a source once. */
export function uniqueCitations(citations: readonly Citation[]): Citation[] {
  const places = new Map<string, Citation>();
  for (const citation of citations) {
    const place = `${citation.sourceId} ${citation.locator.nl}`;
    if (!places.has(place)) places.set(place, citation);
  }
  return [...places.values()];
}

/**
 * Were all dated sources of a fact published after this day? An undated one beside them may be older: it proves
 * nothing. A fact with only undated sources gets the benefit of the doubt.
 */
export function publishedLater(
  citations: readonly Citation[],
  sources: ReadonlyMap<string, Source>,
  on: PlainDate,
) {
  const dates = citations.flatMap(({ sourceId }) => sources.get(sourceId)?.publishedOn ?? []);
  return dates.length > 0 && dates.every((date) => isAfter(date, on));
}
