import { DOMAINS, type Domain, ROLES, type Role } from "#src/domain/preparation.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { type BoardTask, urgencyOn } from "#src/domain/readiness.ts";
import type { TaskFilterStatus } from "#src/link/link-state.ts";

/** In the order in which squares stand. */
export const SQUARES = ["klaar", "bezig", "geblokkeerd", "laat", "niet-gestart"] as const;
export type Square = Extract<TaskFilterStatus, (typeof SQUARES)[number]>;

export type Group<Key extends string> = {
  key: Key;
  /** How many of each square, only those that there are. */
  squares: readonly { square: Square; count: number }[];
  done: number;
  total: number;
  aside: number;
};

/** The square of a task; `null` for one that does not apply. What is late is that first of all. */
export function squareOf(task: BoardTask, on: PlainDate): Square | null {
  const { status } = task.state;
  if (status === "niet-van-toepassing") return null;
  return urgencyOn(task, on)?.kind === "late" ? "laat" : status;
}

const groupsBy = <const Key extends string>(
  keys: readonly Key[],
  tasks: readonly BoardTask[],
  { keyOf, on }: { keyOf: (task: BoardTask) => Key | null; on: PlainDate },
): Group<Key>[] =>
  keys.flatMap((key) => {
    const members = tasks.filter((task) => keyOf(task) === key);
    if (members.length === 0) return [];
    const all = members.map((task) => squareOf(task, on));
    const squares = SQUARES.map((square) => ({ square, count: all.filter((one) => one === square).length }));
    const aside = all.filter((one) => one === null).length;
    return [
      {
        key,
        squares: squares.filter(({ count }) => count > 0),
        done: squares[0]?.count ?? 0,
        total: members.length - aside,
        aside,
      },
    ];
  });

export const byDomain = (tasks: readonly BoardTask[], on: PlainDate): Group<Domain>[] =>
  groupsBy(DOMAINS, tasks, { keyOf: ({ domain }) => domain, on });

/** By whose task it is; what a board added itself has no role of a source. */
export const byRole = (tasks: readonly BoardTask[], on: PlainDate): Group<Role>[] =>
  groupsBy(ROLES, tasks, { keyOf: ({ sourced }) => sourced?.appliesTo ?? null, on });
