/** A text by its words alone: two that differ in capitals, accents, signs or spaces are the same. */
export const sameWords = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
