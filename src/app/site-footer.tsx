import { useQuery } from "@tanstack/react-query";
import { lazy, useState } from "react";
import { aboutQuery, listQuery } from "#src/api/queries.ts";
import { countSources } from "#src/i18n/counts.ts";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { viewNames } from "#src/link/view-names.ts";
import { ThemeChoice } from "./theme-choice.tsx";

const messages = defineMessages({
  nl: {
    checked: (day: string) => `Gegevens nagekeken op ${day}`,
    independent: "Onafhankelijk overzicht, geen website van de overheid",
    save: "Bewaren als scène",
  },
  en: {
    checked: (day: string) => `Data checked on ${day}`,
    independent: "Independent overview, not a government website",
    save: "Save as scene",
  },
});

const SaveScene = lazy(async () => ({
  default: (await import("#src/views/presenting/capture/save-scene.tsx")).SaveScene,
}));

export function SiteFooter() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { href, view } = useLink();
  const [saving, setSaving] = useState(false);
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
      <p>
        {words.independent}
        {" · "}
        <a href={href({ mijlpaal: null }, "accessibility")}>{viewNames[language].accessibility}</a>
      </p>
      {view !== "presentation" && (
        <button type="button" className="text-button no-print" onClick={() => setSaving(true)}>
          {words.save}
        </button>
      )}
      {saving && (
        <LoadedPart>
          <SaveScene onClose={() => setSaving(false)} />
        </LoadedPart>
      )}
      <ThemeChoice />
    </footer>
  );
}
