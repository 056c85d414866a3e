import { type Citation, citedSources, type Source } from "#src/domain/source.ts";
import { useSources } from "./cited.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { usePageAddress } from "./page-address.ts";
import "./printed-sources.css";

const messages = defineMessages({
  nl: {
    title: "Bronnen",
    undated: "zonder datum",
    addresses: (page: string) => `Met hun webadres op ${page}`,
  },
  en: {
    title: "Sources",
    undated: "undated",
    addresses: (page: string) => `With their addresses on ${page}`,
  },
});

/** Numbers the sources in the order in which the page first cites them, from 1. */
export const numberSources = (citations: readonly Citation[]): ReadonlyMap<string, number> =>
  new Map(citedSources(citations).map((id, index) => [id, index + 1]));

/** Every source of the page by the number that the facts cite, one or two lines each; only on paper. */
export function PrintedSources() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { index, numbers } = useSources();
  const { href } = useLink();
  const page = usePageAddress();
  const cited = [...numbers.keys()].flatMap((id) => index.get(id) ?? []);
  const date = ({ publishedOn }: Source) => (publishedOn ? formatDay(publishedOn, language) : words.undated);
  if (cited.length === 0) return null;
  return (
    <section className="printed-sources" aria-hidden="true">
      <h2>{words.title}</h2>
      {page && <p className="caption">{words.addresses(new URL(href({}, "sources"), page).href)}</p>}
      <ol>
        {cited.map((source) => (
          <li key={source.id}>
            <span lang="nl">
              {source.title}. {source.publisher}
            </span>
            , {date(source)}
          </li>
        ))}
      </ol>
    </section>
  );
}
