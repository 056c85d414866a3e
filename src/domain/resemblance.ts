import { sameWords } from "./same-words.ts";

export type TitledTask = { id: string; title: string };

/** Of shorter ones, a letter makes another word: "bus" and "bos". */
const LONG_ENOUGH = 8;

/**
 * Which task a title reminds of, by its id: one with the same letters, whatever the spaces and signs between them, or
 * with one that is missing, too many, another, or in the place of its neighbour. "Overleg 1" and "Overleg 2" are two
 * tasks: the digits are the same.
 */
export function resemblance(known: readonly TitledTask[]): (title: string) => string | null {
  const byForm = new Map<string, string>();
  for (const { id, title } of known) {
    for (const form of formsOf(title)) if (!byForm.has(form)) byForm.set(form, id);
  }
  return (title) =>
    formsOf(title)
      .map((form) => byForm.get(form))
      .find((id) => id !== undefined) ?? null;
}

/** Two texts that are one slip apart are the same when each may lose a letter. */
function formsOf(title: string): string[] {
  const text = sameWords(title).replaceAll(" ", "");
  const letters = text.replace(/\p{N}/gu, "");
  const digits = text.replace(/\P{N}/gu, "");
  const withoutOne =
    letters.length < LONG_ENOUGH
      ? []
      : Array.from(letters, (_, index) => letters.slice(0, index) + letters.slice(index + 1));
  return [letters, ...withoutOne].map((form) => `${form} ${digits}`);
}
