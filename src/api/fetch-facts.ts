import { aboutEndpoint, type ListName, lists, page } from "#src/contract/endpoints.ts";
import type { About } from "#src/domain/facts.ts";
import { ApiError } from "./api-error.ts";
import type { ApiClient } from "./client.ts";
import type { FactList } from "./queries.ts";

/** No list of facts is that long: a server that gives more pages than this gives new cursors for ever. */
const MOST_PAGES = 1000;

/** Follows the cursor until the list is whole. A cursor or an id that comes twice breaks the contract. */
export async function fetchList(
  client: ApiClient,
  name: ListName,
  signal?: AbortSignal,
): Promise<FactList<ListName>> {
  const list = lists[name];
  const body = page<typeof list.item>(list.item);
  const items: FactList<ListName>["items"] = [];
  const ids = new Set<string>();
  const cursors = new Set<string>();
  let path: string = list.path;
  do {
    const answer: { items: FactList<ListName>["items"]; next: string | null; dataVersion: string } =
      await client.get(path, body, signal);
    for (const [index, item] of answer.items.entries()) {
      if (ids.has(item.id)) throw unfit(path, `items.${index}.id`);
      ids.add(item.id);
      items.push(item);
    }
    const { next, dataVersion } = answer;
    if (next === null) return { items, dataVersion };
    if (cursors.has(next) || cursors.size === MOST_PAGES - 1) throw unfit(path, "next");
    cursors.add(next);
    path = `${list.path}?after=${encodeURIComponent(next)}`;
  } while (true);
}

const unfit = (resource: string, path: string) =>
  new ApiError(resource, { kind: "contract", path, issue: "unfit" });

export const fetchAbout = (client: ApiClient, signal?: AbortSignal): Promise<About> =>
  client.get(aboutEndpoint.path, aboutEndpoint.body, signal);
