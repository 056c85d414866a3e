import { expect, it } from "vitest";
import { waitingTasks } from "#src/domain/blocking.ts";
import { readFacts } from "#tests/facts.ts";
import { boardTasks } from "#src/domain/readiness.ts";
import { ROLES } from "#src/domain/preparation.ts";
import { placeTasks, TEXT_LINE } from "./place-tasks.ts";

it.each([900, 1100, 1400])(
  "at a width of %i no words cover other words, and every arrow goes to the right",
  (width) => {
    const waiting = waitingTasks(boardTasks(readFacts("tasks"), { roles: ROLES }, new Map()));
    const titleOf = ({ sourced }: { sourced: { title: { nl: string } } | null }) => sourced?.title.nl ?? "";
    const placed = placeTasks(waiting, { width, titleOf });
    if (!placed) throw new Error("no room");
    const { tasks, arrows, height } = placed;
    expect(tasks.length).toBeGreaterThan(20);
    const boxes = tasks.map(({ x, y, end, lines }) => ({
      x0: x,
      x1: end,
      y0: y - (lines.length * TEXT_LINE) / 2,
      y1: y + (lines.length * TEXT_LINE) / 2,
    }));
    const overlaps = boxes.filter((a) =>
      boxes.some((b) => a !== b && a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1),
    );
    expect(overlaps).toEqual([]);
    expect(boxes.filter(({ y0, y1 }) => y0 < 0 || y1 > height)).toEqual([]);
    expect(arrows.filter(({ from, to }) => to.x <= from.x)).toEqual([]);
  },
);

it("there is no drawing without room for its columns", () => {
  const waiting = waitingTasks(boardTasks(readFacts("tasks"), { roles: ROLES }, new Map()));
  expect(placeTasks(waiting, { width: 320, titleOf: ({ id }) => id })).toBeNull();
});
