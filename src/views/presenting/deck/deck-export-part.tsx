import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { RefObject } from "react";
import { aboutQuery, boardsQuery, listQuery } from "#src/api/queries.ts";
import {
  type Presentation,
  type PresentationScene,
  type PresentedView,
  spoken,
} from "#src/domain/presentation.ts";
import { ExportMenu, type Offer } from "#src/exports/export-menu.tsx";
import { deckFile } from "#src/exports/files.ts";
import type { Slide } from "#src/exports/pptx/deck-pages.ts";
import { useSources } from "#src/facts/cited.tsx";
import { comparedQuestion, comparedText } from "#src/facts/compared-words.ts";
import { laterWords } from "#src/facts/later-words.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { parseLink } from "#src/link/link-state.ts";
import { useViews } from "#src/link/views-context.ts";
import { viewNames } from "#src/link/view-names.ts";
import { filterWords } from "#src/scene/filter-words.ts";
import { laneWords } from "#src/scene/lane-words.ts";
import { type Slide as SceneSlide, slideOf } from "#src/scene/slide.ts";
import type { SlideFacts } from "../slide/use-slide.ts";
import { noneFound } from "../slide/use-terms.ts";

const messages = defineMessages({
  nl: {
    waiting: "kan zodra de bronnen er zijn",
    empty: "kan niet: er is nog geen scène",
    print: "om af te drukken: elke scène op een bladzijde, dan de bronnen",
    unread: (view: string) =>
      `Deze scène toont de weergave ${view}. Wat daar staat, kon niet worden gelezen toen dit bestand werd gemaakt: open ze met de link.`,
    missing: (view: string, board: string) =>
      `Deze scène toont de weergave ${view} van het bestuur “${board}”. Dat bestuur staat niet in deze gegevens.`,
  },
  en: {
    waiting: "possible as soon as the sources are there",
    empty: "not possible: there is no scene yet",
    print: "to print: each scene on a page, then the sources",
    unread: (view: string) =>
      `This scene shows the view ${view}. What it says could not be read when this file was made: open it with the link.`,
    missing: (view: string, board: string) =>
      `This scene shows the view ${view} of the board “${board}”. That board is not in these data.`,
  },
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
  const queryClient = useQueryClient();
  const { tell } = useViews();
  const { index: sources, state } = useSources();
  const checkedOn = useQuery(aboutQuery).data?.checkedOn ?? null;
  const dataVersion = useQuery(listQuery("milestones")).data?.dataVersion ?? "";
  const withBoard = deck.scenes.some(({ link }) => parseLink(link).state.bestuur !== null);
  const boards = useQuery({ ...boardsQuery, enabled: withBoard }).data;

  const slide = async (saved: PresentationScene): Promise<Slide> => {
    const { title, lead, notes, link, highlights, view } = saved;
    const scene = slideOf(facts, { link, highlights }, { today, language });
    const { kennis } = scene.state;
    // A drawing without a milestone would say nothing of itself.
    const empty = view === "timeline" && scene.shown.length === 0;
    // Fixed to the day: "vandaag" would be another day for whoever opens the file later.
    const address = href({ ...scene.state, op: scene.asOf }, view);
    return {
      meant: {
        scene,
        title: spoken(title, language).text,
        kennis,
        later: laterWords({ ...facts, asOf: scene.asOf, sources, kennis, language }),
        filters: filterWords(scene.state),
        // A comparison is of the timeline alone.
        compared: view === "timeline" ? comparedText(comparedQuestion(scene, { today, kennis })) : "",
        // A list or a table of the timeline leaves as its drawing; the lane of a board does not stand in it.
        without:
          view === "timeline" ? laneWords({ bestuur: scene.state.bestuur, taal: language }, boards) : "",
        dataVersion,
        checkedOn,
        sources,
        href: new URL(address, window.location.href).href,
      },
      lead: [spoken(lead, language).text, ...(empty ? [noneFound(scene)] : [])].filter(Boolean).join(" · "),
      notes: spoken(notes, language).text,
      highlights: scene.about.map(({ id }) => id),
      ...(view === "timeline" ? {} : await said(view, scene)),
    };
  };
  /** What another view says; that it could not be read is no reason to make no file. */
  const said = async (view: Exclude<PresentedView, "timeline">, scene: SceneSlide) => {
    const name = viewNames[language][view];
    try {
      const told = await tell(view, { state: scene.state, asOf: scene.asOf, today, queryClient });
      return told ? { told } : { undrawn: words.missing(name, scene.state.bestuur ?? "") };
    } catch {
      return { undrawn: words.unread(name) };
    }
  };
  const reason = deck.scenes.length === 0 ? words.empty : state === "there" ? undefined : words.waiting;
  const offers = (["pptx", "pdf", "html"] as const).map(
    (format): Offer => ({ format, reason, ...(format === "pdf" && { good: words.print }) }),
  );
  return (
    <ExportMenu
      {...{ button, open, onClose, offers }}
      make={async (format, work) =>
        deckFile(format, await Promise.all(deck.scenes.map(slide)), spoken(deck.title, language).text, work)
      }
    />
  );
}
