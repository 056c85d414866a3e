import type { QueryClient } from "@tanstack/react-query";
import * as z from "zod/mini";
import { aboutEndpoint, type ListName, lists, page } from "#src/contract/endpoints.ts";
import type { About } from "#src/domain/facts.ts";
import { fetchAbout, fetchList } from "./fetch-facts.ts";
import { aboutQuery, listQuery } from "./queries.ts";
import type { ApiClient } from "./client.ts";

/**
 * The facts that a prerendered page carries, as they travel: by list name, or "about". They pass the same codecs as
 * an answer of the API.
 */
export type PageSeed = Readonly<Record<string, unknown>>;

/** Fetches what a page shows, into the cache that renders it and into the seed that travels with it. */
export async function collectSeed({ client, queryClient, names }: SeedRequest): Promise<PageSeed> {
  const seed: Record<string, unknown> = {};
  for (const name of names) {
    const list = await fetchList(client, name);
    queryClient.setQueryData(listQuery(name).queryKey, list);
    seed[name] = z.encode(page(lists[name].item as z.core.$ZodType), { ...list, next: null });
  }
  const about = await fetchAbout(client);
  queryClient.setQueryData(aboutQuery.queryKey, about);
  seed["about"] = z.encode(aboutEndpoint.body, about as z.output<typeof aboutEndpoint.body>);
  return seed;
}

type SeedRequest = { client: ApiClient; queryClient: QueryClient; names: readonly ListName[] };

/**
 * Puts a page's facts in the cache so that the first render equals the prerendered one. They count as old: the API
 * is asked again once it is there. A seed that does not fit the contract is left out; then the API fills its place.
 */
export function sowSeed(queryClient: QueryClient, seed: PageSeed): void {
  const old = { updatedAt: 1 };
  for (const [name, value] of Object.entries(seed)) {
    if (name === "about") {
      const about = z.safeDecode(aboutEndpoint.body, value as z.input<typeof aboutEndpoint.body>);
      if (about.success) queryClient.setQueryData<About>(aboutQuery.queryKey, about.data, old);
    } else if (Object.hasOwn(lists, name)) {
      const list = z.safeDecode(page(lists[name as ListName].item as z.core.$ZodType), value as never);
      if (list.success) queryClient.setQueryData(["list", name], list.data, old);
    }
  }
}
