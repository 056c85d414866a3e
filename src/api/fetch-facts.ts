import { aboutEndpoint, type ListName, lists, page } from "#src/contract/endpoints.ts";
import type { About } from "#src/domain/facts.ts";
import type { ApiClient } from "./client.ts";
import type { FactList } from "./queries.ts";

/** Follows the cursor until the list is whole. */
export async function fetchList(
  client: ApiClient,
  name: ListName,
  signal?: AbortSignal,
): Promise<FactList<ListName>> {
  const { path, item } = lists[name];
  const body = page<typeof item>(item);
  const items: FactList<ListName>["items"] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? "" : `?after=${encodeURIComponent(cursor)}`;
    const answer: { items: FactList<ListName>["items"]; next: string | null; dataVersion: string } =
      await client.get(`${path}${query}`, body, signal);
    items.push(...answer.items);
    if (answer.next === null || answer.next === cursor) return { items, dataVersion: answer.dataVersion };
    cursor = answer.next;
  } while (true);
}

export const fetchAbout = (client: ApiClient, signal?: AbortSignal): Promise<About> =>
  client.get(aboutEndpoint.path, aboutEndpoint.body, signal);
