import type { QueryClient } from "@tanstack/react-query";
import { isDay, parseDay, toIso } from "#src/domain/plain-date.ts";

/**
 * The facts that a prerendered page carries, by list name or "about". They passed the codecs of the contract when the
 * page was made (`collect-seed.ts`), so the first render needs none.
 */
export type PageSeed = Readonly<Record<string, unknown>>;

/** Before the ISO form of a day: "2023-02-10" alone may be a text, such as a version of the data. */
const DAY = "@";

export const writeSeed = (seed: PageSeed): string =>
  JSON.stringify(seed, function (this: Record<string, unknown>, key, value: unknown) {
    const original = this[key];
    return isDay(original) ? `${DAY}${toIso(original)}` : value;
  });

export const readSeed = (text: string): PageSeed =>
  JSON.parse(text, (_, value: unknown) =>
    typeof value === "string" && value.startsWith(DAY) ? (parseDay(value.slice(DAY.length)) ?? value) : value,
  ) as PageSeed;

/**
 * Puts a page's facts in the cache so that the first render equals the prerendered one. They count as old: the API
 * is asked again once it is there.
 */
export function sowSeed(queryClient: QueryClient, seed: PageSeed): void {
  for (const [name, value] of Object.entries(seed)) {
    queryClient.setQueryData(name === "about" ? ["about"] : ["list", name], value, { updatedAt: 1 });
  }
}
