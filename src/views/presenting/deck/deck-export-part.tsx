import { useQuery } from "@tanstack/react-query";
import type { RefObject } from "react";
import { aboutQuery, boardsQuery, listQuery } from "#src/api/queries.ts";
import { type Presentation, type PresentedView, spoken } from "#src/domain/presentation.ts";
import { ExportMenu, type Offer } from "#src/exports/export-menu.tsx";
import { deckFile } from "#src/exports/files.ts";
import type { Slide } from "#src/exports/pptx/deck-pages.ts";
import { useSources } from "#src/facts/cited.tsx";
import { laterWords } from "#src/facts/later-words.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { type LinkState, parseLink } from "#src/link/link-state.ts";
import { filterWords } from "#src/scene/filter-words.ts";
import { slideOf } from "#src/scene/slide.ts";
import { viewWords } from "../scene-words.ts";
import { isDrawn, type SlideFacts } from "../slide/use-slide.ts";

const messages = defineMessages({
  nl: {
    waiting: "kan zodra de bronnen er zijn",
    empty: "kan niet: er is nog geen scène",
    undrawn: (view: string, board: string) =>
      `Deze scène toont de weergave ${view}${board}. Die weergave wordt niet in bestanden getekend: open ze met de link.`,
    board: (name: string, example: boolean) => ` van ${name}${example ? " (verzonnen voorbeeld)" : ""}`,
    some: (count: number) =>
      count === 1
        ? "Eén scène toont een andere weergave dan de tijdlijn: die staat erin met haar link, zonder tekening."
        : `${count} scènes tonen een andere weergave dan de tijdlijn: die staan erin met hun link, zonder tekening.`,
  },
  en: {
    waiting: "possible as soon as the sources are there",
    empty: "not possible: there is no scene yet",
    undrawn: (view: string, board: string) =>
      `This scene shows the view ${view}${board}. That view is not drawn in files: open it with the link.`,
    board: (name: string, example: boolean) => ` of ${name}${example ? " (invented example)" : ""}`,
    some: (count: number) =>
      count === 1
        ? "One scene shows another view than the timeline: it is there with its link, without a drawing."
        : `${count} scenes show another view than the timeline: they are there with their links, without a drawing.`,
  },
});

type Props = {
  deck: Presentation;
  facts: SlideFacts;
  button: RefObject<HTMLElement | null>;
  open: boolean;
  onClose: () => void;
};

/** A list or a table of the timeline leaves as its drawing; another view, or a board, cannot. */
const isTimeline = (view: PresentedView, state: LinkState) =>
  isDrawn(view, { ...state, weergave: "tijdlijn" });

/** The presentation as slides to edit, as a page that opens anywhere, and on paper. */
export function DeckExportPart({ deck, facts, button, open, onClose }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { today, href } = useLink();
  const { index: sources, state } = useSources();
  const checkedOn = useQuery(aboutQuery).data?.checkedOn ?? null;
  const dataVersion = useQuery(listQuery("milestones")).data?.dataVersion ?? "";
  const otherViews = deck.scenes.filter(({ view, link }) => !isTimeline(view, parseLink(link).state));
  const withBoard = otherViews.some(({ link }) => parseLink(link).state.bestuur !== null);
  const boards = useQuery({ ...boardsQuery, enabled: withBoard }).data;
  const undrawnWords = (view: PresentedView, { bestuur }: LinkState) => {
    const board = boards?.find(({ id }) => id === bestuur);
    const of = bestuur === null ? "" : words.board(board?.name[language] ?? bestuur, board?.example ?? false);
    return words.undrawn(viewWords[language][view], of);
  };
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
          later: laterWords({ ...facts, asOf: scene.asOf, sources, kennis: scene.state.kennis, language }),
          filters: filterWords(scene.state),
          dataVersion,
          checkedOn,
          sources,
          href: new URL(address, window.location.href).href,
        },
        lead: spoken(lead, language).text,
        notes: spoken(notes, language).text,
        highlights: scene.about.map(({ id }) => id),
        ...(isTimeline(view, scene.state) ? {} : { undrawn: undrawnWords(view, scene.state) }),
      };
    });
  const reason = deck.scenes.length === 0 ? words.empty : state === "there" ? undefined : words.waiting;
  const offers = (["pptx", "pdf", "html"] as const).map((format): Offer => ({ format, reason }));
  return (
    <ExportMenu
      {...{ button, open, onClose, offers }}
      remark={otherViews.length > 0 ? words.some(otherViews.length) : ""}
      make={(format, work) => deckFile(format, slides(), spoken(deck.title, language).text, work)}
    />
  );
}
