/** Dutch is the source language; English is complete. */
export type Language = "nl" | "en";

/** A text of the facts in both languages. */
export type Text = Readonly<Record<Language, string>>;
