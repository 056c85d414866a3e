import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearDates, preparationEvent, preparationLogs } from "#tests/arbitraries.ts";
import { day, dayFromNumber, dayNumber, isAfter, isBefore, isSameDay, toIso } from "./plain-date.ts";
import {
  isRecordedBy,
  orderedLog,
  type PreparationEvent,
  recordedOn,
  statesAt,
  UNTOUCHED,
} from "./preparation-log.ts";

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
});

describe("the order of a log", () => {
  const ids = (log: readonly PreparationEvent[]) => orderedLog(log).map(({ id }) => id);

  it("is that of the days, on one day that of the writing, in one moment that of the ids", () => {
    const earlierDay = event({
      id: "9",
      effectiveOn: day("2023-01-31"),
      recordedAt: "2023-06-01T10:00:00.000Z",
    });
    const writtenFirst = event({ id: "8", recordedAt: "2023-02-01T09:59:59.999Z" });
    const [one, two] = [event({ id: "1" }), event({ id: "2" })];
    const inOrder = [earlierDay, writtenFirst, one, two];
    for (const log of [inOrder, inOrder.toReversed(), [two, earlierDay, one, writtenFirst]])
      expect(ids(log)).toEqual(["9", "8", "1", "2"]);
  });

  it("has each line once: the first that came", () => {
    const log = [event({ id: "1", status: "klaar" }), event({ id: "2" }), event({ id: "1" })];
    expect(ids(log)).toEqual(["1", "2"]);
    expect(orderedLog(log)[0]?.status).toBe("klaar");
  });
});

describe("since when", () => {
  const since = (log: readonly PreparationEvent[]) => {
    const day = stateOn(log, "2023-12-31")?.since;
    return day && toIso(day);
  };

  it("is the day of the first line, also when that says what a task is without one", () => {
    expect(since([event({ id: "1", status: "niet-gestart" })])).toBe("2023-02-01");
  });

  it("is the day of the change, not of what was said of the task before or after it", () => {
    const on = (id: string, date: string, status: PreparationEvent["status"]) =>
      event({ id, effectiveOn: day(date), status });
    const log = [
      on("1", "2023-02-01", "bezig"),
      on("2", "2023-02-09", "klaar"),
      on("3", "2023-02-12", "klaar"),
    ];
    expect(since(log)).toBe("2023-02-09");
  });
});
