/** What XML 1.0 cannot hold: control characters, halves of a character, and the two that are none. */
const ILLEGAL = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** A text that every XML reader takes; nothing that can be read is lost. */
export const legible = (text: string): string => text.replace(ILLEGAL, "");
