import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { PresentationSummary } from "#src/domain/presentation.ts";
import { PRESENTATIONS, type PresentationSpeaker, type SavedDeck } from "./queries.ts";

/** Says something to the server about presentations. The query client alone knows which server. */
export function speaking<Answer>(
  queryClient: QueryClient,
  speak: (speaker: PresentationSpeaker) => Promise<Answer>,
): Promise<Answer> {
  const { mutationFn } = queryClient.getMutationDefaults(PRESENTATIONS);
  return (mutationFn as (wish: typeof speak) => Promise<Answer>)(speak);
}

export const decksQuery = queryOptions<
  PresentationSummary[],
  Error,
  PresentationSummary[],
  readonly ["decks"]
>({
  queryKey: ["decks"],
  queryFn: ({ client, signal }) => speaking(client, ({ all }) => all(signal)),
  staleTime: 5000,
});

/** One as the server has it. What is written here and not yet sent is not in it. */
export const deckQuery = (id: string) =>
  queryOptions<SavedDeck, Error, SavedDeck, readonly ["decks", string]>({
    queryKey: ["decks", id],
    queryFn: ({ client, signal }) => speaking(client, ({ one }) => one(id, signal)),
    // Colleagues write too.
    staleTime: 5000,
    refetchOnWindowFocus: true,
    // What was loaded once can be shown in a room without a connection.
    gcTime: Number.POSITIVE_INFINITY,
  });
