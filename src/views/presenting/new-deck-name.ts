import { type PresentationSummary, spoken } from "#src/domain/presentation.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import type { Language } from "#src/domain/text.ts";

const messages = defineMessages({
  nl: { name: "Nieuwe presentatie" },
  en: { name: "New presentation" },
});

/** What a presentation without a name is called: two of one name cannot be told apart, so the next ones have a number. */
export function newDeckName(decks: readonly PresentationSummary[], language: Language): string {
  const { name } = messages[language];
  const taken = new Set(decks.map(({ title }) => spoken(title, language).text));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
  return free;
}
