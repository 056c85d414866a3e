import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { day, toIso } from "#src/domain/plain-date.ts";
import { preparationLogs } from "#tests/arbitraries.ts";
import { board, eventBatch, eventPage, isOwnTaskId, MOST_EVENTS, preparationEvent } from "./board.ts";
import { boardPath, boards } from "./endpoints.ts";

const UUID = "0b9c1c3e-6c0f-4f0e-9d3a-2f4f6f1f7a10";
const event = {
  id: UUID,
  taskId: "tk-keuze-doorgeven",
  status: "klaar" as const,
  effectiveOn: "2023-03-09",
  recordedAt: "2023-03-10T08:15:00.000Z",
  role: "school" as const,
};
const full = {
  ...event,
  note: "",
  evidence: "https://example.org/bewijs",
  responsible: "directie" as const,
  ownDeadline: "2023-03-01",
  leadDays: 10,
  own: { title: "Sleutels regelen", domain: "leersteunmodel" as const },
};

describe("an event", () => {
  it("has its day as a day, and says nothing of what it leaves out", () => {
    const read = z.decode(preparationEvent, event);
    expect(toIso(read.effectiveOn)).toBe("2023-03-09");
    expect(Object.keys(read)).toEqual(Object.keys(event));
    expect(z.encode(preparationEvent, read)).toEqual(event);
  });

  it("can take away what was said before", () => {
    const emptied = {
      ...event,
      note: "",
      evidence: "",
      responsible: null,
      ownDeadline: null,
      leadDays: null,
    };
    expect(z.encode(preparationEvent, z.decode(preparationEvent, emptied))).toEqual(emptied);
  });

  it("never carries half of a character, as a field that cut an emoji in two would leave it", () => {
    const cut = { ...full, note: "Klaar \ud83c", own: { ...full.own, title: "\udfeb Zaal" } };
    const read = z.decode(preparationEvent, cut);
    expect(read).toMatchObject({ note: "Klaar \ufffd", own: { title: "\ufffd Zaal" } });
    expect(z.encode(preparationEvent, { ...read, note: cut.note, own: cut.own })).toMatchObject({
      note: "Klaar \ufffd",
      own: { title: "\ufffd Zaal" },
    });
    const whole = { ...full, note: "🏫" };
    expect(z.encode(preparationEvent, z.decode(preparationEvent, whole))).toEqual(whole);
  });

  it("has its evidence at a web address, with or without TLS", () => {
    const evidence = "http://intranet.example.org/verslag";
    expect(z.decode(preparationEvent, { ...event, evidence }).evidence).toBe(evidence);
  });

  it.each(["zie https://example.org", "https://example.org en meer", "javascript:alert(1)"])(
    "has no evidence at %j",
    (evidence) => {
      expect(z.safeDecode(preparationEvent, { ...event, evidence }).error?.issues[0]?.path).toEqual([
        "evidence",
      ]);
    },
  );

  it("of any kind is read as it was written", () => {
    fc.assert(
      fc.property(preparationLogs, (log) => {
        const body = { items: log, next: null, last: log.at(-1)?.id ?? null, dataVersion: "test" };
        const travelling: unknown = JSON.parse(JSON.stringify(z.encode(eventPage, body)));
        expect(z.encode(eventPage, z.decode(eventPage, travelling as never))).toEqual(travelling);
      }),
    );
  });

  it("loses fields that the contract does not know", () => {
    expect(z.decode(preparationEvent, { ...event, mood: "good" } as never)).not.toHaveProperty("mood");
  });

  it.each([
    ["an id that is no UUID", { id: "1" }, ["id"]],
    ["an id in capitals", { id: UUID.toUpperCase() }, ["id"]],
    ["a task without a name", { taskId: "" }, ["taskId"]],
    ["a status of another list", { status: "done" }, ["status"]],
    ["a day that does not exist", { effectiveOn: "2023-02-30" }, ["effectiveOn"]],
    ["a day as in a sheet", { effectiveOn: "1/9/2023" }, ["effectiveOn"]],
    ["a moment in another zone", { recordedAt: "2023-03-10T08:15:00.000+01:00" }, ["recordedAt"]],
    ["a moment without milliseconds", { recordedAt: "2023-03-10T08:15:00Z" }, ["recordedAt"]],
    ["an unknown role", { role: "ouder" }, ["role"]],
    ["a note that is too long", { note: "n".repeat(2001) }, ["note"]],
    ["evidence that is no web address", { evidence: "javascript:alert(1)" }, ["evidence"]],
    ["an unknown responsible", { responsible: "iemand" }, ["responsible"]],
    ["an own deadline that does not exist", { ownDeadline: "2023-13-01" }, ["ownDeadline"]],
    ["no days at all", { leadDays: 0 }, ["leadDays"]],
    ["half a day", { leadDays: 0.5 }, ["leadDays"]],
    ["more than ten years", { leadDays: 3651 }, ["leadDays"]],
    ["an own task without a title", { own: { ...full.own, title: " " } }, ["own", "title"]],
    ["an own task with a long title", { own: { ...full.own, title: "t".repeat(201) } }, ["own", "title"]],
    ["an own task of no domain", { own: { ...full.own, domain: "elders" } }, ["own", "domain"]],
  ])("is refused with %s", (_, change, path) => {
    const { error } = z.safeDecode(preparationEvent, { ...full, ...change } as never);
    expect(error?.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it.each(Object.keys(event))("is refused without %s", (field) => {
    const { error } = z.safeDecode(preparationEvent, { ...event, [field]: undefined });
    expect(error?.issues[0]?.path).toEqual([field]);
  });
});

describe("a batch of events", () => {
  it("holds one or many, up to the most", () => {
    const accepts = (count: number) =>
      z.safeDecode(
        eventBatch,
        Array.from({ length: count }, () => event),
      ).success;
    expect([0, 1, MOST_EVENTS, MOST_EVENTS + 1].map(accepts)).toEqual([false, true, true, false]);
  });

  it("says at which place it is wrong", () => {
    const { error } = z.safeDecode(eventBatch, [event, { ...event, effectiveOn: "morgen" }]);
    expect(error?.issues.map(({ path }) => path)).toEqual([[1, "effectiveOn"]]);
  });
});

describe("the id of an own task", () => {
  it("is own- and a UUID", () => {
    expect(isOwnTaskId(`own-${UUID}`)).toBe(true);
    expect(["own-1", UUID, `own-${UUID}-1`, `OWN-${UUID}`, `tk-own-${UUID}`].filter(isOwnTaskId)).toEqual([]);
  });
});

describe("a board", () => {
  const linde = {
    id: "voorbeeld-linde",
    name: { nl: "Voorbeeldbestuur De Linde", en: "Example board De Linde" },
    roles: ["school" as const],
    schools: 2,
    pupils: 410,
    example: true,
  };

  it("is read as it was written", () => {
    expect(z.encode(board, z.decode(board, linde))).toEqual(linde);
  });

  it.each([
    ["without a role", { roles: [] }, "roles"],
    ["with half a school", { schools: 1.5 }, "schools"],
    ["with fewer pupils than none", { pupils: -1 }, "pupils"],
    ["that does not say whether it is invented", { example: undefined }, "example"],
  ])("is refused %s", (_, change, field) => {
    expect(z.safeDecode(board, { ...linde, ...change } as never).error?.issues[0]?.path[0]).toBe(field);
  });
});

it("a board stands in its path, whatever its id", () => {
  expect(boardPath(boards.one, "voorbeeld-linde")).toBe("/boards/voorbeeld-linde");
  expect(boardPath(boards.events, "a/b c")).toBe("/boards/a%2Fb%20c/events");
});

it("a day on the wire is a day in the domain", () => {
  expect(z.decode(preparationEvent, full).ownDeadline).toEqual(day("2023-03-01"));
});
