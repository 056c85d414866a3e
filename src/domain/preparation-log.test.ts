import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearDates, preparationEvent, preparationLogs } from "#tests/arbitraries.ts";
import { day, isAfter, isSameDay } from "./plain-date.ts";
import { orderedLog, type PreparationEvent, recordedOn, statesAt, UNTOUCHED } from "./preparation-log.ts";

const event = (given: Partial<PreparationEvent> & { id: string }): PreparationEvent => ({
  taskId: "tk-a",
  status: "bezig",
  effectiveOn: day("2023-02-01"),
  recordedAt: "2023-02-01T10:00:00.000Z",
  role: "schoolbestuur",
  ...given,
});
const stateOn = (log: readonly PreparationEvent[], on: string, known: string | null = null) =>
  statesAt(orderedLog(log), { on: day(on), known: known === null ? null : day(known) }).get("tk-a");

describe("the status on a day", () => {
  it("does not depend on the order in which events arrive, nor on repeats", () => {
    fc.assert(
      fc.property(
        preparationLogs.chain((log) =>
          fc.tuple(
            fc.constant(log),
            fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2, maxLength: log.length * 2 }),
          ),
        ),
        nearDates,
        (logs, on) => {
          const [one, other] = logs.map((log) => statesAt(orderedLog(log), { on, known: null }));
          expect(other).toEqual(one);
        },
      ),
    );
  });

  it("is that of the last event effective on or before it", () => {
    fc.assert(
      fc.property(preparationLogs, nearDates, (log, on) => {
        for (const [taskId, { status, last }] of statesAt(orderedLog(log), { on, known: null })) {
          const candidates = orderedLog(log).filter(
            (each) => each.taskId === taskId && !isAfter(each.effectiveOn, on),
          );
          expect(last).toEqual(candidates.at(-1));
          expect(status).toBe(candidates.at(-1)?.status);
        }
      }),
    );
  });

  it("is what it was for every day before a new event", () => {
    fc.assert(
      fc.property(preparationLogs, preparationEvent, nearDates, (log, added, on) => {
        fc.pre(isAfter(added.effectiveOn, on) && !log.some(({ id }) => id === added.id));
        const moment = { on, known: null };
        expect(statesAt(orderedLog([...log, added]), moment)).toEqual(statesAt(orderedLog(log), moment));
      }),
    );
  });

  it("says since when, over events that leave it as it was", () => {
    const log = [
      event({ id: "1" }),
      event({ id: "2", effectiveOn: day("2023-02-05"), note: "halfweg" }),
      event({ id: "3", effectiveOn: day("2023-02-09"), status: "klaar" }),
    ];
    expect(stateOn(log, "2023-01-31")).toBeUndefined();
    const under = stateOn(log, "2023-02-08");
    expect(under).toMatchObject({ status: "bezig", note: "halfweg" });
    expect(under?.since && isSameDay(under.since, day("2023-02-01"))).toBe(true);
    expect(stateOn(log, "2023-02-09")).toMatchObject({ status: "klaar", note: "halfweg" });
  });

  it("keeps what an event does not speak of, and takes away what it empties", () => {
    const log = [
      event({
        id: "1",
        responsible: "directie",
        ownDeadline: day("2023-03-01"),
        evidence: "https://e.org",
        leadDays: 5,
      }),
      event({ id: "2", effectiveOn: day("2023-02-02") }),
      event({
        id: "3",
        effectiveOn: day("2023-02-03"),
        responsible: null,
        ownDeadline: null,
        evidence: "",
        leadDays: null,
      }),
    ];
    expect(stateOn(log, "2023-02-02")).toMatchObject({
      responsible: "directie",
      evidence: "https://e.org",
      leadDays: 5,
    });
    expect(stateOn(log, "2023-02-03")).toMatchObject({
      ...UNTOUCHED,
      status: "bezig",
      since: expect.anything() as unknown,
      last: log[2],
    });
  });
});

describe("the kennisdatum of a log", () => {
  it("leaves out what was written later, also when it is true from before", () => {
    const late = event({ id: "2", status: "klaar", recordedAt: "2023-03-01T08:00:00.000Z" });
    expect(stateOn([event({ id: "1" }), late], "2023-02-01", "2023-02-28")).toMatchObject({
      status: "bezig",
    });
    expect(stateOn([event({ id: "1" }), late], "2023-02-01", "2023-03-01")).toMatchObject({
      status: "klaar",
    });
  });

  it("counts in Belgian days", () => {
    const evening = event({ id: "1", recordedAt: "2023-06-30T22:30:00.000Z" });
    expect(isSameDay(recordedOn(evening), day("2023-07-01"))).toBe(true);
  });
});
