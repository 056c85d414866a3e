import type { Citation, Source } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDay } from "#src/i18n/dates.ts";

type Question = {
  citations: readonly Citation[];
  sources: ReadonlyMap<string, Source>;
  language: Language;
};

/** Sources as lines of plain text: "- Titel (uitgever, 5 mei 2023), plaats: https://…" */
export const sourceLines = ({ citations, sources, language }: Question): string[] =>
  citations.flatMap(({ sourceId, locator }) => {
    const source = sources.get(sourceId);
    if (!source) return [];
    const { title, publisher, publishedOn, url } = source;
    const by = publishedOn ? `${publisher}, ${formatDay(publishedOn, language)}` : publisher;
    return [`- ${title} (${by}), ${locator[language]}${url ? `: ${url}` : ""}`];
  });
