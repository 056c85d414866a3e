import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { aboutQuery, type ListName, listQuery } from "#src/api/queries.ts";
import { type RestingFact, whatRestsOn } from "./what-rests-on.ts";

type Resting = {
  index: ReadonlyMap<string, readonly RestingFact[]>;
  /** Some facts could not be read, so more may rest on a source than is counted. */
  incomplete: boolean;
  /** Facts are still under way: a count would be too low. */
  pending: boolean;
};

/** What rests on each source, as far as the facts are there. */
export function useResting(): Resting {
  const milestones = useList("milestones");
  const regimes = useList("regimes");
  const comparison = useList("comparison");
  const tasks = useList("tasks");
  const measures = useList("measures");
  const centres = useList("centres");
  const conflicts = useList("conflicts");
  const undated = useList("undated");
  const glossary = useList("glossary");
  const faq = useList("faq");
  const about = useQuery(aboutQuery);

  const lists = [
    milestones,
    regimes,
    comparison,
    tasks,
    measures,
    centres,
    conflicts,
    undated,
    glossary,
    faq,
  ];
  const index = useMemo(
    () =>
      whatRestsOn({
        milestones: milestones.items,
        regimes: regimes.items,
        comparison: comparison.items,
        tasks: tasks.items,
        measures: measures.items,
        centres: centres.items,
        conflicts: conflicts.items,
        undated: undated.items,
        glossary: glossary.items,
        faq: faq.items,
        about: about.data ?? null,
      }),
    [
      milestones.items,
      regimes.items,
      comparison.items,
      tasks.items,
      measures.items,
      centres.items,
      conflicts.items,
      undated.items,
      glossary.items,
      faq.items,
      about.data,
    ],
  );
  return {
    index,
    incomplete: (about.isError && !about.data) || lists.some(({ failed }) => failed),
    pending: about.isPending || lists.some(({ pending }) => pending),
  };
}

/** One empty list for all, so that what is not there yet is the same at every render. */
const NOTHING: never[] = [];

function useList<Name extends ListName>(name: Name) {
  const { data, isError, isPending } = useQuery(listQuery(name));
  return { items: data?.items ?? NOTHING, failed: isError && !data, pending: isPending };
}
