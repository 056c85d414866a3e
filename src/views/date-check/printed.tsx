import { useQuery } from "@tanstack/react-query";
import { aboutQuery } from "#src/api/queries.ts";
import { usePageAddress } from "#src/facts/page-address.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { terms } from "#src/i18n/terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import type { DateCheck } from "./date-check.ts";

const messages = defineMessages({
  nl: {
    asked: (role: string, level: string) => `Datumcheck voor een ${role}, ${level}`,
    asOf: (day: string) => `peildatum ${day}`,
    printedOn: (day: string) => `afgedrukt op ${day}`,
    both: "basis en secundair",
    known: (day: string) => `kennisdatum ${day}`,
    data: (day: string) => `gegevens nagekeken op ${day}`,
  },
  en: {
    asked: (role: string, level: string) => `Date check for a ${role}, ${level}`,
    asOf: (day: string) => `as-of date ${day}`,
    printedOn: (day: string) => `printed on ${day}`,
    both: "primary and secondary",
    known: (day: string) => `known on ${day}`,
    data: (day: string) => `data checked on ${day}`,
  },
});

/** On paper, in place of the controls: what was asked, of which data, and the way back. */
export function Printed({ check: { asOf, today, kennis, niveau, rol } }: { check: DateCheck }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const about = useQuery(aboutQuery).data;
  const { href } = useLink();
  const page = usePageAddress();
  const level = niveau ? terms[language].level[niveau] : words.both;
  const said = [
    words.asked(taskTerms[language].role[rol], level),
    words.asOf(formatDay(asOf, language)),
    ...(kennis ? [words.known(formatDay(kennis, language))] : []),
    ...(about ? [words.data(formatDay(about.checkedOn, language))] : []),
    words.printedOn(formatDay(today, language)),
    ...(page ? [new URL(href({ op: asOf, mijlpaal: null }), page).href] : []),
  ];
  return (
    <p className="date-check-printed" aria-hidden="true">
      {said.join(" · ")}
    </p>
  );
}
