import type { Forecast } from "#src/domain/forecast.ts";
import { earliest } from "#src/domain/plain-date.ts";
import { citedSources } from "#src/domain/source.ts";
import type { ToldChart, ToldPart, ToldTable, ToldView } from "#src/domain/told-view.ts";
import type { Language } from "#src/domain/text.ts";
import { countSpan } from "#src/i18n/counts.ts";
import { formatDay, formatShortDay, shortMonthName } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { decreeStart } from "./decree-start.ts";
import { exampleWords } from "./example-words.ts";
import { headQuestion } from "./head-question.ts";
import { headParts, leadParts, partsText, type WordPart } from "./head-words.ts";
import { pastDates } from "./picture/past-dates.ts";
import { monthEnds, plannedBy, progressPoints, shownPeriod } from "./picture/progress-data.ts";
import { progressWords } from "./picture/progress-words.ts";
import { byDomain, SQUARES } from "./picture/task-groups.ts";
import { statusWords } from "./status-words.ts";
import { taskTitle } from "./task-title.ts";
import type { Standing } from "./use-situation.ts";

const messages = defineMessages({
  nl: {
    progress: "Taken op het einde van elke maand",
    domains: "Per domein",
    domain: "Domein",
    late: "Te laat",
    columns: { what: "Taak", since: "Sinds", sources: "Bronnen" },
    since: (day: string, span: string) => `${day}, ${span}`,
    none: (day: string) => `Niets is te laat op ${day}.`,
    noDomain: "Geen taken.",
    moreDomains: (count: number) => (count === 1 ? "en nog één domein" : `en nog ${count} domeinen`),
    more: (count: number) => (count === 1 ? "en nog één taak" : `en nog ${count} taken`),
    kinds: { late: "vaste datum", expired: "voorstel verstreken", own: "eigen datum verstreken" },
    past: "Te laat of verstreken",
  },
  en: {
    progress: "Tasks at the end of each month",
    domains: "By domain",
    domain: "Domain",
    late: "Late",
    columns: { what: "Task", since: "Since", sources: "Sources" },
    since: (day: string, span: string) => `${day}, ${span}`,
    none: (day: string) => `Nothing is late on ${day}.`,
    noDomain: "No tasks.",
    moreDomains: (count: number) => (count === 1 ? "and one more domain" : `and ${count} more domains`),
    more: (count: number) => (count === 1 ? "and one more task" : `and ${count} more tasks`),
    kinds: { late: "fixed date", expired: "suggestion passed", own: "own date passed" },
    past: "Late or passed",
  },
});

/** One board: how it stands, how it came there, and what is late. */
export function toldBoard(standing: Standing, forecast: Forecast, language: Language): ToldView {
  const { board, facts } = standing;
  const start = decreeStart(facts.milestones);
  const question = headQuestion(standing, { forecast, start: start.on, language });
  const late = pastTable(standing, language);
  const name = board.name[language];
  const progress = progressChart(standing, forecast, language);
  return {
    mark: board.example ? `${name} (${exampleWords[language].example})` : name,
    sentence: headParts(question).map(toldPart),
    lead: partsText(leadParts(question)),
    columns: [
      { share: 0.5, parts: [...(progress ? [progress] : []), domainTable(standing, language)] },
      { share: 0.5, parts: [late] },
    ],
    cited: [
      ...new Set([
        ...citedSources(start.citations),
        ...late.rows.flatMap((row) => row.flatMap(({ cites = [] }) => cites)),
      ]),
    ],
  };
}

function toldPart(part: WordPart): ToldPart {
  if (typeof part === "string") return part;
  // It only keeps a place on the screen.
  if ("room" in part) return "";
  return "late" in part ? { text: part.late, tone: "late" } : { text: part.strong, tone: "strong" };
}

/** `null` when nothing of it lies before the peildatum. */
function progressChart(standing: Standing, forecast: Forecast, language: Language): ToldChart | null {
  const words = progressWords[language];
  const period = shownPeriod(standing, forecast);
  const months = monthEnds(progressPoints(standing, period));
  const last = months.at(-1);
  if (!last) return null;
  const { done, active, rest } = last;
  const planned = plannedBy(standing.tasks, earliest(standing.asOf, period.to));
  return {
    kind: "chart",
    title: messages[language].progress,
    said: words.summary({ on: formatDay(last.on, language), done, active, rest, planned }),
    labels: months.map(({ on }, index) =>
      index === months.length - 1 && on.day !== on.daysInMonth
        ? `${on.day} ${shortMonthName(on.month, language)}`
        : shortMonthName(on.month, language),
    ),
    series: [
      { name: words.done, tone: "is", values: months.map((point) => point.done) },
      { name: words.begun, tone: "is-tint", values: months.map((point) => point.active) },
      { name: words.rest, tone: "raised", values: months.map((point) => point.rest) },
    ],
  };
}

const DOMAIN = 0.27;
/** In letters: a column is as wide as its name asks, a long one is written on two lines. */
const [SIDES, LONGEST] = [3, 11];

function domainTable({ tasks, asOf }: Standing, language: Language): ToldTable {
  const words = messages[language];
  const statuses = statusWords[language];
  const groups = byDomain(tasks, asOf);
  const names = SQUARES.map((square) => statuses[square]);
  const letters = names.map((name) => SIDES + Math.min(name.length, LONGEST));
  const each = (1 - DOMAIN) / letters.reduce((sum, count) => sum + count, 0);
  return {
    kind: "table",
    title: words.domains,
    columns: [
      { name: words.domain, share: DOMAIN },
      ...names.map((name, index) => ({ name, share: each * (letters[index] ?? 0), figures: true }) as const),
    ],
    rows: groups.map(({ key, squares }) => [
      { text: taskTerms[language].domain[key], tone: "strong" },
      ...SQUARES.map((square) => {
        const count = squares.find((one) => one.square === square)?.count ?? 0;
        return { text: String(count), ...(square === "laat" && count > 0 && { tone: "late" as const }) };
      }),
    ]),
    rest: 0,
    more: words.moreDomains,
    none: words.noDomain,
  };
}

/** More than these are not read from a slide. */
const MOST_PAST = 12;

/** What is late first; then what has passed and is no rule. */
function pastTable({ tasks, asOf }: Standing, language: Language): ToldTable {
  const words = messages[language];
  const { what, since, sources } = words.columns;
  const past = pastDates(tasks, asOf).toSorted(
    (a, b) => Number(b.kind === "late") - Number(a.kind === "late"),
  );
  const allLate = past.every(({ kind }) => kind === "late");
  return {
    kind: "table",
    title: allLate ? words.late : words.past,
    columns: [
      { name: what, share: 0.52 },
      { name: since, share: 0.32 },
      { name: sources, share: 0.16 },
    ],
    rows: past.slice(0, MOST_PAST).map(({ task, kind, date, days }) => [
      { text: `${taskTitle(task, language)} (${words.kinds[kind]})` },
      {
        text: words.since(formatShortDay(date, language), countSpan(days, language)),
        ...(kind === "late" && { tone: "late" }),
      },
      { text: "", cites: kind === "own" ? [] : citedSources(task.sourced?.citations ?? []) },
    ]),
    rest: Math.max(0, past.length - MOST_PAST),
    more: words.more,
    none: words.none(formatDay(asOf, language)),
  };
}
