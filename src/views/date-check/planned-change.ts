import { startMilestone } from "#src/domain/legal-stage.ts";
import type { Milestone, Revision } from "#src/domain/milestone.ts";
import { isAfter, isSameDay, type PlainDate } from "#src/domain/plain-date.ts";
import { nextChange, type Regime, type RegimeChange } from "#src/domain/regime.ts";
import { type Citation, uniqueCitations } from "#src/domain/source.ts";

export type PlannedChange = RegimeChange & {
  /** Dates that were announced for it before the present one. */
  earlier: readonly Revision[];
  citations: readonly Citation[];
};

type Question = {
  regimes: readonly Regime[];
  milestones: readonly Milestone[];
  asOf: PlainDate;
  kennis: PlainDate | null;
};

/** The next change of rules, and how its date moved, as far as that was known on the kennisdatum. */
export function plannedChange({ regimes, milestones, asOf, kennis }: Question): PlannedChange | null {
  const change = nextChange(regimes, asOf);
  if (!change) return null;
  const start = startMilestone(change, milestones);
  const revisions = start?.revisions ?? [];
  const earlier = revisions.filter(
    ({ date, knownSince }) => !isSameDay(date, change.on) && !(kennis && isAfter(knownSince, kennis)),
  );
  const said = [...(start ? [start] : []), ...change.starting, ...earlier];
  const citations = uniqueCitations(said.flatMap((fact) => fact.citations));
  return { ...change, earlier, citations };
}
