import { type ComponentProps, lazy } from "react";
import { SourcesProvider } from "#src/facts/cited.tsx";
import { FactsPending } from "#src/facts/facts-pending.tsx";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { WithFacts } from "#src/facts/with-facts.tsx";
import { useCounted } from "#src/timeline/use-counted.ts";
import { Below } from "#src/ui/below.tsx";
import { AnswerWithSources, PrintedAnswerSources } from "./answer-with-sources.tsx";
import { StaticList } from "./list/static-list.tsx";
import { Workbench } from "./workbench.tsx";
import "./timeline-view.css";

/** Far down the page: its words are in the prerendered one, its script comes after the rest. */
const Trend = lazy(async () => ({ default: (await import("./trend/trend.tsx")).Trend }));

function CountedWorkbench(facts: ComponentProps<typeof Workbench>) {
  return useCounted(facts.milestones) ? <Workbench {...facts} /> : <FactsPending />;
}

/** The whole transition at a glance: the answer, and under it the drawing that proves it. */
export const TimelineView = () => (
  <SourcesProvider>
    <div className="timeline-view">
      <WithFacts names={["regimes", "schoolHolidays"]} extra={["milestones"]} titled>
        {(facts) => <AnswerWithSources {...facts} />}
      </WithFacts>
      <Below>
        <WithFacts names={["regimes", "milestones", "schoolHolidays"]}>
          {(facts) => (
            <>
              <CountedWorkbench {...facts} />
              <LoadedPart>
                <Trend milestones={facts.milestones} />
              </LoadedPart>
              <PrintedAnswerSources regimes={facts.regimes} />
              {/* A browser with scripts has no use for it. */}
              <noscript>{import.meta.env.SSR && <StaticList milestones={facts.milestones} />}</noscript>
            </>
          )}
        </WithFacts>
      </Below>
    </div>
  </SourcesProvider>
);
