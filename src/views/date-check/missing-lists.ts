import { useQueries } from "@tanstack/react-query";
import { listQuery } from "#src/api/queries.ts";

/** What the agenda and the copied answer are made of, beside the rules and the calendar that the page waits for. */
const TAKEN_ALONG = ["milestones", "tasks", "sources"] as const;
type TakenAlong = (typeof TAKEN_ALONG)[number];

/** The lists that are still under way, or failed: what is taken along would miss them without a word. */
export function useMissingLists(): TakenAlong[] {
  const there = useQueries({
    queries: TAKEN_ALONG.map((name) => listQuery(name)),
    combine: (lists) => lists.map(({ data }) => data !== undefined),
  });
  return TAKEN_ALONG.filter((_, index) => there[index] !== true);
}
