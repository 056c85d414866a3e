import { useMemo } from "react";
import { inForceOn, LAYERS, nextChange, type Regime } from "#src/domain/regime.ts";
import { schoolCalendar } from "#src/domain/school-calendar.ts";
import type { Citation, Source } from "#src/domain/source.ts";
import { Answer } from "#src/facts/answer.tsx";
import { Citations, useSourceIndex } from "#src/facts/citations.tsx";
import { type Facts, WithFacts } from "#src/facts/with-facts.tsx";
import { useLink } from "#src/link/link-context.tsx";

export function AnswerWithSources(facts: Facts<"regimes" | "milestones" | "schoolHolidays">) {
  const { regimes, milestones, schoolHolidays } = facts;
  const { asOf } = useLink();
  const calendar = useMemo(() => schoolCalendar(schoolHolidays), [schoolHolidays]);
  const inForce = inForceOn(regimes, asOf);
  const citations = uniqueCitations([
    ...LAYERS.flatMap((layer) => inForce[layer] ?? []),
    ...(nextChange(regimes, asOf)?.starting ?? []),
  ]);
  return (
    <Answer regimes={regimes} milestones={milestones} calendar={calendar}>
      {/* The answer does not wait for its sources. */}
      {citations.length > 0 && (
        <WithFacts names={["sources"]}>
          {({ sources }) => <AnswerCitations citations={citations} sources={sources} />}
        </WithFacts>
      )}
    </Answer>
  );
}

const AnswerCitations = ({ citations, sources }: { citations: Citation[]; sources: readonly Source[] }) => (
  <Citations citations={citations} sources={useSourceIndex(sources)} />
);

/** Each place in a source once, though several regimes lean on it. */
function uniqueCitations(regimes: readonly Regime[]): Citation[] {
  const seen = new Map<string, Citation>();
  for (const citation of regimes.flatMap(({ citations }) => citations)) {
    const key = `${citation.sourceId} ${citation.locator.nl}`;
    if (!seen.has(key)) seen.set(key, citation);
  }
  return [...seen.values()];
}
