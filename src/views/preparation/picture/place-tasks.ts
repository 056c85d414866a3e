import { type Waiting, waitingColumns } from "#src/domain/blocking.ts";
import type { BoardTask } from "#src/domain/readiness.ts";
import { textWidth } from "#src/timeline/text-width.ts";
import { balanced } from "#src/timeline/wrap.ts";

export type PlacedTask = {
  task: BoardTask;
  /** Left edge of its sign, and the middle of its words. */
  x: number;
  y: number;
  lines: readonly string[];
  /** Where its words end. */
  end: number;
};
export type Arrow = { key: string; from: PlacedTask; to: PlacedTask };

export const TEXT = { size: 14, weight: 400 } as const;
export const TEXT_LINE = 18;
export const SIGN = 16;
export const SIGN_GAP = 8;
/** Between two columns, for the arrows. */
const CORRIDOR = 44;
/** A narrower column has no room for the longest words. */
const NARROWEST = 100;
const ROW_GAP = 16;

/**
 * Columns from what waits for nothing to what waits longest; in each, a task stands level with what it waits for. `null`
 * when there is no room for so many columns.
 */
export function placeTasks(
  waiting: readonly Waiting[],
  { width, titleOf }: { width: number; titleOf: (task: BoardTask) => string },
) {
  const columns = waitingColumns(waiting);
  const columnWidth = (width - CORRIDOR * (columns.length - 1)) / Math.max(1, columns.length);
  if (columnWidth < NARROWEST) return null;
  const before = new Map(waiting.map(({ task, waitsFor }) => [task.id, waitsFor]));
  const placed = new Map<string, PlacedTask>();
  columns.forEach((column, index) => {
    const level = ({ id }: BoardTask) => {
      const ys = (before.get(id) ?? []).flatMap((one) => placed.get(one.id)?.y ?? []);
      return ys.length > 0 ? ys.reduce((sum, y) => sum + y, 0) / ys.length : 0;
    };
    const ordered = index === 0 ? column : column.toSorted((a, b) => level(a) - level(b));
    let top = 0;
    for (const task of ordered) {
      const lines = linesOf(titleOf(task), columnWidth - SIGN - SIGN_GAP);
      const half = (lines.length * TEXT_LINE) / 2;
      const y = Math.max(top + half, level(task));
      const x = index * (columnWidth + CORRIDOR);
      const end = x + SIGN + SIGN_GAP + Math.max(...lines.map((line) => textWidth(line, TEXT)));
      placed.set(task.id, { task, x, y, lines, end });
      top = y + half + ROW_GAP;
    }
  });
  const arrows = waiting.flatMap(({ task, waitsFor }) =>
    waitsFor.flatMap((one): Arrow[] => {
      const [from, to] = [placed.get(one.id), placed.get(task.id)];
      return from && to ? [{ key: `${one.id} ${task.id}`, from, to }] : [];
    }),
  );
  const tasks = [...placed.values()];
  const height = Math.max(0, ...tasks.map(({ y, lines }) => y + (lines.length * TEXT_LINE) / 2));
  return { tasks, arrows, height };
}

const MOST_LINES = 4;

function linesOf(title: string, room: number): readonly string[] {
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const lines = balanced(title, count, TEXT);
    if (lines?.every((line) => textWidth(line, TEXT) <= room)) return lines;
  }
  const words = title.split(" ").length;
  return balanced(title, Math.min(words, MOST_LINES), TEXT) ?? [title];
}
