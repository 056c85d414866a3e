import { firstIndex } from "./first-index.ts";
import { type Interval, NEIGHBOUR_GAP } from "./measures.ts";

/** What is taken in each row of a lane: stretches in px, sorted and apart. Rows below the last are all free. */
export type Rows = Interval[][];

/** A stretch in the n-th row of a shape that covers several rows. */
export type Part = Interval & { row: number };

/** Index of the first taken stretch that ends after `x`. */
const firstEndingAfter = (taken: readonly Interval[], x: number): number =>
  firstIndex(taken, ({ x1 }) => x1 > x);

/** Free, with the gap that neighbours keep. */
export function isFree(rows: Rows, row: number, { x0, x1 }: Interval): boolean {
  const taken = rows[row];
  if (!taken) return true;
  const next = taken[firstEndingAfter(taken, x0 - NEIGHBOUR_GAP)];
  return next === undefined || next.x0 >= x1 + NEIGHBOUR_GAP;
}

export const fits = (rows: Rows, top: number, parts: readonly Part[]): boolean =>
  parts.every((part) => isFree(rows, top + part.row, part));

export function take(rows: Rows, top: number, parts: readonly Part[]): void {
  for (const { row, x0, x1 } of parts) {
    while (rows.length <= top + row) rows.push([]);
    const taken = rows[top + row] ?? [];
    taken.splice(firstEndingAfter(taken, x0), 0, { x0, x1 });
  }
}
