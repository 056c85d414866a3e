import * as z from "zod/mini";
import { MOST, PRESENTED_VIEWS } from "#src/domain/presentation.ts";
import { moment } from "./board.ts";
import { id, written } from "./parts.ts";

const LONGEST_ID = 100;
const deckId = id.check(z.maxLength(LONGEST_ID));

/** Words in Dutch, in English, or in both. */
const wordsOf = (most: number) => {
  const words = z.optional(written.check(z.regex(/\S/), z.maxLength(most)));
  return z
    .object({ nl: words, en: words })
    .check(z.refine(({ nl, en }) => nl !== undefined || en !== undefined, "words in nl, in en or in both"));
};

/** A saved link with words. */
export const presentationScene = z.object({
  id: deckId,
  title: wordsOf(MOST.title),
  lead: z.optional(wordsOf(MOST.lead)),
  notes: z.optional(wordsOf(MOST.notes)),
  view: z.enum(PRESENTED_VIEWS),
  link: z.string().check(z.regex(/^(\?[!-~]*)?$/), z.maxLength(MOST.link)),
  highlights: z.array(deckId).check(z.maxLength(MOST.highlights)),
  stepwise: z.boolean(),
});

export const presentation = z.object({
  id: deckId,
  title: wordsOf(MOST.title),
  scenes: z.array(presentationScene).check((payload) => {
    const ids = new Set<string>();
    for (const [index, scene] of payload.value.entries()) {
      if (ids.has(scene.id)) {
        payload.issues.push({
          code: "custom",
          input: scene.id,
          path: [index, "id"],
          message: "this id stands in the presentation twice",
        });
      }
      ids.add(scene.id);
    }
  }),
  updatedAt: moment,
});

/** In the list: how many scenes, not which. */
export const presentationSummary = z.object({
  id: deckId,
  title: wordsOf(MOST.title),
  scenes: z.int().check(z.nonnegative()),
  updatedAt: moment,
});

/** A body that is longer, or holds more scenes than `MOST.scenes`, is not read. */
export const MOST_PRESENTATION_BYTES = 1_000_000;
