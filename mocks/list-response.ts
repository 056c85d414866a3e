import { pageOf } from "./paging.ts";
import { jsonResponse, problemResponse } from "./responses.ts";

/** The part of a list that the query asks for, or what is wrong with the query. */
export function listResponse<Item extends { id: string }>(
  request: Request,
  items: readonly Item[],
  { dataVersion, withLast = false }: { dataVersion: string; withLast?: boolean },
): Response {
  const query = new URL(request.url).searchParams;
  const page = pageOf(items, query);
  if (Array.isArray(page)) {
    return problemResponse({ status: 400, detail: "The query cannot be read.", errors: page });
  }
  const last = withLast && { last: page.items.at(-1)?.id ?? query.get("after") };
  return jsonResponse(request, { ...page, ...last, dataVersion });
}
