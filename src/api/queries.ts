import { queryOptions } from "@tanstack/react-query";
import type { ListItem, ListName } from "#src/contract/endpoints.ts";
import type { About } from "#src/domain/facts.ts";

export type { ListName } from "#src/contract/endpoints.ts";

/** One list of published facts, whole, with the name of the state of the data it comes from. */
export type FactList<Name extends ListName> = { items: ListItem<Name>[]; dataVersion: string };

/** Asks one API for facts, whole and read with their codecs. Throws `ApiError`. */
export type FactsReader = {
  list: (name: ListName, signal?: AbortSignal) => Promise<FactList<ListName>>;
  about: (signal?: AbortSignal) => Promise<About>;
};

/**
 * A query is a value. How it is fetched is known to the query client alone (`createQueryClient`), so asking needs no
 * API at hand.
 */
export const listQuery = <Name extends ListName>(name: Name) =>
  queryOptions<FactList<Name>, Error, FactList<Name>, readonly ["list", Name]>({ queryKey: ["list", name] });

export const aboutQuery = queryOptions<About, Error, About, readonly ["about"]>({ queryKey: ["about"] });
