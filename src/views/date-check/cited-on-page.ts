import { LAYERS } from "#src/domain/regime.ts";
import type { Citation } from "#src/domain/source.ts";
import type { DateCheck } from "./date-check.ts";

/** Every citation on the printed page, from top to bottom; the legal steps and the milestones are not. */
export const citedOnPage = (
  { inForce, early, change, facts, tasks }: DateCheck,
  schoolCalendar: readonly Citation[],
): Citation[] => [
  ...LAYERS.flatMap((layer) => (inForce[layer] ?? early[layer])?.citations ?? []),
  ...(change?.citations ?? []),
  ...tasks.flatMap(({ citations }) => citations),
  ...schoolCalendar,
  ...facts.comparison.flatMap(({ citations }) => citations),
];
