import { SourcesProvider } from "#src/facts/cited.tsx";
import { WithFacts } from "#src/facts/with-facts.tsx";
import { AnswerWithSources, PrintedAnswerSources } from "./answer-with-sources.tsx";
import { StaticList } from "./static-list.tsx";
import { Workbench } from "./workbench.tsx";
import "./timeline-view.css";

/** The whole transition at a glance: the answer, and under it the drawing that proves it. */
export const TimelineView = () => (
  <SourcesProvider>
    <div className="timeline-view">
      <WithFacts names={["regimes", "schoolHolidays"]} extra={["milestones"]}>
        {(facts) => <AnswerWithSources {...facts} />}
      </WithFacts>
      <WithFacts names={["regimes", "milestones", "schoolHolidays"]}>
        {(facts) => (
          <>
            <Workbench {...facts} />
            <PrintedAnswerSources regimes={facts.regimes} />
            <noscript>
              <StaticList milestones={facts.milestones} />
            </noscript>
          </>
        )}
      </WithFacts>
    </div>
  </SourcesProvider>
);
