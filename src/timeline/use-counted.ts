import { useEffect, useState } from "react";
import type { Milestone } from "#src/domain/milestone.ts";
import { countSpans } from "./marks.ts";

/** A list of this length is counted while it is drawn. */
const FEW = 2000;

/** May this list be drawn? The days of a very long one are counted first, without holding up the page. */
export function useCounted(milestones: readonly Milestone[]): boolean {
  const [counted, setCounted] = useState<readonly Milestone[] | null>(null);
  useEffect(() => {
    let wanted = true;
    if (milestones.length > FEW)
      void countSpans(milestones, () => wanted).then(() => wanted && setCounted(milestones));
    return () => {
      wanted = false;
    };
  }, [milestones]);
  return milestones.length <= FEW || counted === milestones;
}
