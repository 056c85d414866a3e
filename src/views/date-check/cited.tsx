import { createContext, type ReactNode, use } from "react";
import type { Citation, Source } from "#src/domain/source.ts";
import { CitationList, Citations, type SourceIndex } from "#src/facts/citations.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import "./cited.css";

const messages = defineMessages({
  nl: { title: "Bronnen", undated: "zonder datum" },
  en: { title: "Sources", undated: "undated" },
});

type References = {
  sources: SourceIndex;
  /** The number of a source in the printed list, by id. */
  numbers: ReadonlyMap<string, number>;
};

const ReferencesContext = createContext<References>({ sources: new Map(), numbers: new Map() });

export const ReferencesProvider = ({ value, children }: { value: References; children: ReactNode }) => (
  <ReferencesContext value={value}>{children}</ReferencesContext>
);

/** "3 bronnen", which opens; on paper the numbers of those sources in the list at the end. */
export function Cited({ citations }: { citations: readonly Citation[] }) {
  const { sources } = use(ReferencesContext);
  if (citations.length === 0) return null;
  return (
    <div className="cited">
      <div className="no-print">
        <Citations citations={citations} sources={sources} />
      </div>
      <CitedNumbers citations={citations} />
    </div>
  );
}

/** The list itself, for a place that is already folded. */
export function CitedList({ citations }: { citations: readonly Citation[] }) {
  const { sources } = use(ReferencesContext);
  return <CitationList citations={citations} sources={sources} />;
}

/** "[3, 7]", only on paper. */
export function CitedNumbers({ citations }: { citations: readonly Citation[] }) {
  const { numbers } = use(ReferencesContext);
  const cited = citations.flatMap(({ sourceId }) => numbers.get(sourceId) ?? []).toSorted((a, b) => a - b);
  return (
    <span className="cited-numbers" aria-hidden="true">
      [{cited.join(", ")}]
    </span>
  );
}

/** Every source of the page in full, only on paper. */
export function PrintedSources() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { sources, numbers } = use(ReferencesContext);
  const cited = [...numbers.keys()].flatMap((id) => sources.get(id) ?? []);
  const date = ({ publishedOn }: Source) => (publishedOn ? formatDay(publishedOn, language) : words.undated);
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
