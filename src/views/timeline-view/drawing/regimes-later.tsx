import type { Regime } from "#src/domain/regime.ts";
import { publishedLater } from "#src/domain/source.ts";
import { useSources } from "#src/facts/cited.tsx";
import { inSentence } from "#src/facts/regime-name.tsx";
import { listed } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

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

/** Regimes are drawn whatever the kennisdatum: this says of which ones nothing could be read yet. */
export function RegimesLater({ regimes }: { regimes: readonly Regime[] }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { kennis } = useLink().state;
  const { index } = useSources();
  const later = kennis ? regimes.filter(({ citations }) => publishedLater(citations, index, kennis)) : [];
  if (!kennis || later.length === 0) return null;
  const names = later.map(({ name }) => words.the(inSentence(name[language])));
  return (
    <p className="caption regimes-later">
      {words.later(listed(names, language), formatDay(kennis, language))}
    </p>
  );
}
