import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useDeck } from "#src/api/use-decks.ts";
import type { Presentation } from "#src/domain/presentation.ts";
import { WithFacts } from "#src/facts/with-facts.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { useViews } from "#src/link/views-context.ts";
import { DeckNotThere, NoDeck } from "../deck/no-deck.tsx";
import { SLIDE_FACTS } from "../slide/use-slide.ts";
import { Stage } from "./stage.tsx";
import { useRoomTheme } from "./use-room-theme.ts";

/** The screen of the room. */
export function Room() {
  const { state } = useLink();
  const { deck, error, retry } = useDeck(state.presentatie ?? "");
  const theme = useRoomTheme();
  usePrepared(deck);
  if (!deck) return <DeckNotThere error={error} retry={retry} />;
  if (deck.scenes.length === 0) return <NoDeck />;
  return (
    <WithFacts names={SLIDE_FACTS} titled>
      {(facts) => <Stage key={deck.id} {...{ deck, facts, theme }} />}
    </WithFacts>
  );
}

/** What its scenes show is there before it is asked for: a room may have no connection. */
export function usePrepared(deck: Presentation | null): void {
  const queryClient = useQueryClient();
  const { prepare } = useViews();
  const views = useMemo(() => [...new Set(deck?.scenes.map(({ view }) => view))].join(" "), [deck]);
  useEffect(() => {
    for (const view of views.split(" ").filter(Boolean)) {
      // What does not come is said on its slide.
      prepare(view as Presentation["scenes"][number]["view"], queryClient).catch(() => undefined);
    }
  }, [views, prepare, queryClient]);
}
