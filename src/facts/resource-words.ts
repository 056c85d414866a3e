import type { ListName } from "#src/api/queries.ts";
import type { Language } from "#src/domain/text.ts";

type Resource = ListName | "about" | "boards" | "log" | "logs" | "presentations" | "presentation" | "config";

/** Each in the plural, so that one sentence can speak of any of them. */
const NAMES: Record<Language, Record<Resource, string>> = {
  nl: {
    regimes: "de regimes",
    milestones: "de mijlpalen",
    measures: "de maatregelen",
    comparison: "de rijen van de vergelijking",
    conflicts: "de tegenspraken tussen bronnen",
    sources: "de bronnen",
    centres: "de leersteuncentra",
    schoolHolidays: "de schoolvakanties",
    glossary: "de begrippen",
    faq: "de vragen met hun antwoorden",
    tasks: "de taken",
    undated: "de feiten zonder datum",
    gaps: "de zaken die niet gevonden zijn",
    about: "de gegevens over dit overzicht",
    boards: "de besturen",
    log: "de regels van het logboek",
    logs: "de logboeken",
    presentations: "de presentaties",
    presentation: "de gegevens van de presentatie",
    config: "de instellingen van deze site",
  },
  en: {
    regimes: "the regimes",
    milestones: "the milestones",
    measures: "the measures",
    comparison: "the rows of the comparison",
    conflicts: "the contradictions between sources",
    sources: "the sources",
    centres: "the learning support centres",
    schoolHolidays: "the school holidays",
    glossary: "the terms",
    faq: "the questions with their answers",
    tasks: "the tasks",
    undated: "the facts without a date",
    gaps: "the things that were not found",
    about: "the data about this overview",
    boards: "the boards",
    log: "the lines of the log",
    logs: "the logs",
    presentations: "the presentations",
    presentation: "the data of the presentation",
    config: "the settings of this site",
  },
};

const OTHER: Record<Language, string> = { nl: "de gegevens", en: "the data" };

/** What was asked for, in words: "/school-holidays?after=3" are the school holidays. */
export function resourceName(resource: string, language: Language): string {
  const names: Partial<Record<string, string>> = NAMES[language];
  const key = keyOf(resource);
  return Object.hasOwn(names, key) ? (names[key] ?? OTHER[language]) : OTHER[language];
}

function keyOf(resource: string): string {
  const [path = ""] = resource.replace(/^\//, "").split("?");
  if (path === "config.json") return "config";
  if (/^boards\/[^/]+\/events$/.test(path)) return "log";
  if (path.startsWith("presentations/")) return "presentation";
  return path.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
