import type { Language } from "#src/domain/text.ts";

/** How numbers, names and days are ordered and written where a library does it. */
export const LOCALES: Record<Language, string> = { nl: "nl-BE", en: "en-GB" };
