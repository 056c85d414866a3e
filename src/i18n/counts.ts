import { LONG } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";

/** "1 dag", "2 dagen": for words that are counted in one place only. */
export const plural = (one: string, many: string) => (count: number) =>
  `${count} ${count === 1 ? one : many}`;

const WORDS = {
  nl: {
    days: plural("dag", "dagen"),
    schoolDays: plural("schooldag", "schooldagen"),
    sources: plural("bron", "bronnen"),
    milestones: plural("mijlpaal", "mijlpalen"),
    years: plural("jaar", "jaar"),
    later: (days: string) => `${days} later`,
    earlier: (days: string) => `${days} vroeger`,
  },
  en: {
    days: plural("day", "days"),
    schoolDays: plural("school day", "school days"),
    sources: plural("source", "sources"),
    milestones: plural("milestone", "milestones"),
    years: plural("year", "years"),
    later: (days: string) => `${days} later`,
    earlier: (days: string) => `${days} earlier`,
  },
} as const satisfies Record<Language, unknown>;

/** "1 dag", "203 dagen" */
export const countDays = (count: number, language: Language): string => WORDS[language].days(count);
export const countSchoolDays = (count: number, language: Language): string =>
  WORDS[language].schoolDays(count);
export const countSources = (count: number, language: Language): string => WORDS[language].sources(count);
export const countMilestones = (count: number, language: Language): string =>
  WORDS[language].milestones(count);

/** "365 dagen later", of a date that moved; `null` when the days are not known, or when there are none. */
export function countMoved(days: number | null, language: Language): string | null {
  if (days === null || days === 0) return null;
  const { later, earlier } = WORDS[language];
  return (days > 0 ? later : earlier)(countDays(Math.abs(days), language));
}

const DAYS_IN_YEAR = 365.2425;

/** How long it takes in words: "203 dagen", or "27 jaar", full years, from two years on. `days` is not negative. */
export const countSpan = (days: number, language: Language): string =>
  days < LONG ? countDays(days, language) : WORDS[language].years(fullYears(days));

/** Fourteen years are 5113 days or 5114, by their leap days: one day less than the mean is no year less. */
const fullYears = (days: number) => Math.floor((days + 1) / DAYS_IN_YEAR);

/** "M-decreet en ondersteuningsmodel" */
export function listed(words: readonly string[], language: Language): string {
  const and = language === "nl" ? " en " : " and ";
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : words.slice(0, -1).join(", ") + and + last;
}
