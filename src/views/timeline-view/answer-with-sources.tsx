import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { listQuery } from "#src/api/queries.ts";
import { inForceOn, LAYERS, nextChange, type Regime } from "#src/domain/regime.ts";
import { schoolCalendar } from "#src/domain/school-calendar.ts";
import type { Citation } from "#src/domain/source.ts";
import { Answer } from "#src/facts/answer.tsx";
import { Citations, useSourceIndex } from "#src/facts/citations.tsx";
import type { Facts } from "#src/facts/with-facts.tsx";
import { useLink } from "#src/link/link-context.tsx";

export function AnswerWithSources(facts: Facts<"regimes" | "milestones" | "schoolHolidays">) {
  const { regimes, milestones, schoolHolidays } = facts;
  const { asOf } = useLink();
  const calendar = useMemo(() => schoolCalendar(schoolHolidays), [schoolHolidays]);
  // The answer does not wait for its sources; when they fail, the part below says so.
  const sources = useSourceIndex(useQuery(listQuery("sources")).data?.items ?? NONE);
  const inForce = inForceOn(regimes, asOf);
  const said = [
    ...LAYERS.flatMap((layer) => inForce[layer] ?? []),
    ...(nextChange(regimes, asOf)?.starting ?? []),
  ];
  const citations = uniqueCitations(said);
  return (
    <Answer regimes={regimes} milestones={milestones} calendar={calendar}>
      {sources.size > 0 && citations.length > 0 && <Citations citations={citations} sources={sources} />}
    </Answer>
  );
}

const NONE: never[] = [];

/** Each place in a source once, though several regimes lean on it. */
function uniqueCitations(regimes: readonly Regime[]): Citation[] {
  const seen = new Map<string, Citation>();
  for (const citation of regimes.flatMap(({ citations }) => citations)) {
    const key = `${citation.sourceId} ${citation.locator.nl}`;
    if (!seen.has(key)) seen.set(key, citation);
  }
  return [...seen.values()];
}
