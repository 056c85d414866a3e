import { isBefore, type PlainDate } from "#src/domain/plain-date.ts";
import { isInForce, type Regime, type RegimeChange, regimeChanges } from "#src/domain/regime.ts";

/** The last day on which regimes took over from others: the comparison stands on both sides of it. */
export const handover = (regimes: readonly Regime[]): RegimeChange | null =>
  regimeChanges(regimes).findLast(({ starting, ending }) => starting.length > 0 && ending.length > 0) ?? null;

/** Which side of the comparison holds on a day; `neither`: the day lies before the rules that are compared. */
export function sideOn({ on, ending }: RegimeChange, asOf: PlainDate): "before" | "after" | "neither" {
  if (!isBefore(asOf, on)) return "after";
  return ending.every((regime) => isInForce(regime, asOf)) ? "before" : "neither";
}
