import { useMemo } from "react";
import { type Citation, citedSources, type Source } from "#src/domain/source.ts";
import { countSources } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import "./citations.css";

const messages = defineMessages({
  nl: {
    noAddress: "geen webadres",
    undated: "zonder datum",
    unknown: (id: string) => `Onbekende bron ${id}`,
  },
  en: { noAddress: "no web address", undated: "undated", unknown: (id: string) => `Unknown source ${id}` },
});

export type SourceIndex = ReadonlyMap<string, Source>;

export const useSourceIndex = (sources: readonly Source[]): SourceIndex =>
  useMemo(() => new Map(sources.map((source) => [source.id, source])), [sources]);

type Props = { citations: readonly Citation[]; sources: SourceIndex };

/** Every source of a fact in full: title with its link, publisher, date and place in the source. */
export function CitationList({ citations, sources }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { href } = useLink();
  return (
    <ul className="citation-list">
      {citations.map(({ sourceId, locator }) => {
        const source = sources.get(sourceId);
        const key = `${sourceId} ${locator.nl}`;
        if (!source) return <li key={key}>{words.unknown(sourceId)}</li>;
        const date = source.publishedOn ? formatDay(source.publishedOn, language) : words.undated;
        return (
          <li key={key}>
            <a href={source.url ?? `${href({}, "sources")}#${sourceId}`} lang="nl" rel="external">
              {source.title}
            </a>
            <p className="caption">
              <span lang="nl">{source.publisher}</span>, {date}, {locator[language]}
              {source.url === null && ` (${words.noAddress})`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** "3 bronnen", which opens to the list. */
export function Citations({ citations, sources }: Props) {
  const language = useLanguage();
  return (
    <Disclosure summary={countSources(citedSources(citations).length, language)}>
      <CitationList citations={citations} sources={sources} />
    </Disclosure>
  );
}
