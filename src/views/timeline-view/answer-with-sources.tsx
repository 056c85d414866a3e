import { useMemo } from "react";
import { inForceOn, LAYERS, nextChange } from "#src/domain/regime.ts";
import { schoolCalendar } from "#src/domain/school-calendar.ts";
import { uniqueCitations } from "#src/domain/source.ts";
import { Answer } from "#src/facts/answer.tsx";
import { Cited } from "#src/facts/cited.tsx";
import { type Facts, WithFacts } from "#src/facts/with-facts.tsx";
import { useLink } from "#src/link/link-context.tsx";

export function AnswerWithSources(facts: Facts<"regimes" | "milestones" | "schoolHolidays">) {
  const { regimes, milestones, schoolHolidays } = facts;
  const { asOf } = useLink();
  const calendar = useMemo(() => schoolCalendar(schoolHolidays), [schoolHolidays]);
  const inForce = inForceOn(regimes, asOf);
  const said = [
    ...LAYERS.flatMap((layer) => inForce[layer] ?? []),
    ...(nextChange(regimes, asOf)?.starting ?? []),
  ];
  return (
    <>
      <Answer regimes={regimes} milestones={milestones} calendar={calendar}>
        <Cited citations={uniqueCitations(said.flatMap(({ citations }) => citations))} />
      </Answer>
      {/* The answer does not wait for its sources; when they fail, that is said once for the view. */}
      <WithFacts names={["sources"]}>{() => null}</WithFacts>
    </>
  );
}
