import { type Citation, citedSources } from "#src/domain/source.ts";
import { useSources } from "#src/facts/cited.tsx";
import { formatShortDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({ nl: { sources: "Bronnen: " }, en: { sources: "Sources: " } });

/** On paper nothing unfolds: the sources of a fact on one line. */
export function PrintedSources({ citations }: { citations: readonly Citation[] }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { index } = useSources();
  const named = citedSources(citations).flatMap((id) => {
    const source = index.get(id);
    if (!source) return [];
    return source.publishedOn
      ? `${source.title} (${formatShortDay(source.publishedOn, language)})`
      : source.title;
  });
  if (named.length === 0) return null;
  return (
    <p className="printed-sources-line">
      {words.sources}
      <span lang="nl">{named.join("; ")}</span>
    </p>
  );
}
