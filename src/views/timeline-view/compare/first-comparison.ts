import { previousChange } from "#src/domain/change-dates.ts";
import { isImprecise, type Milestone } from "#src/domain/milestone.ts";
import { compareDays, isBefore, moveDay, type PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";

type Situation = { known: readonly Milestone[]; regimes: readonly Regime[]; asOf: PlainDate };

/**
 * The day with which the peildatum is compared at first: the last step of the law before it; of that, most people know
 * where they stood. When the rules changed since, or on that step itself, the last step before the change: then there is
 * something to see.
 */
export function firstComparison({ known, regimes, asOf }: Situation): PlainDate {
  const lastBefore = (day: PlainDate) =>
    known.findLast(
      ({ legalStage, ...milestone }) =>
        legalStage && !isImprecise(milestone) && isBefore(milestone.date, day),
    );
  const change = previousChange(
    regimes.map(({ validFrom }) => validFrom).toSorted(compareDays),
    moveDay(asOf, { days: 1 }),
  );
  const last = lastBefore(asOf);
  const step = last && change && !isBefore(change, last.date) ? lastBefore(change) : last;
  return step?.date ?? moveDay(asOf, { months: -12 });
}
