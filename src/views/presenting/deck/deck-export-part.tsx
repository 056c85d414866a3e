import { useQuery } from "@tanstack/react-query";
import type { RefObject } from "react";
import { aboutQuery, listQuery } from "#src/api/queries.ts";
import { type Presentation, spoken } from "#src/domain/presentation.ts";
import { ExportMenu, type Offer } from "#src/exports/export-menu.tsx";
import { deckFile } from "#src/exports/files.ts";
import type { Slide } from "#src/exports/pptx/slides-to-pptx.ts";
import { useSources } from "#src/facts/cited.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { filterWords } from "#src/scene/filter-words.ts";
import { slideOf } from "#src/scene/slide.ts";
import type { SlideFacts } from "../slide/use-slide.ts";

const messages = defineMessages({
  nl: { waiting: "kan zodra de bronnen er zijn", empty: "kan niet: er is nog geen scène" },
  en: { waiting: "possible as soon as the sources are there", empty: "not possible: there is no scene yet" },
});

type Props = {
  deck: Presentation;
  facts: SlideFacts;
  button: RefObject<HTMLElement | null>;
  open: boolean;
  onClose: () => void;
};

/** The presentation as slides to edit, as a page that opens anywhere, and on paper. */
export function DeckExportPart({ deck, facts, button, open, onClose }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { today, href } = useLink();
  const { index: sources, state } = useSources();
  const checkedOn = useQuery(aboutQuery).data?.checkedOn ?? null;
  const dataVersion = useQuery(listQuery("milestones")).data?.dataVersion ?? "";
  const slides = (): Slide[] =>
    deck.scenes.map(({ title, lead, notes, link, highlights, view }) => {
      const scene = slideOf(facts, { link, highlights }, { today, language });
      // Fixed to the day: "vandaag" would be another day for whoever opens the file later.
      const address = href({ ...scene.state, op: scene.asOf }, view);
      return {
        meant: {
          scene,
          title: spoken(title, language).text,
          kennis: scene.state.kennis,
          filters: filterWords(scene.state),
          dataVersion,
          checkedOn,
          sources,
          href: new URL(address, window.location.href).href,
        },
        lead: spoken(lead, language).text,
        notes: spoken(notes, language).text,
        highlights: scene.about.map(({ id }) => id),
      };
    });
  const reason = deck.scenes.length === 0 ? words.empty : state === "there" ? undefined : words.waiting;
  const offers = (["pptx", "pdf", "html"] as const).map((format): Offer => ({ format, reason }));
  return (
    <ExportMenu
      {...{ button, open, onClose, offers }}
      make={(format, work) => deckFile(format, slides(), spoken(deck.title, language).text, work)}
    />
  );
}
