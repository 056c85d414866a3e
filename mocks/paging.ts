/** One answer carries at most this many items, also when more are asked for: reading one never holds up a browser. */
export const MOST_ITEMS = 1000;

type Page<Item> = { items: readonly Item[]; next: string | null };

/** What is wrong with the query, by parameter. */
export type QueryErrors = { pointer: string; detail: string }[];

/**
 * The part of a list that `?limit=&after=` asks for. A cursor is the id of the last item that was answered; clients
 * treat it as opaque.
 */
export function pageOf<Item extends { id: string }>(
  items: readonly Item[],
  query: URLSearchParams,
): Page<Item> | QueryErrors {
  const limit = readLimit(query.get("limit"));
  const start = readStart(items, query.get("after"));
  if (limit === null || start === null) {
    return [
      ...(limit === null ? [{ pointer: "/limit", detail: "limit is a whole number of at least 1" }] : []),
      ...(start === null
        ? [{ pointer: "/after", detail: "after is a cursor that this list has given" }]
        : []),
    ];
  }
  const page = items.slice(start, start + limit);
  return { items: page, next: start + limit < items.length ? (page.at(-1)?.id ?? null) : null };
}

function readLimit(text: string | null): number | null {
  if (text === null) return MOST_ITEMS;
  return /^0*[1-9]\d*$/.test(text) ? Math.min(Number(text), MOST_ITEMS) : null;
}

function readStart(items: readonly { id: string }[], after: string | null): number | null {
  if (after === null) return 0;
  const index = placesIn(items).get(after);
  return index === undefined ? null : index + 1;
}

/** Once per list: who reads a hundred pages asks a hundred times. */
const places = new WeakMap<readonly { id: string }[], ReadonlyMap<string, number>>();

function placesIn(items: readonly { id: string }[]): ReadonlyMap<string, number> {
  const known = places.get(items);
  if (known) return known;
  const counted = new Map(items.map(({ id }, index) => [id, index]));
  places.set(items, counted);
  return counted;
}
