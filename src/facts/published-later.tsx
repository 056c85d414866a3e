import { isAfter, type PlainDate } from "#src/domain/plain-date.ts";
import { type Citation, publishedLater, type Source } from "#src/domain/source.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { SourceIndex } from "./citations.tsx";

const messages = defineMessages({
  nl: { later: (day: string) => `De gedateerde bronnen hiervan verschenen na ${day}.` },
  en: { later: (day: string) => `The dated sources of this were published after ${day}.` },
});

/** Was this one source published after the day? An undated one gets the benefit of the doubt. */
export const isPublishedAfter = (source: Source | undefined, on: PlainDate): boolean =>
  Boolean(source?.publishedOn && isAfter(source.publishedOn, on));

/**
 * Facts that are not milestones are shown whatever the kennisdatum; this says so when the sources that carry them
 * did not exist yet.
 */
export function PublishedLater({
  citations,
  sources,
}: {
  citations: readonly Citation[];
  sources: SourceIndex;
}) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { kennis } = useLink().state;
  if (!kennis || !publishedLater(citations, sources, kennis)) return null;
  return <p className="caption">{words.later(formatDay(kennis, language))}</p>;
}
