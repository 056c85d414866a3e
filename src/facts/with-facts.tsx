import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type FactList, type ListName, listQuery } from "#src/api/queries.ts";
import { FactsError } from "./facts-error.tsx";
import { FactsPending } from "./facts-pending.tsx";

/** The lists that were asked for, by name. */
export type Facts<Name extends ListName> = { [Key in Name]: FactList<Key>["items"] };

type Props<Name extends ListName> = {
  names: readonly Name[];
  children: (facts: Facts<Name>) => ReactNode;
};

/**
 * A part of a page that needs facts. While they are not there it says so in their place; when a list fails, the rest
 * of the page goes on, and facts that were already there stay under the message.
 */
export function WithFacts<Name extends ListName>({ names, children }: Props<Name>) {
  const queries = useQueries({ queries: names.map((name) => listQuery(name)) });
  const failed = queries.flatMap(({ error }) => (error ? [error] : []));
  const retry = () => queries.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch());
  const facts = together(names, queries as UseQueryResult<FactList<Name>>[]);
  return (
    <>
      {failed.length > 0 && <FactsError errors={failed} retry={retry} stale={facts !== null} />}
      {facts ? children(facts) : failed.length === 0 && <FactsPending />}
    </>
  );
}

function together<Name extends ListName>(
  names: readonly Name[],
  queries: readonly UseQueryResult<FactList<Name>>[],
) {
  const lists = queries.flatMap(({ data }) => (data ? [data.items] : []));
  if (lists.length < names.length) return null;
  return Object.fromEntries(names.map((name, index) => [name, lists[index]])) as Facts<Name>;
}
