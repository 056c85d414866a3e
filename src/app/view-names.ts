import type { Language } from "#src/domain/text.ts";
import type { ViewName } from "#src/link/link-context.tsx";

export const viewNames: Record<Language, Record<ViewName, string>> = {
  nl: { timeline: "Tijdlijn", "date-check": "Datumcheck", preparation: "Voorbereiding", sources: "Bronnen" },
  en: { timeline: "Timeline", "date-check": "Date check", preparation: "Preparation", sources: "Sources" },
};
