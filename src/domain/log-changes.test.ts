import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearDates, preparationEvent, preparationLogs } from "#tests/arbitraries.ts";
import {
  changeMany,
  conflicting,
  momentToWrite,
  overtaking,
  type SharedChange,
  undoing,
  undoingAll,
} from "./log-changes.ts";
import { day, isBefore, isUtcMoment } from "./plain-date.ts";
import { orderedLog, type PreparationEvent, statesAt, UNTOUCHED } from "./preparation-log.ts";
import { RESPONSIBLES } from "./responsible.ts";
import { TASK_STATUSES } from "./task-status.ts";

const LATE = "2030-01-01T00:00:00.000Z";
const LATER = "2030-01-01T00:00:00.001Z";

const event = (given: Partial<PreparationEvent> & { id: string }): PreparationEvent => ({
  taskId: "tk-a",
  status: "bezig",
  effectiveOn: day("2023-02-01"),
  recordedAt: "2023-02-01T10:00:00.000Z",
  role: "schoolbestuur",
  ...given,
});

/** What a reader sees of it; since when, and by which line, changes with every line. */
const seen = (log: readonly PreparationEvent[], taskId: string, on: PreparationEvent["effectiveOn"]) => {
  const state = statesAt(orderedLog(log), { on, known: null }).get(taskId) ?? UNTOUCHED;
  const { status, responsible, leadDays, note, evidence, ownDeadline } = state;
  return { status, responsible, leadDays, note, evidence, ownDeadline: ownDeadline?.toString() ?? null };
};

describe("taking a change back", () => {
  it("leaves every day as it was, whatever the log says before and after it", () => {
    fc.assert(
      fc.property(preparationLogs, preparationEvent, nearDates, (log, made, on) => {
        const { own: _, ...change } = { ...made, recordedAt: LATE };
        const before = statesAt(orderedLog(log), { on: change.effectiveOn, known: null }).get(change.taskId);
        const back: PreparationEvent = {
          ...undoing(change, before ?? UNTOUCHED),
          id: "ffffffff-ffff-4fff-8fff-ffffffffffff",
          recordedAt: LATER,
          role: "school",
        };
        expect(seen([...log, change, back], change.taskId, on)).toEqual(seen(log, change.taskId, on));
      }),
      { numRuns: 300 },
    );
  });

  it("says no more than the change said", () => {
    const { taskId, status, effectiveOn } = event({ id: "a", status: "klaar" });
    const bare = { taskId, status, effectiveOn };
    const before = {
      ...UNTOUCHED,
      status: "bezig" as const,
      note: "brief",
      evidence: "https://e.org/1",
      responsible: "directie" as const,
      leadDays: 5,
      ownDeadline: day("2023-03-01"),
    };
    const back = { ...bare, status: "bezig" };
    expect(undoing(bare, before)).toEqual(back);
    const { note, evidence, responsible, leadDays, ownDeadline } = before;
    expect(undoing({ ...bare, note: "" }, before)).toEqual({ ...back, note });
    expect(undoing({ ...bare, evidence: "" }, before)).toEqual({ ...back, evidence });
    expect(undoing({ ...bare, responsible: null }, before)).toEqual({ ...back, responsible });
    expect(undoing({ ...bare, leadDays: 9 }, before)).toEqual({ ...back, leadDays });
    expect(undoing({ ...bare, ownDeadline: null }, before)).toEqual({ ...back, ownDeadline });
  });

  it("empties what was empty", () => {
    const {
      id: _,
      recordedAt: __,
      role: ___,
      ...said
    } = event({ id: "a", note: "x", evidence: "https://e.org" });
    expect(undoing(said, UNTOUCHED)).toMatchObject({ note: "", evidence: "" });
  });

  it("gives an own task its earlier name and domain", () => {
    const [own, renamed] = [
      { title: "Zaal huren", domain: "leersteunmodel" },
      { title: "Zaal boeken", domain: "gewoon-onderwijs" },
    ] as const;
    const change = {
      taskId: "own-1",
      status: "bezig",
      effectiveOn: day("2023-05-01"),
      own: renamed,
    } as const;
    expect(undoing(change, { ...UNTOUCHED, own })).toMatchObject({ status: "niet-gestart", own });
  });

  it("withdraws a task that was added, on every day of which something was written with it", () => {
    const [taskId, own] = ["own-1", { title: "Zaal huren", domain: "leersteunmodel" }] as const;
    const [early, later] = [day("2023-02-01"), day("2023-03-01")];
    const drafts = [
      { taskId, own, status: "bezig", effectiveOn: early },
      { taskId, status: "klaar", effectiveOn: later, note: "x" },
      { taskId: "tk-a", status: "klaar", effectiveOn: later },
    ] as const;
    const log = [event({ id: "a", effectiveOn: early })];
    const gone = "niet-van-toepassing";
    expect(undoingAll(drafts, log)).toEqual([
      { taskId, status: gone, effectiveOn: early },
      { taskId, status: gone, effectiveOn: later, note: "" },
      { taskId: "tk-a", status: "bezig", effectiveOn: later },
    ]);
    // Another name is no new task.
    const before = [...log, event({ id: "b", taskId, own, effectiveOn: early })];
    const renamed = {
      taskId,
      own: { ...own, title: "Lokaal" },
      status: "bezig",
      effectiveOn: early,
    } as const;
    expect(undoingAll([renamed], before)).toEqual([{ ...renamed, own }]);
  });
});

describe("what overtakes a change", () => {
  it("is the first later line with another status; until its day the change holds", () => {
    fc.assert(
      fc.property(preparationLogs, preparationEvent, nearDates, (events, made, on) => {
        const log = orderedLog(events);
        const change = { ...made, recordedAt: LATE };
        const next = overtaking(change, log);
        const whole = orderedLog([...log, change]);
        const statusOn = (date: typeof on) =>
          statesAt(whole, { on: date, known: null }).get(change.taskId)?.status;
        const holds = !isBefore(on, change.effectiveOn) && (!next || isBefore(on, next.effectiveOn));
        expect(holds ? statusOn(on) : change.status).toBe(change.status);
      }),
      { numRuns: 200 },
    );
    const log = [event({ id: "a", status: "klaar" }), event({ id: "b", effectiveOn: day("2023-08-01") })];
    const change = { taskId: "tk-a", status: "klaar" as const, effectiveOn: day("2023-01-10") };
    expect(overtaking(change, log)?.id).toBe("b");
    expect(overtaking({ ...change, effectiveOn: day("2023-08-01") }, log)).toBeNull();
    expect(overtaking({ ...change, taskId: "tk-b" }, log)).toBeNull();
  });
});

describe("the moment of writing", () => {
  it("is now", () => {
    expect(momentToWrite(LATE, [event({ id: "a" })], new Set(["tk-a"]))).toBe(LATE);
  });

  it("is not held up by what is written about other tasks", () => {
    expect(
      momentToWrite("2023-01-01T00:00:00.000Z", [event({ id: "a", recordedAt: LATE })], new Set(["tk-b"])),
    ).toBe("2023-01-01T00:00:00.000Z");
  });

  it("is a millisecond after the last line that has the moment of now, and no later than the last there is", () => {
    const momentAt = (now: string) =>
      momentToWrite(now, [event({ id: "a", recordedAt: now })], new Set(["tk-a"]));
    expect(momentAt(LATE)).toBe(LATER);
    expect(momentAt("9999-12-31T23:59:59.999Z")).toBe("9999-12-31T23:59:59.999Z");
  });

  it("is after all that is written about these tasks, also by a clock that runs ahead", () => {
    fc.assert(
      fc.property(preparationLogs, fc.subarray(["tk-a", "own-1"]), (log, chosen) => {
        const ids = new Set(chosen);
        const moment = momentToWrite("2023-06-01T00:00:00.000Z", log, ids);
        expect(isUtcMoment(moment)).toBe(true);
        const about = log.filter(({ taskId }) => ids.has(taskId));
        expect(about.filter(({ recordedAt }) => recordedAt >= moment)).toEqual([]);
      }),
    );
  });
});

describe("a conflict", () => {
  const one = event({ id: "a" });
  const other = event({ id: "b", status: "klaar", role: "school" });

  it("is two statuses of one task on one day by two roles, said once, at the one that counts", () => {
    expect([...conflicting([one, other])]).toEqual(["b"]);
    expect([...conflicting([one, other, event({ id: "c", status: "geblokkeerd" })])]).toEqual(["c"]);
  });

  it("is not a correction in the same role", () => {
    expect(conflicting([one, { ...other, role: one.role }]).size).toBe(0);
  });

  it("is settled when both say the same in the end", () => {
    const agreed = event({ id: "c", status: other.status });
    expect(conflicting([one, other, agreed]).size).toBe(0);
  });

  it("is not the same status twice, nor another day or task", () => {
    expect(conflicting([one, event({ id: "c", role: "school" })]).size).toBe(0);
    expect(conflicting([one, { ...other, effectiveOn: day("2023-02-02") }]).size).toBe(0);
    expect(conflicting([one, { ...other, taskId: "tk-b" }]).size).toBe(0);
  });
});

describe("changing several at once", () => {
  const ON = day("2023-06-15");
  const IDS = ["tk-a", "tk-b", "tk-c"];
  const shared = fc.record<SharedChange>(
    {
      status: fc.constantFrom(...TASK_STATUSES),
      responsible: fc.option(fc.constantFrom(...RESPONSIBLES)),
      ownDeadline: nearDates,
    },
    { requiredKeys: [] },
  );

  it("leaves what it does not speak of, makes the rest so with all, and says nothing the second time", () => {
    fc.assert(
      fc.property(preparationLogs, shared, (made, change) => {
        const log = orderedLog(made);
        const { drafts, overtaken } = changeMany(IDS, change, { log, on: ON });
        expect(overtaken).toBeLessThanOrEqual(drafts.length);
        const written = drafts.map((draft, index) =>
          event({ ...draft, id: `f${index}`, recordedAt: LATE, effectiveOn: ON }),
        );
        for (const taskId of IDS) {
          const { ownDeadline, ...fields } = change;
          expect(seen([...log, ...written], taskId, ON)).toEqual({
            ...seen(log, taskId, ON),
            ...fields,
            ...(ownDeadline && { ownDeadline: ownDeadline.toString() }),
          });
        }
        expect(changeMany(IDS, change, { log: orderedLog([...log, ...written]), on: ON }).drafts).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("counts what a later line says otherwise, of what changes only", () => {
    const later = { effectiveOn: day("2023-09-01"), recordedAt: "2023-09-01T10:00:00.000Z" };
    const log = [
      event({ id: "a", taskId: "tk-a", status: "klaar", ...later }),
      event({ id: "b", taskId: "tk-b", status: "niet-gestart", responsible: "bestuur", ...later }),
      event({ id: "c", taskId: "tk-c", status: "niet-gestart", ownDeadline: null, ...later }),
    ];
    const overtaken = (change: SharedChange) => changeMany(IDS, change, { log, on: ON }).overtaken;
    expect(overtaken({ status: "klaar" })).toBe(2);
    expect(overtaken({ responsible: "directie" })).toBe(1);
    expect(overtaken({ responsible: "bestuur" })).toBe(0);
    expect(overtaken({ ownDeadline: day("2023-08-20") })).toBe(1);
  });
});
