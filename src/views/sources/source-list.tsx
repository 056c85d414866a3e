import type { Source } from "#src/domain/source.ts";
import { SearchInput } from "#src/facts/search-input.tsx";
import { countSources } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { arrangeSources, SOURCE_KINDS, SOURCE_ORDERS, type SourceOrder } from "./arrange-sources.ts";
import { FactsPending } from "#src/facts/facts-pending.tsx";
import { far } from "#src/ui/far.ts";
import { Arrived, FactSection } from "./fact-section.tsx";
import { useHiddenMilestones } from "./hidden-milestones.tsx";
import { SourceItem } from "./source-item.tsx";
import { useResting } from "./use-resting.ts";
import "./source-list.css";

const messages = defineMessages({
  nl: {
    title: "Alle bronnen en wat erop steunt",
    lead: "Van de meeste openbare pagina’s is alleen het begin gelezen; bij elke bron staat hoe ver. Titels staan in de taal van de bron.",
    empty: "Geen bronnen in deze gegevens.",
    search: "Zoek op titel of uitgever",
    order: "Volgorde",
    orders: { publisher: "Uitgever", date: "Datum", weight: "Aantal feiten" },
    kinds: {
      primary: "Brondocumenten",
      public: "Openbare bronnen",
      indirect: "Zwakke, onrechtstreekse bronnen",
    },
    none: (search: string) => `Geen bron met “${search}” in titel of uitgever.`,
    all: "Toon alle bronnen",
    incomplete:
      "Een deel van de feiten kon niet worden gelezen: op een bron kan meer steunen dan hier geteld is.",
  },
  en: {
    title: "All sources and what rests on them",
    lead: "Of most public pages only the beginning was read; each source says how far. Titles are in the language of the source.",
    empty: "No sources in these data.",
    search: "Search by title or publisher",
    order: "Order",
    orders: { publisher: "Publisher", date: "Date", weight: "Number of facts" },
    kinds: { primary: "Source documents", public: "Public sources", indirect: "Weak, indirect sources" },
    none: (search: string) => `No source with “${search}” in its title or publisher.`,
    all: "Show all sources",
    incomplete: "Some facts could not be read: more may rest on a source than is counted here.",
  },
});

type Props = { order: SourceOrder; onOrder: (order: SourceOrder) => void };

export function SourceList(props: Props) {
  const words = useMessages(messages);
  return (
    <FactSection first name="sources" id="bronnen" title={words.title} lead={words.lead} empty={words.empty}>
      {(sources) => <Arranged sources={sources} {...props} />}
    </FactSection>
  );
}

/**
 * What was read whole stands first, what is weak last; within that, what carries most, or as the reader wishes. Waits
 * for the facts: the order and the counts would be wrong without them.
 */
function Arranged({ sources, order, onOrder }: Props & { sources: readonly Source[] }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, go } = useLink();
  const search = state.zoek;
  const { index, incomplete, pending } = useResting();
  const hidden = useHiddenMilestones();
  if (pending) return <FactsPending />;
  const shown = arrangeSources(sources, { search, order, weightOf: (id) => index.get(id)?.length ?? 0 });
  return (
    <div className="source-list">
      <div className="source-list-tools no-print">
        <label>
          <span className="visually-hidden">{words.search}</span>
          <SearchInput of="zoek" className="control" placeholder={words.search} />
        </label>
        <div className="control-group" role="group" aria-label={words.order}>
          {SOURCE_ORDERS.map((choice) => (
            <button
              key={choice}
              type="button"
              className="control"
              aria-pressed={order === choice}
              onClick={() => onOrder(choice)}
            >
              {words.orders[choice]}
            </button>
          ))}
        </div>
        <p className="caption" role="status">
          {search.trim() !== "" && countSources(shown.length, language)}
        </p>
      </div>
      {incomplete && <p className="caption">{words.incomplete}</p>}
      {shown.length === 0 && (
        <p>
          {words.none(search.trim())}{" "}
          <button type="button" className="text-button" onClick={() => go({ zoek: "" })}>
            {words.all}
          </button>
        </p>
      )}
      <Arrived>
        {SOURCE_KINDS.map((kind) => {
          const ofKind = shown.filter((source) => source.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            <section key={kind} {...(kind !== SOURCE_KINDS[0] && far)} aria-labelledby={`sources-${kind}`}>
              <h3 id={`sources-${kind}`}>{words.kinds[kind]}</h3>
              <ul>
                {ofKind.map((source) => (
                  <SourceItem
                    key={source.id}
                    source={source}
                    resting={index.get(source.id) ?? []}
                    hidden={hidden}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </Arrived>
    </div>
  );
}
