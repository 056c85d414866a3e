import type { PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import { publishedLater, type Source } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import { listed } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { inSentence } from "./regime-name.tsx";

const messages = defineMessages({
  nl: {
    later: (regimes: string, day: string) =>
      `De linten tonen de regels zoals ze er kwamen: wat ze over ${regimes} zeggen, komt uit bronnen van na ${day}.`,
    the: (name: string) => `het ${name}`,
  },
  en: {
    later: (regimes: string, day: string) =>
      `The ribbons show the rules as they came: what they say of ${regimes} comes from sources from after ${day}.`,
    the: (name: string) => `the ${name}`,
  },
});

type Question = {
  regimes: readonly Regime[];
  sources: ReadonlyMap<string, Source>;
  kennis: PlainDate;
  language: Language;
};

/** Regimes are drawn whatever the kennisdatum: of which ones nothing could be read yet. Empty when of none. */
export function regimesLaterWords({ regimes, sources, kennis, language }: Question): string {
  const words = messages[language];
  const later = regimes.filter(({ citations }) => publishedLater(citations, sources, kennis));
  if (later.length === 0) return "";
  const names = later.map(({ name }) => words.the(inSentence(name[language])));
  return words.later(listed(names, language), formatDay(kennis, language));
}
