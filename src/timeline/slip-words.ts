import type { Milestone, Revision } from "#src/domain/milestone.ts";
import { daysMoved, slipOf } from "#src/domain/slip.ts";
import { citedSources, type Source } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import { countDays, listed } from "#src/i18n/counts.ts";
import { formatDated } from "#src/i18n/dates.ts";
import { timelineWords } from "./words.ts";

/** "730 dagen verschoven"; nothing when the days are not known. */
function movedWords(days: number | null, language: Language): string[] {
  if (days === null || days === 0) return [];
  return [timelineWords[language].moved(countDays(Math.abs(days), language))];
}

/** "was 1 september 2021 en 1 september 2022", "730 dagen verschoven": every earlier day, and what became of the first. */
export function slipParts(milestone: Milestone, language: Language): string[] {
  const slip = slipOf(milestone);
  if (!slip) return [];
  const dates = slip.earlier.map((revision) => formatDated(revision, language));
  return [timelineWords[language].was(listed(dates, language)), ...movedWords(slip.days, language)];
}

type Asked = { milestone: Milestone; sources: ReadonlyMap<string, Source>; language: Language };

/** One earlier announcement in full: "was …, nu …, 730 dagen verschoven, bron: …". */
export function ghostWords(revision: Revision, { milestone, sources, language }: Asked): string {
  const words = timelineWords[language];
  const titles = citedSources(revision.citations).flatMap((id) => sources.get(id)?.title ?? []);
  return [
    words.was(formatDated(revision, language)),
    words.now(formatDated(milestone, language)),
    ...movedWords(daysMoved(revision, milestone), language),
    ...(titles.length > 0 ? [`${titles.length > 1 ? words.sources : words.source}${titles.join("; ")}`] : []),
  ].join(", ");
}
