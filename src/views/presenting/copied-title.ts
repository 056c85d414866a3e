import { MOST, type Words } from "#src/domain/presentation.ts";
import type { Language } from "#src/domain/text.ts";

const COPY: Record<Language, string> = { nl: " (kopie)", en: " (copy)" };

/** The title of a copy, in the languages of the title; a long one loses its end, so that it can be saved. */
export const copiedTitle = ({ nl, en }: Words): Words => ({
  ...(nl !== undefined && { nl: copied(nl, COPY.nl) }),
  ...(en !== undefined && { en: copied(en, COPY.en) }),
});

const copied = (title: string, copy: string) => title.slice(0, MOST.title - copy.length) + copy;
