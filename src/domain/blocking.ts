import { type BoardTask, waitsFor } from "./readiness.ts";

export type Waiting = { task: BoardTask; waitsFor: readonly BoardTask[] };

/** Every open task that waits for another one, with what it waits for. */
export const waitingTasks = (tasks: readonly BoardTask[]): Waiting[] =>
  tasks.flatMap((task) => {
    const before = task.dependsOn.length > 0 ? waitsFor(task, tasks) : [];
    return before.length > 0 ? [{ task, waitsFor: before }] : [];
  });

/**
 * The tasks that wait or are waited for, in columns: what waits for nothing first, and each task in the column after
 * the last one that it waits for. A circle of tasks that wait for each other is cut where it is met again.
 */
export function waitingColumns(waiting: readonly Waiting[]): BoardTask[][] {
  const before = new Map(waiting.map(({ task, waitsFor }) => [task.id, waitsFor]));
  const depths = new Map<string, number>();
  const depthOf = (task: BoardTask, met: ReadonlySet<string>): number => {
    const known = depths.get(task.id);
    if (known !== undefined) return known;
    const inside = new Set([...met, task.id]);
    const earlier = (before.get(task.id) ?? []).filter(({ id }) => !inside.has(id));
    const depth = Math.max(-1, ...earlier.map((other) => depthOf(other, inside))) + 1;
    depths.set(task.id, depth);
    return depth;
  };
  const all = new Map(
    waiting.flatMap(({ task, waitsFor }) => [...waitsFor, task]).map((task) => [task.id, task]),
  );
  const columns: BoardTask[][] = [];
  for (const task of all.values()) {
    const depth = depthOf(task, new Set());
    while (columns.length <= depth) columns.push([]);
    columns[depth]?.push(task);
  }
  return columns;
}
