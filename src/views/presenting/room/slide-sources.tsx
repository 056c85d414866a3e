import { CitedList } from "#src/facts/cited.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import type { Slide } from "#src/scene/slide.ts";
import { citationsOf, citationsOfComparison } from "../slide/slide-sources.ts";

const messages = defineMessages({
  nl: {
    head: "Waarop dit rust",
    region: "Bronnen van deze dia",
    comparison: "De vergelijking",
    close: "Sluiten",
  },
  en: {
    head: "What this rests on",
    region: "Sources of this slide",
    comparison: "The comparison",
    close: "Close",
  },
});

/** Every source of a slide in full; of the facts that it is about, fact by fact. */
export function SlideSources({ slide, onClose }: { slide: Slide; onClose: () => void }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const ofComparison = citationsOfComparison(slide);
  return (
    <aside className="slide-detail" aria-label={words.region}>
      <p className="slide-detail-head caption">
        {words.head}
        <button type="button" className="text-button" onClick={onClose}>
          {words.close}
        </button>
      </p>
      <h2>{words.region}</h2>
      {slide.about.length > 0 ? (
        <>
          {slide.about.map(({ id, title, citations }) => (
            <section key={id}>
              <h3>{title[language]}</h3>
              <CitedList citations={citations} />
            </section>
          ))}
          {ofComparison.length > 0 && (
            <section>
              <h3>{words.comparison}</h3>
              <CitedList citations={ofComparison} />
            </section>
          )}
        </>
      ) : (
        <CitedList citations={citationsOf(slide)} />
      )}
    </aside>
  );
}
