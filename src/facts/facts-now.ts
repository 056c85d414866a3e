import type { QueryClient } from "@tanstack/react-query";
import { type ListName, listQuery } from "#src/api/queries.ts";
import type { Facts } from "./with-facts.tsx";

/** Lists of facts for what is no component, from the cache where they are there. Fails when one cannot be read. */
export async function factsNow<const Name extends ListName>(
  queryClient: QueryClient,
  names: readonly Name[],
): Promise<Facts<Name>> {
  const lists = await Promise.all(
    names.map(async (name) => [name, (await queryClient.query(listQuery(name))).items] as const),
  );
  return Object.fromEntries(lists) as Facts<Name>;
}
