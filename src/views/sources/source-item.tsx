import type { Source } from "#src/domain/source.ts";
import { useSources } from "#src/facts/cited.tsx";
import { isPublishedAfter } from "#src/facts/published-later.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { RestingFacts } from "./resting-facts.tsx";
import type { RestingFact } from "./what-rests-on.ts";

const messages = defineMessages({
  nl: {
    undated: "zonder datum",
    later: "gepubliceerd na de kennisdatum",
    noAddress: "Geen webadres.",
    rests: (count: number) => (count === 1 ? "Hierop steunt 1 feit" : `Hierop steunen ${count} feiten`),
    unused: "Hierop steunt geen feit.",
  },
  en: {
    undated: "undated",
    later: "published after the known-on date",
    noAddress: "No web address.",
    rests: (count: number) => (count === 1 ? "1 fact rests on this" : `${count} facts rest on this`),
    unused: "No fact rests on this.",
  },
});

type Props = {
  source: Source;
  resting: readonly RestingFact[];
  /** Milestones that were not known on the kennisdatum. */
  hidden: ReadonlySet<string>;
};

/** One source: who, when, what, how far it was read, and every fact that leans on it. */
export function SourceItem({ source, resting, hidden }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { kennis } = useLink().state;
  const number = useSources().numbers.get(source.id);
  const { id, title, publisher, url, publishedOn, accessNote } = source;
  return (
    <li id={id} className="source-item">
      <p className="source-item-origin">
        {number !== undefined && (
          <span className="source-item-number" aria-hidden="true">
            [{number}]{" "}
          </span>
        )}
        <span lang="nl">{publisher}</span>
        <span className="caption">
          {publishedOn ? formatDay(publishedOn, language) : words.undated}
          {kennis && isPublishedAfter(source, kennis) && `, ${words.later}`}
        </span>
      </p>
      <div>
        <p className="source-item-title" lang="nl">
          {url ? (
            <a href={url} rel="external">
              {title}
            </a>
          ) : (
            title
          )}
        </p>
        <p className="caption">
          {accessNote[language]} {url === null && words.noAddress}
        </p>
        {resting.length > 0 ? (
          <Disclosure summary={words.rests(resting.length)}>
            <RestingFacts facts={resting} hidden={hidden} />
          </Disclosure>
        ) : (
          <p className="caption">{words.unused}</p>
        )}
      </div>
    </li>
  );
}
