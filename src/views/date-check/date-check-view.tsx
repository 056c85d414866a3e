import { numberSources, PrintedSources } from "#src/facts/printed-sources.tsx";
import { useQuery } from "@tanstack/react-query";
import { memo, useMemo } from "react";
import { aboutQuery } from "#src/api/queries.ts";
import { toIso } from "#src/domain/plain-date.ts";
import { Answer } from "#src/facts/answer.tsx";
import { SourcesProvider } from "#src/facts/cited.tsx";
import { WithFacts } from "#src/facts/with-facts.tsx";
import { type Link, LinkProvider, useLink } from "#src/link/link-context.tsx";
import { useLaterLink } from "#src/link/use-later-link.ts";
import { Actions } from "./actions.tsx";
import { AnswerColumns } from "./answer-columns.tsx";
import { MilestonesAround } from "./around.tsx";
import { Comparison } from "./comparison.tsx";
import { type DateCheck, type DateCheckFacts, dateCheck } from "./date-check.ts";
import { Deadlines } from "./deadlines.tsx";
import { LegalSteps } from "./legal-steps.tsx";
import { Printed } from "./printed.tsx";
import { Question } from "./question.tsx";
import { citedOnPage } from "./cited-on-page.ts";
import "./date-check-view.css";

/**
 * Which rules held on a day, what changes next, and by when to do what. The answer needs the rules and the calendar
 * alone; every part below it says for itself what it misses.
 */
export const DateCheckView = () => (
  <WithFacts names={["regimes", "schoolHolidays"]} extra={["milestones", "comparison", "tasks", "sources"]}>
    {(facts) => <Page facts={facts} />}
  </WithFacts>
);

function Page({ facts }: { facts: DateCheckFacts }) {
  const link = useLink();
  const later = useLaterLink();
  const check = useDateCheck(facts, link);
  const below = useDateCheck(facts, later);
  const about = useQuery(aboutQuery).data;
  const numbers = useMemo(
    () => numberSources(citedOnPage(below, about?.schoolCalendar.citations ?? [])),
    [below, about],
  );
  return (
    <SourcesProvider numbers={numbers}>
      <div className="date-check">
        <Question regimes={facts.regimes} />
        <Printed check={check} />
        <Answer regimes={facts.regimes} milestones={facts.milestones} calendar={check.calendar}>
          <AnswerColumns check={check} />
        </Answer>
        <LinkProvider link={later}>
          <UnderAnswer check={below} />
        </LinkProvider>
      </div>
    </SourcesProvider>
  );
}

function useDateCheck(
  facts: DateCheckFacts,
  { asOf, today, state: { kennis, niveau, rol } }: Link,
): DateCheck {
  return useMemo(
    () => dateCheck(facts, { asOf, today, kennis, niveau, rol }),
    [facts, asOf, today, kennis, niveau, rol],
  );
}

const UnderAnswer = memo(function UnderAnswer({ check }: { check: DateCheck }) {
  const { asOf, state } = useLink();
  return (
    <>
      <WithFacts names={["tasks"]}>{() => <Deadlines check={check} />}</WithFacts>
      {/* What was said of one answer must not stand beside another. */}
      <Actions key={`${toIso(asOf)} ${state.rol} ${state.niveau}`} check={check} />
      {/* Facts stand without their sources; that they are missing is said once, with a way to ask again. */}
      <WithFacts names={["sources"]}>{() => null}</WithFacts>
      <WithFacts names={["milestones"]}>
        {() => check.legal && <LegalSteps check={check} legal={check.legal} />}
      </WithFacts>
      <WithFacts names={["comparison"]}>{() => <Comparison check={check} />}</WithFacts>
      <WithFacts names={["milestones"]}>{() => <MilestonesAround check={check} />}</WithFacts>
      <PrintedSources />
    </>
  );
});
