import type { PresentationScene } from "#src/domain/presentation.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { parseLink } from "#src/link/link-state.ts";
import { viewNames } from "#src/link/view-names.ts";

const messages = defineMessages({
  nl: {
    today: "vandaag",
    known: (day: string) => `bekend op ${day}`,
    compared: (day: string) => `vergeleken met ${day}`,
    about: (count: number) => `${count} ${count === 1 ? "mijlpaal" : "mijlpalen"} uitgelicht`,
    stepwise: "één voor één",
  },
  en: {
    today: "today",
    known: (day: string) => `known on ${day}`,
    compared: (day: string) => `compared with ${day}`,
    about: (count: number) => `${count} ${count === 1 ? "milestone" : "milestones"} highlighted`,
    stepwise: "one by one",
  },
});

/** "Tijdlijn · 10 februari 2023 · 3 mijlpalen uitgelicht, één voor één": what a scene shows. */
export function sceneWords(
  { view, link, highlights, stepwise }: Pick<PresentationScene, "view" | "link" | "highlights" | "stepwise">,
  language: Language,
): string {
  const words = messages[language];
  const { op, kennis, vergelijk } = parseLink(link).state;
  const dayWords = (date: typeof op) => (date === "vandaag" ? words.today : formatDay(date, language));
  const about = highlights.length > 0 ? words.about(highlights.length) : null;
  return [
    viewNames[language][view],
    dayWords(op),
    kennis && words.known(formatDay(kennis, language)),
    vergelijk && words.compared(dayWords(vergelijk)),
    about && (stepwise ? `${about}, ${words.stepwise}` : about),
  ]
    .filter(Boolean)
    .join(" · ");
}
