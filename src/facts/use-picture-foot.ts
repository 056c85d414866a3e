import { useQuery } from "@tanstack/react-query";
import { aboutQuery } from "#src/api/queries.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({
  nl: {
    asOf: (day: string) => `Peildatum ${day}`,
    known: (day: string) => `kennisdatum ${day}`,
    checked: (day: string) => `gegevens nagekeken op ${day}`,
  },
  en: {
    asOf: (day: string) => `As-of date ${day}`,
    known: (day: string) => `known on ${day}`,
    checked: (day: string) => `data checked on ${day}`,
  },
});

/** What a picture that leaves the page says of itself: its days, its data and its link, with the day fixed. */
export function usePictureFoot(): () => string[] {
  const language = useLanguage();
  const words = useMessages(messages);
  const { asOf, state, href } = useLink();
  const about = useQuery(aboutQuery).data;
  return () => [
    [
      words.asOf(formatDay(asOf, language)),
      ...(state.kennis ? [words.known(formatDay(state.kennis, language))] : []),
      ...(about ? [words.checked(formatDay(about.checkedOn, language))] : []),
    ].join(", "),
    new URL(href({ op: asOf }), window.location.href).href,
  ];
}
