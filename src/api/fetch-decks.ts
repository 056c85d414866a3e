import { page, presentationPath, presentations } from "#src/contract/endpoints.ts";
import type { ApiClient, Tagged } from "./client.ts";
import type { Presentation } from "#src/domain/presentation.ts";
import { followed } from "./fetch-log.ts";
import type { PresentationSpeaker, SavedDeck } from "./queries.ts";

const { all, one } = presentations;

const saved = ({ value, etag }: Tagged<Presentation>): SavedDeck => ({ deck: value, etag });

export const deckSpeaker = (client: ApiClient): PresentationSpeaker => ({
  all: (signal) => followed(all.path, (path) => client.get(path, page(all.item), signal)),
  one: async (id, signal) => saved(await client.getTagged(presentationPath(id), one.body, signal)),
  save: async (deck, replaces) =>
    saved(await client.put(presentationPath(deck.id), { body: one.body, value: deck, replaces })),
  remove: (id, replaces) => client.remove(presentationPath(id), replaces),
});
