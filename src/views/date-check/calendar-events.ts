import { isAfter, isBefore, moveDay } from "#src/domain/plain-date.ts";
import type { PreparationTask } from "#src/domain/preparation.ts";
import type { Citation } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import type { CalendarEvent } from "#src/exports/ics.ts";
import { knownThenWords } from "#src/facts/answer-words.ts";
import { inSentence } from "#src/facts/regime-name.tsx";
import { sourceLines } from "#src/i18n/source-lines.ts";
import { listed } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { taskTerms } from "#src/i18n/task-terms.ts";
import type { DateCheck } from "./date-check.ts";
import { basisWords } from "./deadline-words.ts";
import type { PlannedChange } from "./planned-change.ts";

const messages = defineMessages({
  nl: {
    starts: (names: string) => `Start van ${names}`,
    ends: (names: string) => `Niet meer van kracht: ${names}`,
    the: (name: string) => `het ${name}`,
    rules: "Wijziging van regels",
    fixed: "Vaste datum",
    suggestion: "Voorstel",
    titled: (title: string, note: string) => `${title} (${note})`,
    suggested: "voorstel",
    week: (title: string) => `Over een week: ${title}`,
    sources: "Bronnen:",
    back: (day: string) => `Datumcheck op peildatum ${day}:`,
  },
  en: {
    starts: (names: string) => `Start of ${names}`,
    ends: (names: string) => `No longer in force: ${names}`,
    the: (name: string) => `the ${name}`,
    rules: "Change of rules",
    fixed: "Fixed date",
    suggestion: "Suggestion",
    titled: (title: string, note: string) => `${title} (${note})`,
    suggested: "suggestion",
    week: (title: string) => `In a week: ${title}`,
    sources: "Sources:",
    back: (day: string) => `Date check on as-of date ${day}:`,
  },
});

type Options = { language: Language; url: string };

/**
 * The next change and every deadline of the role, as entries of an agenda. The milestones around the day are news,
 * not appointments, and would repeat the fixed dates of the deadlines: they stay out.
 */
export const calendarEvents = (check: DateCheck, options: Options): CalendarEvent[] => [
  ...(check.change ? [changeEvent(check.change, check, options)] : []),
  ...check.tasks.map((task) => taskEvent(task, check, options)),
];

/** How many entries that gives, and how many of them lie before the real today. */
export function agendaCount({ change, tasks, today }: DateCheck) {
  const days = [...(change ? [change.on] : []), ...tasks.map(({ deadline }) => deadline.date)];
  return { events: days.length, past: days.filter((day) => isBefore(day, today)).length };
}

type Described = { lines: readonly (string | null)[]; citations: readonly Citation[] };

function describe({ lines, citations }: Described, { sources, asOf }: DateCheck, { language, url }: Options) {
  const words = messages[language];
  return [
    ...lines.filter(Boolean),
    [words.sources, ...sourceLines({ citations, sources, language })].join("\n"),
    `${words.back(formatDay(asOf, language))}\n${url}`,
  ].join("\n\n");
}

function changeEvent(change: PlannedChange, check: DateCheck, options: Options): CalendarEvent {
  const { language, url } = options;
  const { facts, kennis } = check;
  const words = messages[language];
  const then = kennis && knownThenWords({ change, milestones: facts.milestones, kennis, language });
  const regimes = change.starting.length > 0 ? change.starting : change.ending;
  const names = listed(
    regimes.map(({ name }) => words.the(inSentence(name[language]))),
    language,
  );
  const lines = [then, ...regimes.map((regime) => regime.summary[language])];
  return {
    id: regimes.map(({ id }) => id).join("."),
    from: change.on,
    to: change.on,
    title: change.starting.length > 0 ? words.starts(names) : words.ends(names),
    description: describe({ lines, citations: change.citations }, check, options),
    categories: [words.rules],
    url,
    // On the kennisdatum this day was not the announced one.
    tentative: then !== null,
    reminder: null,
  };
}

function taskEvent(task: PreparationTask, check: DateCheck, options: Options): CalendarEvent {
  const { language, url } = options;
  const words = messages[language];
  const { deadline, citations } = task;
  const fixed = deadline.basis === "source";
  const title = task.title[language];
  const basis = basisWords(deadline, language);
  const lines = [task.description[language], `${basis.charAt(0).toUpperCase()}${basis.slice(1)}.`];
  // An alarm of a week before must lie ahead of the real today, whatever day is on screen.
  const inTime = isAfter(moveDay(deadline.date, { days: -7 }), check.today);
  return {
    id: task.id,
    from: deadline.date,
    to: deadline.date,
    title: fixed ? title : words.titled(title, words.suggested),
    description: describe({ lines, citations }, check, options),
    categories: [fixed ? words.fixed : words.suggestion, taskTerms[language].domain[task.domain]],
    url,
    tentative: !fixed,
    reminder: inTime ? words.week(title) : null,
  };
}
