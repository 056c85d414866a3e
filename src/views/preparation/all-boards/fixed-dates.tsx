import { useMemo } from "react";
import { type BoardStanding, nextFixedTasks } from "#src/domain/across-boards.ts";
import { compareDays } from "#src/domain/plain-date.ts";
import type { PreparationTask } from "#src/domain/preparation.ts";
import { Cited } from "#src/facts/cited.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: { title: "Waar die vaste datums voor zijn" },
  en: { title: "What those fixed dates are for" },
});

/** The tasks behind the next fixed dates of the boards, each once. */
export function fixedNext(standings: readonly BoardStanding[]): PreparationTask[] {
  const found = new Map<string, PreparationTask>();
  for (const standing of standings) for (const task of nextFixedTasks(standing)) found.set(task.id, task);
  return [...found.values()].toSorted((a, b) => compareDays(a.deadline.date, b.deadline.date));
}

/** What the next fixed dates are for, with the sources. */
export function FixedDates({ standings }: { standings: readonly BoardStanding[] }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const tasks = useMemo(() => fixedNext(standings), [standings]);
  if (tasks.length === 0) return null;
  return (
    <section className="fixed-dates">
      <h3>{words.title}</h3>
      <ul>
        {tasks.map(({ id, title, deadline, citations }) => (
          <li key={id}>
            {formatDay(deadline.date, language)}: {title[language]}
            <Cited citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}
