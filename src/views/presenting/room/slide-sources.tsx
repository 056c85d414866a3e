import { CitedList } from "#src/facts/cited.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import type { Slide } from "#src/scene/slide.ts";
import { citationsOf } from "../slide/slide-sources.ts";

const messages = defineMessages({
  nl: { region: "Bronnen van deze dia", close: "Sluiten" },
  en: { region: "Sources of this slide", close: "Close" },
});

/** Every source of a slide in full; of the facts that it is about, fact by fact. */
export function SlideSources({ slide, onClose }: { slide: Slide; onClose: () => void }) {
  const language = useLanguage();
  const words = useMessages(messages);
  return (
    <aside className="slide-detail" aria-label={words.region}>
      <h2>{words.region}</h2>
      {slide.about.length > 0 ? (
        slide.about.map(({ id, title, citations }) => (
          <section key={id}>
            <h3>{title[language]}</h3>
            <CitedList citations={citations} />
          </section>
        ))
      ) : (
        <CitedList citations={citationsOf(slide)} />
      )}
      <button type="button" className="control" onClick={onClose}>
        {words.close}
      </button>
    </aside>
  );
}
