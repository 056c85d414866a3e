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

/**
 * Were all dated sources of a fact published after this day? Then nobody could read it there yet.
 * A fact with only undated sources gets the benefit of the doubt.
 */
export function publishedLater(
  citations: readonly Citation[],
  sources: ReadonlyMap<string, Source>,
  on: PlainDate,
) {
  const dates = citations.map((citation) => sources.get(citation.sourceId)?.publishedOn ?? null);
  return dates.length > 0 && dates.every((date) => date !== null && isAfter(date, on));
}
