import type { MilestoneStatus } from "#src/domain/milestone.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDated } from "#src/i18n/dates.ts";
import { terms } from "#src/i18n/terms.ts";
import { slipParts } from "./slip-words.ts";
import { timelineWords } from "./words.ts";

/**
 * "title, date written out, track, status", and what is unusual: its certainty, that its date has moved, that it is
 * generated, and `change`, what a comparison says of it.
 */
export function accessibleName(
  milestone: Milestone,
  status: MilestoneStatus,
  language: Language,
  change?: string,
): string {
  const { title, track, certainty, generated } = milestone;
  const words = terms[language];
  return [
    title[language],
    formatDated(milestone, language),
    words.track[track],
    words.status[status],
    ...(certainty === "bevestigd" ? [] : [words.certainty[certainty]]),
    ...slipParts(milestone, language),
    ...(generated ? [timelineWords[language].generated] : []),
    ...(change === undefined ? [] : [change]),
  ].join(", ");
}
