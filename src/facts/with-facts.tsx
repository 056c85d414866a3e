import { useQueries } from "@tanstack/react-query";
import { lazy, type ReactNode, useEffect } from "react";
import { type FactList, type ListName, listQuery } from "#src/api/queries.ts";
import { FactsPending } from "./facts-pending.tsx";
import { LoadedPart } from "./loaded-part.tsx";

const loadError = async () => ({ default: (await import("./facts-error.tsx")).FactsError });
const FactsError = lazy(loadError);

/** The lists that were asked for, by name. */
export type Facts<Name extends ListName> = { [Key in Name]: FactList<Key>["items"] };

type Props<Name extends ListName, Extra extends ListName> = {
  names: readonly Name[];
  /** Lists that make the part fuller; it does not wait for them, and has them empty until they are there. */
  extra?: readonly Extra[];
  /** Of `names`: without these the part goes on when they have failed, and has them empty. */
  dispensable?: readonly Name[];
  /** Facts that are there can be read, whatever failed. */
  readable?: boolean;
  /** The title of the page is in this part. */
  titled?: boolean;
  children: (facts: Facts<Name | Extra>) => ReactNode;
};

/**
 * A part of a page that needs facts. While they are not there it says so in their place; when a list fails, the rest
 * of the page goes on, and facts that were already there stay under the message.
 */
export function WithFacts<Name extends ListName, Extra extends ListName = never>({
  names,
  extra = [],
  dispensable = [],
  readable = true,
  titled = false,
  children,
}: Props<Name, Extra>) {
  useHavingAtHand(loadError);
  const queries = useQueries({ queries: names.map((name) => listQuery(name)) });
  const extras = useQueries({ queries: extra.map((name) => listQuery(name)) });
  const failed = queries.flatMap(({ error }) => (error ? [error] : []));
  const retry = () => queries.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch());
  const whole = queries.every(({ data }) => data);
  const enough = names.every(
    // Also while it is asked for again: what somebody is doing in the part must not be thrown away.
    (name, index) => queries[index]?.data ?? (hasFailed(queries[index]) && dispensable.includes(name)),
  );
  const facts = Object.fromEntries([
    ...names.map((name, index) => [name, queries[index]?.data?.items ?? NONE]),
    ...extra.map((name, index) => [name, extras[index]?.data?.items ?? NONE]),
  ]) as Facts<Name | Extra>;
  return (
    <>
      {failed.length > 0 && (
        <LoadedPart>
          <FactsError errors={failed} retry={retry} stale={whole && readable} titled={titled && !enough} />
        </LoadedPart>
      )}
      {enough ? children(facts) : failed.length === 0 && <FactsPending />}
    </>
  );
}

const hasFailed = (query: { errorUpdateCount: number } | undefined) => (query?.errorUpdateCount ?? 0) > 0;

/** What says that something did not come must be here before nothing comes. */
function useHavingAtHand(load: () => Promise<unknown>) {
  useEffect(() => {
    load().catch(() => undefined);
  }, [load]);
}

const NONE: never[] = [];
