import { LAYERS } from "#src/domain/regime.ts";
import type { Citation } from "#src/domain/source.ts";
import type { DateCheck } from "./date-check.ts";

/** Every citation on the printed page, from top to bottom; the milestones around the day are not printed. */
export const citedOnPage = (
  { inForce, change, legal, facts, tasks }: DateCheck,
  schoolCalendar: readonly Citation[],
): Citation[] => [
  ...LAYERS.flatMap((layer) => inForce[layer]?.citations ?? []),
  ...(change?.citations ?? []),
  ...(legal?.steps.flatMap(({ milestone }) => milestone.citations) ?? []),
  ...facts.comparison.flatMap(({ citations }) => citations),
  ...tasks.flatMap(({ citations }) => citations),
  ...schoolCalendar,
];

/** Numbers the sources in the order in which the page first cites them, from 1. */
export function sourceNumbers(citations: readonly Citation[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { sourceId } of citations) if (!numbers.has(sourceId)) numbers.set(sourceId, numbers.size + 1);
  return numbers;
}
