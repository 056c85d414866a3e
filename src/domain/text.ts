/** Dutch is the source language; English is complete. */
export type Language = "nl" | "en";

/** A text of the facts in both languages. */
export type Text = Readonly<Record<Language, string>>;

/** Half of a character, of a pair that was cut in two, becomes the replacement character: it cannot travel or be kept. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\uFFFD");
