import { createContext, type ComponentType, useEffect, useMemo, useState } from "react";
import type { ChangesBetween } from "#src/domain/changes-between.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import type { Regime } from "#src/domain/regime.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { TimelineComparison } from "#src/timeline/change-note.ts";
import type { compare as compareDays } from "./compare.ts";

/** The two days of the link compared, for all that shows milestones. */
export type Comparison = TimelineComparison & {
  /** Of the milestones that pass the filters. */
  changes: ChangesBetween;
  /** Of those, what differs in the way that the link names; all of them when it names none. */
  shown: readonly Milestone[];
  /** A date with what changed about it. */
  ComparedDate: ComponentType<{ milestone: Milestone }>;
};

export const ComparisonContext = createContext<Comparison | null>(null);

type Question = {
  milestones: readonly Milestone[];
  regimes: readonly Regime[];
  /** What the filters let through. */
  shown: readonly Milestone[];
};
type Compare = typeof compareDays;

/** `null` without a comparison in the link, and until the part of the product that compares is loaded. */
export function useComparison({ milestones, regimes, shown }: Question): Comparison | null {
  const language = useLanguage();
  const { state, asOf, today } = useLink();
  const { vergelijk, verschil, kennis } = state;
  const [compare, setCompare] = useState<Compare | null>(null);
  const isMissing = vergelijk !== null && compare === null;
  useEffect(() => {
    if (!isMissing) return;
    // When it does not come, the bar in its place says so: it is the same part.
    import("./compare.ts").then(
      (loaded) => setCompare(() => loaded.compare),
      () => {},
    );
  }, [isMissing]);
  return useMemo(() => {
    if (!compare || vergelijk === null) return null;
    const other = vergelijk === "vandaag" ? today : vergelijk;
    return compare({ milestones, regimes, shown, asOf, other, kennis, verschil, language });
  }, [compare, milestones, regimes, shown, asOf, vergelijk, today, kennis, verschil, language]);
}
