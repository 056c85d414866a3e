import type { Certainty, Level, Milestone, Track } from "./milestone.ts";
import type { Language } from "./text.ts";

/** An empty list means: no restriction. */
export type MilestoneFilter = {
  tracks: readonly Track[];
  certainties: readonly Certainty[];
  level: Level | null;
  search: string;
};

/** Lower case, without diacritics, so that "principiële" is found by "principiele". */
export const searchable = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Every word of the search must occur in the title, summary or actor. */
export function filterMilestones(
  milestones: readonly Milestone[],
  { tracks, certainties, level, search }: MilestoneFilter,
  language: Language,
): Milestone[] {
  const words = searchable(search).split(/\s+/).filter(Boolean);
  return milestones.filter((milestone) => {
    if (tracks.length > 0 && !tracks.includes(milestone.track)) return false;
    if (certainties.length > 0 && !certainties.includes(milestone.certainty)) return false;
    if (level && !milestone.levels.includes(level)) return false;
    if (words.length === 0) return true;
    const { title, summary, actor } = milestone;
    const text = searchable(`${title[language]} ${summary[language]} ${actor[language]}`);
    return words.every((word) => text.includes(word));
  });
}

export const isFiltering = ({ tracks, certainties, level, search }: MilestoneFilter): boolean =>
  tracks.length > 0 || certainties.length > 0 || level !== null || search.trim() !== "";
