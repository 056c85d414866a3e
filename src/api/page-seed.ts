import type { QueryClient } from "@tanstack/react-query";
import { isDay, parseDay, toIso } from "#src/domain/plain-date.ts";
import { aboutQuery, type ListName, listQuery } from "./queries.ts";

/**
 * The facts that a prerendered page carries, by list name or "about". They passed the codecs of the contract when the
 * page was made (`collect-seed.ts`), so the first render needs none.
 */
export type PageSeed = Readonly<Record<string, unknown>>;

/** Before the ISO form of a day: "2023-02-10" alone may be a text. A text that begins so gets one more. */
const DAY = "@";

export const writeSeed = (seed: PageSeed): string =>
  JSON.stringify(seed, function (this: Record<string, unknown>, key, value: unknown) {
    const original = this[key];
    if (isDay(original)) return `${DAY}${toIso(original)}`;
    return typeof value === "string" && value.startsWith(DAY) ? `${DAY}${value}` : value;
  });

export const readSeed = (text: string): PageSeed => withDays(JSON.parse(text)) as PageSeed;

/** In place: a reviver is asked of every value, and takes ten times as long. */
function withDays(value: unknown): unknown {
  if (typeof value === "string") {
    if (!value.startsWith(DAY)) return value;
    const rest = value.slice(DAY.length);
    return rest.startsWith(DAY) ? rest : parseDay(rest);
  }
  if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value)) {
      const read = withDays(part);
      if (read !== part) (value as Record<string, unknown>)[key] = read;
    }
  return value;
}

/**
 * Puts a page's facts in the cache so that the first render equals the prerendered one. They count as what the mocked API
 * says; `connect-api.ts` has them asked again where another one answers.
 */
export function sowSeed(queryClient: QueryClient, seed: PageSeed): void {
  for (const [name, value] of Object.entries(seed)) {
    const { queryKey } = name === "about" ? aboutQuery : listQuery(name as ListName);
    queryClient.setQueryData(queryKey, value as never);
  }
}
