import type { PlainDate } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import type { ViewName } from "#src/link/link-context.tsx";
import { viewNames } from "#src/link/view-names.ts";

const messages = defineMessages({
  nl: {
    product: "Van M-decreet naar leersteun",
    on: (day: string) => ` op ${day}`,
    lost: "Pagina niet gevonden",
  },
  en: {
    product: "From M-decree to learning support",
    on: (day: string) => ` on ${day}`,
    lost: "Page not found",
  },
});

type Titled = {
  /** `null`: there is no such page. */
  view: ViewName | null;
  language: Language;
  /** A fixed peildatum; left out when it moves with the clock. */
  fixed?: PlainDate | undefined;
};

/** "Datumcheck op 10 februari 2023 | Van M-decreet naar leersteun": what differs between two tabs comes first. */
export function documentTitle({ view, language, fixed }: Titled): string {
  const words = messages[language];
  const name = view ? viewNames[language][view] : words.lost;
  return `${name}${fixed ? words.on(formatDay(fixed, language)) : ""} | ${words.product}`;
}
