import type { Language } from "#src/domain/text.ts";
import type { ViewName } from "./link-context.tsx";

export const viewNames: Record<Language, Record<ViewName, string>> = {
  nl: {
    timeline: "Tijdlijn",
    "date-check": "Datumcheck",
    preparation: "Voorbereiding",
    presentation: "Presentatie",
    sources: "Bronnen",
    accessibility: "Toegankelijkheid",
  },
  en: {
    timeline: "Timeline",
    "date-check": "Date check",
    preparation: "Preparation",
    presentation: "Presentation",
    sources: "Sources",
    accessibility: "Accessibility",
  },
};
