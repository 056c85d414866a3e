import { aboutEndpoint, type ListName, lists, page } from "#src/contract/endpoints.ts";
import type { About } from "#src/domain/facts.ts";
import { ApiError } from "./api-error.ts";
import type { ApiClient } from "./client.ts";
import type { FactList } from "./queries.ts";

/** The whole list. An id that comes twice breaks the contract. */
export async function fetchList(
  client: ApiClient,
  name: ListName,
  signal?: AbortSignal,
): Promise<FactList<ListName>> {
  const list = lists[name];
  const body = page<typeof list.item>(list.item);
  const items: FactList<ListName>["items"] = [];
  const ids = new Set<string>();
  let dataVersion = "";
  for await (const { path, answer } of client.pages(list.path, body, signal)) {
    for (const [index, item] of answer.items.entries()) {
      if (ids.has(item.id))
        throw new ApiError(path, { kind: "contract", path: `items.${index}.id`, issue: "unfit" });
      ids.add(item.id);
      items.push(item);
    }
    dataVersion = answer.dataVersion;
  }
  return { items, dataVersion };
}

export const fetchAbout = (client: ApiClient, signal?: AbortSignal): Promise<About> =>
  client.get(aboutEndpoint.path, aboutEndpoint.body, signal);
