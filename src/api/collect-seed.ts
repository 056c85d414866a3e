import type { QueryClient } from "@tanstack/react-query";
import type { ListName } from "#src/contract/endpoints.ts";
import type { ApiClient } from "./client.ts";
import { fetchAbout, fetchList } from "./fetch-facts.ts";
import type { PageSeed } from "./page-seed.ts";
import { aboutQuery, listQuery } from "./queries.ts";

type SeedRequest = { client: ApiClient; queryClient: QueryClient; names: readonly ListName[] };

/** Fetches what a page shows, into the cache that renders it and into the seed that travels with it. */
export async function collectSeed({ client, queryClient, names }: SeedRequest): Promise<PageSeed> {
  const seed: Record<string, unknown> = {};
  for (const name of names) {
    const list = await fetchList(client, name);
    queryClient.setQueryData(listQuery(name).queryKey, list);
    seed[name] = list;
  }
  const about = await fetchAbout(client);
  queryClient.setQueryData(aboutQuery.queryKey, about);
  return { ...seed, about };
}
