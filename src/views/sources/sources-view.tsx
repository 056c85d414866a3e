import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { listQuery } from "#src/api/queries.ts";
import { SourcesProvider } from "#src/facts/cited.tsx";
import { Below } from "#src/ui/below.tsx";
import { type SourceOrder, sourceNumbers } from "./arrange-sources.ts";
import { Centres } from "./centres.tsx";
import { Conflicts } from "./conflicts.tsx";
import { Gaps } from "./gaps.tsx";
import { Glossary } from "./glossary.tsx";
import { Measures } from "./measures.tsx";
import { Opening } from "./opening.tsx";
import { PageIndex } from "./page-index.tsx";
import { Questions } from "./questions.tsx";
import { SchoolDays } from "./school-days.tsx";
import { SourceList } from "./source-list.tsx";
import { Undated } from "./undated.tsx";
import { useResting } from "./use-resting.ts";
import "./sources-view.css";

/** What all that is shown rests on: the sources, where they disagree, and what is not known. */
export function SourcesView() {
  const [order, setOrder] = useState<SourceOrder>("weight");
  return (
    <SourcesProvider numbers={useNumbers(order)}>
      <div className="sources-view">
        <Opening />
        <PageIndex />
        <Below>
          <div className="sources-body">
            <SourceList order={order} onOrder={setOrder} />
            <Conflicts />
            <Undated />
            <Gaps />
            <Measures />
            <Centres />
            <Glossary />
            <Questions />
            <SchoolDays />
          </div>
        </Below>
      </div>
    </SourcesProvider>
  );
}

/** For paper, where facts name their sources by number. */
function useNumbers(order: SourceOrder): ReadonlyMap<string, number> {
  const sources = useQuery(listQuery("sources")).data?.items;
  const { index, pending } = useResting();
  return useMemo(
    () =>
      sourceNumbers(pending ? [] : (sources ?? []), { order, weightOf: (id) => index.get(id)?.length ?? 0 }),
    [sources, order, index, pending],
  );
}
