import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { preparationLogs, preparationTasks } from "#tests/arbitraries.ts";
import { burnUp } from "./burn-up.ts";
import { day, dayNumber } from "./plain-date.ts";
import { orderedLog, statesAt } from "./preparation-log.ts";
import { boardTasks, countTasks, isClosed } from "./readiness.ts";

const board = { roles: ["schoolbestuur"] as const };
const period = { from: day("2023-01-01"), to: day("2023-10-01") };

describe("the burn-up", () => {
  it("adds up on every day, and agrees with the state of that day", () => {
    fc.assert(
      fc.property(preparationTasks, preparationLogs, (tasks, events) => {
        const log = orderedLog(events);
        const points = burnUp({ tasks, board, log, period, known: null });
        expect(points).toHaveLength(dayNumber(period.to) - dayNumber(period.from) + 1);
        for (const { on, done, active, rest, total } of points.filter((_, index) => index % 30 === 0)) {
          expect(done + active + rest).toBe(total);
          const counts = countTasks(boardTasks(tasks, board, statesAt(log, { on, known: null })), on);
          expect({ done, total }).toEqual({ done: counts.klaar, total: counts.total });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("plans every task that applies by the last of its dates, and never takes one back", () => {
    fc.assert(
      fc.property(preparationTasks, preparationLogs, (tasks, events) => {
        const points = burnUp({ tasks, board, log: orderedLog(events), period, known: null });
        const planned = points.map((point) => point.planned);
        expect(planned).toEqual(planned.toSorted((a, b) => a - b));
        expect(planned.at(-1) ?? 0).toBeLessThanOrEqual(points.at(-1)?.total ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("counting", () => {
  it("calls late only what is open past a date of a source", () => {
    fc.assert(
      fc.property(preparationTasks, preparationLogs, (tasks, events) => {
        const on = day("2023-06-01");
        const all = boardTasks(tasks, board, statesAt(orderedLog(events), { on, known: null }));
        const late = all.filter(
          ({ deadline, state }) =>
            deadline && !isClosed(state.status) && dayNumber(deadline.date) < dayNumber(on),
        );
        expect(countTasks(all, on).late).toBe(late.length);
      }),
    );
  });
});
