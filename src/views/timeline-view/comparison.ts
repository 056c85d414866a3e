import { createContext, type ComponentType, useEffect, useMemo, useState } from "react";
import type { Milestone } from "#src/domain/milestone.ts";
import type { Regime } from "#src/domain/regime.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { Compared } from "#src/scene/compared.ts";
import type { TimelineComparison } from "#src/timeline/change-note.ts";
import type { comparisonOf } from "./compare/comparison-of.ts";

/** The two days of the link compared, for all that shows milestones. */
export type Comparison = Compared &
  TimelineComparison & {
    /** A date with what changed about it. */
    ChangedDate: ComponentType<{ milestone: Milestone }>;
  };

export const ComparisonContext = createContext<Comparison | null>(null);

type Question = {
  milestones: readonly Milestone[];
  regimes: readonly Regime[];
  /** What the filters let through. */
  shown: readonly Milestone[];
};
/** What compares; it is loaded when there is something to compare. */
type Compares = typeof comparisonOf;

/** `null` without a comparison in the link, and until the part of the product that compares is loaded. */
export function useComparison({ milestones, regimes, shown }: Question): Comparison | null {
  const language = useLanguage();
  const { state, asOf, comparedWith } = useLink();
  const { verschil, kennis } = state;
  const [compares, setCompares] = useState<Compares | null>(null);
  const isMissing = comparedWith !== null && compares === null;
  useEffect(() => {
    if (!isMissing) return;
    // When it does not come, the bar in its place says so: it is the same part.
    import("./compare/comparison-of.ts").then(
      (loaded) => setCompares(() => loaded.comparisonOf),
      () => {},
    );
  }, [isMissing]);
  return useMemo(() => {
    if (!compares || !comparedWith) return null;
    return compares({ milestones, regimes, shown, asOf, comparedWith, kennis, verschil, language });
  }, [compares, milestones, regimes, shown, asOf, comparedWith, kennis, verschil, language]);
}
