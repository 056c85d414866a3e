import { use } from "react";
import type { Milestone } from "#src/domain/milestone.ts";
import { formatDated } from "#src/i18n/dates.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { ComparisonContext } from "./comparison.ts";

/** The date of a milestone; while two days are compared, with what changed about it. */
export function Dated({ milestone }: { milestone: Milestone }) {
  const language = useLanguage();
  const ChangedDate = use(ComparisonContext)?.ChangedDate;
  return ChangedDate ? <ChangedDate milestone={milestone} /> : formatDated(milestone, language);
}
