import type { Language } from "#src/domain/text.ts";

const plural = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;

const WORDS = {
  nl: {
    days: plural("dag", "dagen"),
    schoolDays: plural("schooldag", "schooldagen"),
    sources: plural("bron", "bronnen"),
    milestones: plural("mijlpaal", "mijlpalen"),
  },
  en: {
    days: plural("day", "days"),
    schoolDays: plural("school day", "school days"),
    sources: plural("source", "sources"),
    milestones: plural("milestone", "milestones"),
  },
} as const satisfies Record<Language, unknown>;

/** "1 dag", "203 dagen" */
export const countDays = (count: number, language: Language): string => WORDS[language].days(count);
export const countSchoolDays = (count: number, language: Language): string =>
  WORDS[language].schoolDays(count);
export const countSources = (count: number, language: Language): string => WORDS[language].sources(count);
export const countMilestones = (count: number, language: Language): string =>
  WORDS[language].milestones(count);

/** "M-decreet en ondersteuningsmodel" */
export function listed(words: readonly string[], language: Language): string {
  const and = language === "nl" ? " en " : " and ";
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : words.slice(0, -1).join(", ") + and + last;
}
