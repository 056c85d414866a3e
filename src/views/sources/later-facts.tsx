import { type Citation, publishedLater } from "#src/domain/source.ts";
import { useSources } from "#src/facts/cited.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({
  nl: {
    all: (day: string) => `Alles hier steunt enkel op bronnen van na ${day}.`,
    some: (count: number, all: number, day: string) =>
      `${count} van deze ${all} ${count === 1 ? "steunt" : "steunen"} enkel op bronnen van na ${day}.`,
  },
  en: {
    all: (day: string) => `Everything here rests only on sources from after ${day}.`,
    some: (count: number, all: number, day: string) =>
      `${count} of these ${all} ${count === 1 ? "rests" : "rest"} only on sources from after ${day}.`,
  },
});

/** With a kennisdatum: how many facts of a section nobody could read then. They are shown, as all that is no milestone. */
export function LaterFacts({ cited }: { cited: readonly (readonly Citation[])[] }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { kennis } = useLink().state;
  const { index } = useSources();
  if (!kennis) return null;
  const count = cited.filter((citations) => publishedLater(citations, index, kennis)).length;
  const day = formatDay(kennis, language);
  if (count === 0) return null;
  return (
    <p className="sources-lead">
      {count === cited.length ? words.all(day) : words.some(count, cited.length, day)}
    </p>
  );
}
