import { useMemo } from "react";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { inForceOn, LAYERS, nextChange, type Regime } from "#src/domain/regime.ts";
import { schoolCalendar } from "#src/domain/school-calendar.ts";
import { type Citation, uniqueCitations } from "#src/domain/source.ts";
import { Answer } from "#src/facts/answer.tsx";
import { Cited } from "#src/facts/cited.tsx";
import { type Facts, WithFacts } from "#src/facts/with-facts.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { PrintedSources } from "./printed-sources.tsx";
import { usePrinting } from "#src/ui/use-printing.ts";

const messages = defineMessages({ nl: { ofAnswer: "Bij het antwoord" }, en: { ofAnswer: "For the answer" } });

export function AnswerWithSources(facts: Facts<"regimes" | "milestones" | "schoolHolidays">) {
  const { regimes, milestones, schoolHolidays } = facts;
  const { asOf } = useLink();
  const calendar = useMemo(() => schoolCalendar(schoolHolidays), [schoolHolidays]);
  return (
    <>
      <Answer regimes={regimes} milestones={milestones} calendar={calendar}>
        <Cited citations={citationsOf(regimes, asOf)} />
      </Answer>
      {/* The answer does not wait for its sources; when they fail, that is said once for the view. */}
      <WithFacts names={["sources"]}>{() => null}</WithFacts>
    </>
  );
}

/** On paper the drawing comes first: the sources of the answer stand with all others, at the end. */
export function PrintedAnswerSources({ regimes }: { regimes: readonly Regime[] }) {
  const words = useMessages(messages);
  const { asOf } = useLink();
  if (!usePrinting()) return null;
  return (
    <section className="printed-sources">
      <h2>{words.ofAnswer}</h2>
      <PrintedSources citations={citationsOf(regimes, asOf)} />
    </section>
  );
}

/** What holds, and what comes next. */
function citationsOf(regimes: readonly Regime[], asOf: PlainDate): Citation[] {
  const inForce = inForceOn(regimes, asOf);
  const said = [
    ...LAYERS.flatMap((layer) => inForce[layer] ?? []),
    ...(nextChange(regimes, asOf)?.starting ?? []),
  ];
  return uniqueCitations(said.flatMap(({ citations }) => citations));
}
