import { plural } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import type { Language } from "#src/domain/text.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { agendaCount } from "./calendar-events.ts";
import type { DateCheck } from "./date-check.ts";

const messages = defineMessages({
  nl: {
    events: plural("gebeurtenis", "gebeurtenissen"),
    deadlines: plural("deadline", "deadlines"),
    change: "de volgende wijziging",
    andChange: (deadlines: string) => `${deadlines} en de volgende wijziging`,
    holds: (events: string, what: string) => `In de agenda: ${events} (${what})`,
    somePast: (count: string) => `, waarvan ${count} vandaag voorbij.`,
    allPast: ", vandaag allemaal voorbij.",
    quiet: "Wat voorbij is, krijgt geen herinnering.",
    nothing: (role: string) =>
      `Er is niets voor de agenda: deze gegevens kennen geen deadline voor een ${role} en geen volgende wijziging.`,
  },
  en: {
    events: plural("event", "events"),
    deadlines: plural("deadline", "deadlines"),
    change: "the next change",
    andChange: (deadlines: string) => `${deadlines} and the next change`,
    holds: (events: string, what: string) => `In the calendar: ${events} (${what})`,
    somePast: (count: string) => `, of which ${count} past today.`,
    allPast: ", all past today.",
    quiet: "What is past gets no reminder.",
    nothing: (role: string) =>
      `There is nothing for the calendar: these data hold no deadline for a ${role} and no next change.`,
  },
});

export const eventsWords = (count: number, language: Language): string => messages[language].events(count);

/** What the agenda file holds, before one asks for it: "10 gebeurtenissen, waarvan 3 vandaag voorbij." */
export function AgendaNote({ id, check }: { id: string; check: DateCheck }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { events, past } = agendaCount(check);
  const said = () => {
    if (events === 0) return words.nothing(taskTerms[language].role[check.rol]);
    const deadlines = words.deadlines(check.tasks.length);
    const what = !check.change
      ? deadlines
      : check.tasks.length === 0
        ? words.change
        : words.andChange(deadlines);
    const holds = words.holds(words.events(events), what);
    if (past === 0) return `${holds}.`;
    return `${holds}${past === events ? words.allPast : words.somePast(String(past))} ${words.quiet}`;
  };
  return (
    <p id={id} className="actions-note">
      {said()}
    </p>
  );
}
