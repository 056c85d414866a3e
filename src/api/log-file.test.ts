import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearDates, preparationLogs } from "#tests/arbitraries.ts";
import { day } from "#src/domain/plain-date.ts";
import { orderedLog, type PreparationEvent, statesAt } from "#src/domain/preparation-log.ts";
import { readLogFile, type ReadLog, writeLogFile } from "./log-file.ts";

const BOARD = "voorbeeld-de-linde";
const ID = "3f0c6a52-0c5e-4c53-9d5a-0a0b7b6f0001";
const OWN = `own-${ID}`;
const event = (given: Partial<PreparationEvent> = {}): PreparationEvent => ({
  id: ID,
  taskId: "tk-a",
  status: "bezig",
  effectiveOn: day("2023-02-01"),
  recordedAt: "2023-02-01T10:00:00.000Z",
  role: "schoolbestuur",
  ...given,
});
const fileOf = (events: readonly PreparationEvent[], board = BOARD) =>
  writeLogFile({ board, dataVersion: "2026-11-21", events });
const read = (text: string, log: readonly PreparationEvent[] = []) =>
  readLogFile({ text, board: BOARD, log, isSourcedTask: (id) => id.startsWith("tk-") });

/** Every own task is added by its first line. */
const logs = preparationLogs.map((log) =>
  log.map((each) =>
    each.taskId.startsWith("own-")
      ? { ...each, taskId: OWN, own: { title: "Zaal huren", domain: "leersteunmodel" as const } }
      : each,
  ),
);

describe("the log as a file", () => {
  it("gives the same state on every day when it is read into an empty log", () => {
    fc.assert(
      fc.property(logs, nearDates, (log, on) => {
        const back = read(fileOf(log)) as ReadLog;
        const stated = (events: readonly PreparationEvent[]) =>
          [...statesAt(orderedLog(events), { on, known: null })].map(([id, state]) =>
            JSON.stringify([id, state]),
          );
        expect(stated(back.added)).toEqual(stated(log));
      }),
    );
  });

  it("adds nothing to the log that it came from, and only what is missing to a part of it", () => {
    fc.assert(
      fc.property(
        logs.chain((log) => fc.tuple(fc.constant(log), fc.subarray(log))),
        ([log, part]) => {
          expect(read(fileOf(log), log)).toMatchObject({ added: [], known: log.length });
          const { added } = read(fileOf(log), part) as ReadLog;
          expect(new Set([...added, ...part].map(({ id }) => id))).toEqual(new Set(log.map(({ id }) => id)));
          expect(added.length + part.length).toBe(log.length);
        },
      ),
    );
  });
});

describe("a file that is broken", () => {
  it("says on which line it is no JSON", () => {
    const lines = fileOf([event()]).split("\n");
    expect(read(lines.slice(0, 5).join("\n") + "\n  oeps")).toMatchObject({ kind: "not-json" });
    expect(read("")).toMatchObject({ kind: "not-json" });
  });

  it("is told from a file of another kind", () => {
    expect(read("[]")).toEqual({ kind: "not-a-log" });
    expect(read('{"format":"iets-anders"}')).toEqual({ kind: "not-a-log" });
    expect(read('{"format":"leersteun-logboek-1"}')).toEqual({ kind: "not-a-log" });
  });

  it("is told from a log of a later version of the product", () => {
    const later = fileOf([event()]).replace("leersteun-logboek-1", "leersteun-logboek-2");
    expect(read(later)).toEqual({ kind: "later-version" });
    expect(read('{"format":"leersteun-logboek-x"}')).toEqual({ kind: "not-a-log" });
  });

  it("says which field is missing or wrong", () => {
    expect(read(fileOf([event()]).replace("2023-02-01", "2023-02-30"))).toEqual({
      kind: "field",
      at: { number: 1, taskId: event().taskId },
      field: "effectiveOn",
      issue: "unfit",
    });
    expect(read(fileOf([event()]).replace('"status"', '"stand"'))).toEqual({
      kind: "field",
      at: { number: 1, taskId: event().taskId },
      field: "status",
      issue: "missing",
    });
  });

  it("is not taken for another board, another task, or another line with the same id", () => {
    expect(read(fileOf([event()], "voorbeeld-maasland"))).toEqual({
      kind: "other-board",
      board: "voorbeeld-maasland",
    });
    expect(read(fileOf([event({ taskId: "xx-a" })]))).toMatchObject({ kind: "unknown-task", taskId: "xx-a" });
    expect(read(fileOf([event({ taskId: OWN })]))).toMatchObject({ kind: "unknown-task" });
    expect(read(fileOf([event()]), [event({ status: "klaar" })])).toEqual({
      kind: "other-content",
      at: { number: 1, taskId: event().taskId },
    });
  });

  it("that has a line twice is told from a log that has it otherwise", () => {
    const other = { ...event(), status: "klaar" as const };
    const between = event({ id: ID.replace("0001", "0002") });
    expect(read(fileOf([event(), between, other]))).toEqual({
      kind: "twice",
      at: { number: 3, taskId: event().taskId },
      earlier: 1,
    });
    expect(read(fileOf([event(), other]), [event()])).toMatchObject({ kind: "twice" });
    expect(read(fileOf([event(), event()]))).toMatchObject({ added: [event()], known: 1 });
  });

  it("may begin with a byte order mark", () => {
    expect(read(`\uFEFF${fileOf([event()])}`)).toMatchObject({ known: 0 });
  });
});
