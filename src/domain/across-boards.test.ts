import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearDates, plainDates, preparationLogs, preparationTasks } from "#tests/arbitraries.ts";
import {
  type BoardStanding,
  HEATS,
  heatOf,
  needAttention,
  sortBoards,
  spreadOf,
  tallyTasks,
} from "./across-boards.ts";
import { boardReplay } from "./board-replay.ts";
import type { Board } from "./board.ts";
import { dayFromNumber, dayNumber, isBefore } from "./plain-date.ts";
import { isRecordedBy, orderedLog, recordedOn, statesAt } from "./preparation-log.ts";
import { boardTasks, countTasks, urgencyOn } from "./readiness.ts";
import { planBackwards, startOverdue } from "./reverse-planning.ts";

const boardCalled = (id: string): Board => ({
  id,
  name: { nl: id, en: id },
  roles: ["schoolbestuur"],
  schools: 1,
  pupils: 1,
  example: true,
});
const board = boardCalled("a");
const days = plainDates("2022-12-01", "2023-12-31");
const known = fc.option(days);

describe("a board among all boards", () => {
  it("has the counts of its own page, on any day and any kennisdatum, asked in any order", () => {
    fc.assert(
      fc.property(
        preparationTasks,
        preparationLogs,
        fc.array(days, { minLength: 1, maxLength: 5 }),
        known,
        (tasks, log, asked, knownOn) => {
          const replay = boardReplay({ tasks, board, log: [...log, ...log], known: knownOn });
          for (const on of asked) {
            const own = boardTasks(tasks, board, statesAt(orderedLog(log), { on, known: knownOn }));
            const counts = countTasks(own, on);
            const standing = replay.at(dayNumber(on));
            expect(standing).toMatchObject({
              done: counts.klaar,
              total: counts.total,
              late: counts.late,
              blocked: counts.geblokkeerd,
            });
            expect(standing.tasks).toEqual(own);
            expect(replay.doneAt(dayNumber(on))).toBe(counts.klaar);
            const domains = Object.values(standing.domains);
            expect(domains.reduce((sum, { done }) => sum + done, 0)).toBe(counts.klaar);
            expect(domains.reduce((sum, { total }) => sum + total, 0)).toBe(counts.total);
            const plan = planBackwards(own);
            const passed = own.filter((task) => {
              const work = plan.get(task.id);
              return work && startOverdue(task, work, on) > 0;
            });
            expect(standing.startsPassed).toBe(passed.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("says the oldest date that has passed, and the next one to come", () => {
    fc.assert(
      fc.property(preparationTasks, preparationLogs, days, (tasks, log, on) => {
        const standing = boardReplay({ tasks, board, log, known: null }).at(dayNumber(on));
        const dates = (kinds: readonly string[]) =>
          standing.tasks
            .filter((task) => kinds.includes(urgencyOn(task, on)?.kind ?? ""))
            .flatMap(({ deadline }) => (deadline ? dayNumber(deadline.date) : []))
            .toSorted((a, b) => a - b);
        expect(standing.oldestLate).toBe(dates(["late"])[0] ?? null);
        expect(standing.nextFixed).toBe(dates(["today", "ahead"])[0] ?? null);
      }),
    );
  });
});

it("an event is recorded on its day in Belgium, also when UTC is a day behind", () => {
  fc.assert(
    fc.property(preparationLogs, nearDates, (log, on) => {
      for (const event of log) {
        const exact = recordedOn(event);
        expect(isRecordedBy(exact)(event)).toBe(true);
        expect(isRecordedBy(dayFromNumber(dayNumber(exact) - 1))(event)).toBe(false);
        expect(isRecordedBy(on)(event)).toBe(!isBefore(on, exact));
      }
    }),
  );
});

describe("heat", () => {
  it("rises with what is done, and is highest only when all is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (total) => {
        const heats = Array.from({ length: total + 1 }, (_, done) => heatOf({ done, total }) ?? 0);
        expect(heats).toEqual(heats.toSorted((a, b) => a - b));
        expect(heats.filter((heat) => heat === 5)).toHaveLength(1);
        expect(heats[0]).toBe(1);
      }),
    );
  });

  it("has none where there is nothing to do", () => {
    expect(heatOf({ done: 0, total: 0 })).toBeNull();
  });
});

const standings = fc
  .array(fc.tuple(preparationTasks, preparationLogs), { maxLength: 6 })
  .chain((all) =>
    days.map((on) =>
      all.map(([tasks, log], index) =>
        boardReplay({ tasks, board: boardCalled(`b-${index}`), log, known: null }).at(dayNumber(on)),
      ),
    ),
  );

describe("all boards together", () => {
  it("each stands in one part of the spread", () => {
    fc.assert(
      fc.property(standings, (all) => {
        const spread = spreadOf(all);
        const counted = HEATS.reduce((sum, heat) => sum + spread[heat], 0);
        expect(counted).toBe(all.filter(({ total }) => total > 0).length);
      }),
      { numRuns: 40 },
    );
  });

  it("what is told of tasks adds up to what is told of boards", () => {
    fc.assert(
      fc.property(standings, days, (all, on) => {
        const tallies = tallyTasks(all, ({ deadline }) => isBefore(deadline.date, on));
        const sourced = all.flatMap(({ tasks }) => tasks.filter((task) => task.sourced));
        const sum = (key: "total" | "done" | "late") => tallies.reduce((all, tally) => all + tally[key], 0);
        expect(sum("done")).toBe(sourced.filter(({ state }) => state.status === "klaar").length);
        expect(sum("total")).toBe(
          sourced.filter(({ state }) => state.status !== "niet-van-toepassing").length,
        );
        expect(sum("late")).toBe(sourced.filter((task) => urgencyOn(task, on)?.kind === "late").length);
        for (const { total, started, done } of tallies) {
          expect(done).toBeLessThanOrEqual(started);
          expect(started).toBeLessThanOrEqual(total);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are sorted without losing one, and those without a figure come last", () => {
    const columns = fc.constantFrom("naam", "klaar", "te-laat", "datum", "leersteunmodel" as const);
    fc.assert(
      fc.property(standings, columns, fc.boolean(), (all, column, descending) => {
        const sorted = sortBoards(all, { column, descending }, ({ name }) => name.nl);
        expect(new Set(sorted)).toEqual(new Set(all));
        if (column !== "datum") return;
        const missing = sorted.map(({ nextFixed }) => nextFixed === null);
        expect(missing).toEqual(missing.toSorted((a, b) => Number(a) - Number(b)));
      }),
      { numRuns: 40 },
    );
  });

  it("ask for attention only with a reason, the late ones first", () => {
    fc.assert(
      fc.property(standings, days, (all, on) => {
        const asking = needAttention(all, dayNumber(on));
        for (const { late, blocked, startsPassed, silent } of asking)
          expect(late + blocked + startsPassed > 0 || silent).toBe(true);
        const late = asking.map((one) => one.late);
        expect(late).toEqual(late.toSorted((a, b) => b - a));
        const quiet: BoardStanding[] = all.filter(
          (standing) => !asking.some((one) => one.standing === standing),
        );
        for (const { late: count, blocked } of quiet) expect([count, blocked]).toEqual([0, 0]);
      }),
      { numRuns: 40 },
    );
  });
});
