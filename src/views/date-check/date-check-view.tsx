import { numberSources, PrintedSources } from "#src/facts/printed-sources.tsx";
import { useQuery } from "@tanstack/react-query";
import { memo, useDeferredValue, useMemo } from "react";
import { aboutQuery } from "#src/api/queries.ts";
import { Answer } from "#src/facts/answer.tsx";
import { SourcesProvider } from "#src/facts/cited.tsx";
import { WithFacts } from "#src/facts/with-facts.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { Below } from "#src/ui/below.tsx";
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

const messages = defineMessages({
  nl: { deadlines: "Naar uw deadlines" },
  en: { deadlines: "To your deadlines" },
});

/** Where one goes to them on the page, also while they are still to come. */
const DEADLINES_ID = "deadlines";

/**
 * Which rules held on a day, what changes next, and by when to do what. The answer needs the rules and the calendar
 * alone; every part below it says for itself what it misses.
 */
export const DateCheckView = () => (
  <WithFacts
    names={["regimes", "schoolHolidays"]}
    extra={["milestones", "comparison", "tasks", "sources"]}
    titled
  >
    {(facts) => <Page facts={facts} />}
  </WithFacts>
);

function Page({ facts }: { facts: DateCheckFacts }) {
  const { asOf, today, state, restored } = useLink();
  const words = useMessages(messages);
  const { kennis, niveau, rol, taal } = state;
  const check = useMemo(
    () => dateCheck(facts, { asOf, today, kennis, niveau, rol }),
    [facts, asOf, today, kennis, niveau, rol],
  );
  const later = useDeferredValue(check);
  // What was pressed is answered first. A link that was opened or come back to is shown at once and whole.
  const below = restored ? check : later;
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
        <p className="date-check-onward no-print">
          <a href={`#${DEADLINES_ID}`}>{words.deadlines}</a>
        </p>
        <Answer regimes={facts.regimes} milestones={facts.milestones} calendar={check.calendar}>
          <AnswerColumns check={check} />
        </Answer>
        <Below>
          <WhatToDo check={below} />
          {/* What was said of one answer must not stand beside another. */}
          <Actions key={JSON.stringify([asOf, kennis, rol, niveau, taal])} check={check} />
          <WhatLedThere check={below} />
          <PrintedSources />
        </Below>
      </div>
    </SourcesProvider>
  );
}

const WhatToDo = memo(function WhatToDo({ check }: { check: DateCheck }) {
  return (
    <div id={DEADLINES_ID} tabIndex={-1}>
      <WithFacts names={["tasks"]}>{() => <Deadlines check={check} />}</WithFacts>
    </div>
  );
});

const WhatLedThere = memo(function WhatLedThere({ check }: { check: DateCheck }) {
  return (
    <>
      {/* Facts stand without their sources; that they are missing is said once, with a way to ask again. */}
      <WithFacts names={["sources"]}>{() => null}</WithFacts>
      <WithFacts names={["milestones"]}>
        {() => check.legal && <LegalSteps check={check} legal={check.legal} />}
      </WithFacts>
      <WithFacts names={["comparison"]}>{() => <Comparison check={check} />}</WithFacts>
      <WithFacts names={["milestones"]}>{() => <MilestonesAround check={check} />}</WithFacts>
    </>
  );
});
