/** An upright line with words beside its upper end, in px. */
export type Flag = { x: number; width: number };
export type PlacedFlag = { row: number; side: "right" | "left"; x0: number; x1: number };

/** Between a line and its words, and between two words. */
const GAP = 6;
const NEIGHBOUR = 10;

/**
 * Words on rows, so that none covers another and no line runs through words: a line begins at its own row and goes down.
 * From right to left, each to the right of its line where that is free, else to the left of it.
 */
export function placeFlags(flags: readonly Flag[], edges: { left: number; right: number }): PlacedFlag[] {
  const placed = new Map<number, PlacedFlag>();
  const order = [...flags.keys()].toSorted((a, b) => (flags[b]?.x ?? 0) - (flags[a]?.x ?? 0) || b - a);
  for (const index of order) {
    const flag = flags[index];
    if (flag)
      placed.set(
        index,
        placeOne(
          flag,
          [...placed].map(([at, other]) => ({ ...other, x: flags[at]?.x ?? 0 })),
          edges,
        ),
      );
  }
  return flags.flatMap((_, index) => placed.get(index) ?? []);
}

type Other = PlacedFlag & { x: number };

function placeOne(
  { x, width }: Flag,
  others: readonly Other[],
  edges: { left: number; right: number },
): PlacedFlag {
  const bottom = Math.max(-1, ...others.map(({ row }) => row)) + 1;
  const right = { side: "right", x0: x + GAP, x1: x + GAP + width } as const;
  const left = { side: "left", x0: x - GAP - width, x1: x - GAP } as const;
  const sides = [right, left].filter(({ x0, x1 }) => x0 >= edges.left && x1 <= edges.right);
  for (const side of sides)
    for (let row = 0; row <= bottom; row += 1)
      if (others.every((other) => !collides({ ...side, row, x }, other))) return { ...side, row };
  // No room at all: in a row of its own. To the left of it no line of the others can run through it.
  return { ...(left.x0 < edges.left ? right : left), row: bottom };
}

function collides(one: Other, other: Other): boolean {
  if (one.row === other.row) return one.x0 - NEIGHBOUR < other.x1 && other.x0 - NEIGHBOUR < one.x1;
  const [upper, lower] = one.row < other.row ? [one, other] : [other, one];
  return upper.x > lower.x0 - GAP / 2 && upper.x < lower.x1 + GAP / 2;
}

export const rowsOfFlags = (flags: readonly PlacedFlag[]): number =>
  Math.max(0, ...flags.map(({ row }) => row + 1));

/** Where each row begins, from the height that its words need. The last number is where all of them end. */
export function rowTops(flags: readonly PlacedFlag[], heightOf: (index: number) => number): number[] {
  const tops = [0];
  for (let row = 0; row < rowsOfFlags(flags); row += 1) {
    const heights = flags.map((flag, index) => (flag.row === row ? heightOf(index) : 0));
    tops.push((tops.at(-1) ?? 0) + Math.max(0, ...heights));
  }
  return tops;
}
