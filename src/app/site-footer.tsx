import { useQuery } from "@tanstack/react-query";
import { aboutQuery, listQuery } from "#src/api/queries.ts";
import { countSources } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { ThemeChoice } from "./theme-choice.tsx";

const messages = defineMessages({
  nl: {
    checked: (day: string) => `Gegevens nagekeken op ${day}`,
    independent: "Onafhankelijk overzicht, geen website van de overheid",
  },
  en: {
    checked: (day: string) => `Data checked on ${day}`,
    independent: "Independent overview, not a government website",
  },
});

export function SiteFooter() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { href } = useLink();
  const about = useQuery(aboutQuery).data;
  const sources = useQuery(listQuery("sources")).data?.items;
  return (
    <footer className="shell-footer">
      <p>
        {about && words.checked(formatDay(about.checkedOn, language))}
        {sources && (
          <>
            {" · "}
            <a href={href({ mijlpaal: null }, "sources")}>{countSources(sources.length, language)}</a>
          </>
        )}
      </p>
      <p>{words.independent}</p>
      <ThemeChoice />
    </footer>
  );
}
