import { page, presentationPath, presentations } from "#src/contract/endpoints.ts";
import { type ApiClient, type Tagged, wholeList } from "./client.ts";
import type { Presentation } from "#src/domain/presentation.ts";
import type { PresentationSpeaker, SavedDeck } from "./queries.ts";

const { all, one } = presentations;

const saved = ({ value, etag }: Tagged<Presentation>): SavedDeck => ({ deck: value, etag });

export const deckSpeaker = (client: ApiClient): PresentationSpeaker => ({
  all: (signal) => wholeList(client.pages(all.path, page(all.item), signal)),
  one: async (id, signal) => saved(await client.getTagged(presentationPath(id), one.body, signal)),
  save: async (deck, replaces) =>
    saved(await client.put(presentationPath(deck.id), { body: one.body, value: deck, replaces })),
  remove: (id, replaces) => client.remove(presentationPath(id), replaces),
});
