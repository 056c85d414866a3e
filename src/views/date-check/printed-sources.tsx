import type { Source } from "#src/domain/source.ts";
import { useSources } from "#src/facts/cited.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import "./printed-sources.css";

const messages = defineMessages({
  nl: { title: "Bronnen", undated: "zonder datum" },
  en: { title: "Sources", undated: "undated" },
});

/** Every source of the page in full, by the numbers that the facts cite; only on paper. */
export function PrintedSources() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { index, numbers } = useSources();
  const cited = [...numbers.keys()].flatMap((id) => index.get(id) ?? []);
  const date = ({ publishedOn }: Source) => (publishedOn ? formatDay(publishedOn, language) : words.undated);
  if (cited.length === 0) return null;
  return (
    <section className="printed-sources" aria-hidden="true">
      <h2>{words.title}</h2>
      <ol>
        {cited.map((source) => (
          <li key={source.id}>
            <span lang="nl">
              {source.title}. {source.publisher}
            </span>
            , {date(source)}
            {source.url && (
              <span className="printed-address"> {source.url.replace(/^https?:\/\/(www\.)?/, "")}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
