import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { aboutQuery, listQuery } from "#src/api/queries.ts";
import { CITING_LISTS, type CitingFacts, type RestingFact, whatRestsOn } from "./what-rests-on.ts";

type Resting = {
  index: ReadonlyMap<string, readonly RestingFact[]>;
  /** Some facts could not be read, so more may rest on a source than is counted. */
  incomplete: boolean;
  /** Facts are still under way: a count would be too low. */
  pending: boolean;
};

/** What rests on each source, as far as the facts are there. */
export function useResting(): Resting {
  const { lists, failed, pending } = useQueries({
    queries: CITING_LISTS.map((name) => listQuery(name)),
    combine: (queries) => ({
      lists: queries.map(({ data }) => data?.items),
      failed: queries.some(({ data, isError }) => isError && !data),
      pending: queries.some(({ isPending }) => isPending),
    }),
  });
  const about = useQuery(aboutQuery);
  const index = useMemo(
    () =>
      whatRestsOn({
        ...(Object.fromEntries(CITING_LISTS.map((name, at) => [name, lists[at] ?? []])) as CitingLists),
        about: about.data ?? null,
      }),
    [lists, about.data],
  );
  return {
    index,
    incomplete: failed || (about.isError && !about.data),
    pending: pending || about.isPending,
  };
}

type CitingLists = Omit<CitingFacts, "about">;
