import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { aboutQuery } from "#src/api/queries.ts";
import { isBefore } from "#src/domain/plain-date.ts";
import type { PreparationTask } from "#src/domain/preparation.ts";
import { publishedLater } from "#src/domain/source.ts";
import { Cited } from "#src/facts/cited.tsx";
import { plural } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import type { DateCheck } from "./date-check.ts";
import { DeadlineRow } from "./deadline-row.tsx";
import { legalWeightWords } from "./legal-words.ts";
import { nearestTasks } from "./nearest-tasks.ts";
import "./deadlines.css";

const messages = defineMessages({
  nl: {
    title: "Uw deadlines",
    for: (role: string) => `Voor een ${role}: `,
    fixed: {
      none: (rest: string) => `geen deadline ligt vast, alle ${rest} zijn voorstellen.`,
      one: (rest: string) => `één deadline ligt vast, de andere ${rest} zijn voorstellen.`,
      many: (count: string, rest: string) =>
        `${count} deadlines liggen vast, de andere ${rest} zijn voorstellen.`,
    },
    passed: "Ze liggen allemaal vóór de peildatum; wat gedaan is, staat niet in deze gegevens.",
    tasks: plural("taak", "taken"),
    later: (tasks: string, day: string) => `Van ${tasks} zijn alle gedateerde bronnen van na ${day}.`,
    allLater: (day: string) => `Alle gedateerde bronnen van deze taken zijn van na ${day}.`,
    none: (role: string) => `Deze gegevens kennen geen taken voor een ${role}.`,
    schoolDays: "Schooldagen volgens de Vlaamse vakantieregeling. Lokale verlofdagen zijn niet afgetrokken.",
    all: (count: string) => `Toon alle ${count} deadlines`,
    fewer: (count: string) => `Toon de ${count} belangrijkste deadlines`,
  },
  en: {
    title: "Your deadlines",
    for: (role: string) => `For a ${role}: `,
    fixed: {
      none: (rest: string) => `no deadline is fixed, all ${rest} are suggestions.`,
      one: (rest: string) => `one deadline is fixed, the other ${rest} are suggestions.`,
      many: (count: string, rest: string) =>
        `${count} deadlines are fixed, the other ${rest} are suggestions.`,
    },
    passed: "They all lie before the as-of date; what was done is not in these data.",
    tasks: plural("task", "tasks"),
    later: (tasks: string, day: string) => `All dated sources of ${tasks} are from after ${day}.`,
    allLater: (day: string) => `All dated sources of these tasks are from after ${day}.`,
    none: (role: string) => `These data hold no tasks for a ${role}.`,
    schoolDays: "School days by the Flemish holiday rules. Local days off are not subtracted.",
    all: (count: string) => `Show all ${count} deadlines`,
    fewer: (count: string) => `Show the ${count} main deadlines`,
  },
});

/** What a role had to do and by when, and how firm the rule behind it was on the peildatum. */
export function Deadlines({ check }: { check: DateCheck }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const about = useQuery(aboutQuery).data;
  const [all, setAll] = useState(false);
  const { tasks, rol, asOf, kennis, weight, sources } = check;
  const role = taskTerms[language].role[rol];
  // The style sheet hides the others, and only where scripts can bring them back.
  const near = nearestTasks(tasks, asOf);
  const later = kennis ? tasks.filter((task) => publishedLater(task.citations, sources, kennis)).length : 0;
  const allLater = later > 0 && later === tasks.length;
  return (
    <section className="deadlines headed" aria-labelledby="deadlines-title" data-all={all}>
      <div className="deadlines-head">
        <h2 id="deadlines-title">{words.title}</h2>
        <p className="deadlines-lead">
          {tasks.length > 0 ? words.for(role) + fixedWords(tasks, words.fixed) : words.none(role)}{" "}
          {tasks.length > 0 &&
            tasks.every(({ deadline }) => isBefore(deadline.date, asOf)) &&
            words.passed}{" "}
        </p>
        {weight && (
          <p className="deadlines-lead">{legalWeightWords({ ...check, state: weight, language })}</p>
        )}
        {kennis && later > 0 && (
          <p className="deadlines-lead deadlines-later">
            {allLater
              ? words.allLater(formatDay(kennis, language))
              : words.later(words.tasks(later), formatDay(kennis, language))}
          </p>
        )}
      </div>
      <div>
        <ol>
          {tasks.map((task) => (
            <DeadlineRow
              key={task.id}
              task={task}
              check={check}
              near={near.includes(task)}
              sayLater={!allLater}
            />
          ))}
        </ol>
        {tasks.length > near.length && (
          <button
            type="button"
            className="text-button deadlines-toggle no-print"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? words.fewer(String(near.length)) : words.all(String(tasks.length))}
          </button>
        )}
        <div className="deadlines-note caption">
          <p>{words.schoolDays}</p>
          {about && <Cited citations={about.schoolCalendar.citations} />}
        </div>
      </div>
    </section>
  );
}

type FixedWords = (typeof messages)["nl"]["fixed"];

function fixedWords(tasks: readonly PreparationTask[], words: FixedWords): string {
  const fixed = tasks.filter(({ deadline }) => deadline.basis === "source").length;
  const rest = String(tasks.length - fixed);
  if (fixed === 0) return words.none(rest);
  return fixed === 1 ? words.one(rest) : words.many(String(fixed), rest);
}
