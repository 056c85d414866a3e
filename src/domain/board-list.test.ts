import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourcedTask } from "#tests/sourced-task.ts";
import { type ListRow, planList } from "./board-list.ts";
import { day, dayFromNumber, dayNumber, momentAfter, toIso } from "./plain-date.ts";
import { orderedLog, type PreparationEvent, statesAt, UNTOUCHED } from "./preparation-log.ts";
import type { EventDraft } from "./log-changes.ts";
import { RESPONSIBLES } from "./responsible.ts";
import { TASK_STATUSES } from "./task-status.ts";

const ON = day("2023-06-15");

const TASKS = [
  sourcedTask("ouders", {
    title: { nl: "Ouders informeren", en: "Inform parents" },
    date: "2023-06-30",
    appliesTo: "school",
  }),
  sourcedTask("team", {
    title: { nl: "Het team samenstellen", en: "Form the team" },
    date: "2023-03-10",
    appliesTo: "school",
  }),
];

const row = (said: Partial<ListRow>): ListRow => ({
  row: 2,
  id: null,
  title: "Ouders informeren",
  status: null,
  since: null,
  deadline: null,
  responsible: null,
  note: null,
  evidence: null,
  domain: null,
  ...said,
});

let made = 0;
const newTaskId = () => {
  made += 1;
  return `own-${made}`;
};
const plan = (rows: readonly ListRow[], log: readonly PreparationEvent[] = [], on = ON) =>
  planList({ rows, tasks: TASKS, log, on, domain: "leersteunmodel", newTaskId });

/** As it is written: later than all that stands there. */
function written(log: readonly PreparationEvent[], drafts: readonly EventDraft[]): PreparationEvent[] {
  const last =
    log
      .map(({ recordedAt }) => recordedAt)
      .toSorted()
      .at(-1) ?? "2023-01-01T00:00:00.000Z";
  const recordedAt = momentAfter(last);
  return orderedLog([
    ...log,
    ...drafts.map((draft, index) => ({
      ...draft,
      id: `${String(log.length).padStart(4, "0")}-${String(index).padStart(4, "0")}`,
      recordedAt,
      role: "school" as const,
    })),
  ]);
}
const stateOf = (log: readonly PreparationEvent[], taskId: string, on = ON) =>
  statesAt(log, { on, known: null }).get(taskId);

const OWN = written([], plan([row({ title: "Overleg leersteuncentrum", status: "bezig" })]).drafts);

describe("a row that is written otherwise than a task that is there", () => {
  it.each([
    ["Ouders-informeren", "changed", "ouders"],
    ["Oudersinformeren", "added", "ouders"],
    ["Overleg leersteun-centrum", "added", OWN[0]?.taskId],
    ["overleg leersteuncentrum", "changed", OWN[0]?.taskId],
    ["Overleg leersteuncentrum", "changed", null],
    ["Inform parents", "changed", null],
    ["Overleg met ouders", "added", null],
  ] as const)("%j is %s, and reminds of %j", (title, kind, resembles) => {
    expect(plan([row({ title, status: "klaar" })], OWN).outcomes).toMatchObject([{ kind, resembles }]);
  });
});

describe("a row of a board's list", () => {
  it.each(["Ouders informeren", "  OUDERS - informeren! ", "inform parents"])(
    "%j is the sourced task by that title",
    (title) => {
      const { outcomes, drafts } = plan([row({ title, status: "klaar" })]);
      expect(outcomes).toMatchObject([{ taskId: "ouders", kind: "changed" }]);
      expect(drafts).toEqual([{ taskId: "ouders", status: "klaar", effectiveOn: ON }]);
    },
  );

  it("that is about no task of the board is a task of its own", () => {
    const { outcomes, drafts } = plan([row({ title: "Lokaal vrijmaken", responsible: "directie" })]);
    expect(outcomes[0]?.kind).toBe("added");
    expect(drafts).toMatchObject([
      {
        own: { title: "Lokaal vrijmaken", domain: "leersteunmodel" },
        status: "niet-gestart",
        responsible: "directie",
      },
    ]);
  });

  it("never takes a date of a source away: another date stands beside it, the same one says nothing new", () => {
    expect(plan([row({ deadline: day("2023-06-30") })]).drafts).toEqual([]);
    expect(plan([row({ deadline: day("2023-06-01") })]).drafts).toMatchObject([
      { taskId: "ouders", ownDeadline: day("2023-06-01") },
    ]);
  });

  it("of which the status began earlier is written on that day, and what else it says on the day of reading", () => {
    const before = written([], plan([row({ status: "bezig", note: "brief" })], [], day("2023-05-01")).drafts);
    const { drafts } = plan([row({ status: "klaar", since: day("2023-04-01"), note: "mail" })], before);
    expect(drafts).toEqual([
      { taskId: "ouders", status: "klaar", effectiveOn: day("2023-04-01") },
      { taskId: "ouders", status: "bezig", effectiveOn: ON, note: "mail" },
    ]);
  });

  it("that leaves a cell empty leaves what was there", () => {
    const log = written([], plan([row({ status: "bezig", note: "brief", responsible: "bestuur" })]).drafts);
    const after = written(log, plan([row({ status: "klaar" })], log).drafts);
    expect(stateOf(after, "ouders")).toMatchObject({
      status: "klaar",
      note: "brief",
      responsible: "bestuur",
    });
  });
});

describe("rows about the same task", () => {
  it("contradict each other when they say other things of one day", () => {
    const { outcomes, drafts } = plan([
      row({ row: 2, status: "klaar" }),
      row({ row: 7, status: "bezig" }),
      row({ row: 8, status: "klaar" }),
    ]);
    expect(outcomes.map(({ kind, other }) => [kind, other])).toEqual([
      ["changed", null],
      ["contradicts", 2],
      ["same", null],
    ]);
    expect(drafts).toHaveLength(1);
  });

  it("of several days are its history", () => {
    const { drafts } = plan([
      row({ row: 3, status: "klaar", since: day("2023-06-01") }),
      row({ row: 2, status: "bezig", since: day("2023-03-01") }),
    ]);
    const log = written([], drafts);
    expect(stateOf(log, "ouders", day("2023-04-01"))?.status).toBe("bezig");
    expect(stateOf(log, "ouders")?.status).toBe("klaar");
  });

  it("that return each month are tasks of their own, one for each date", () => {
    const meetings = [4, 5, 6].map((month, index) =>
      row({ row: index + 2, title: "Teamoverleg", deadline: day(`2023-0${month}-30`) }),
    );
    const { drafts } = plan(meetings);
    expect(new Set(drafts.map(({ taskId }) => taskId)).size).toBe(3);
    const log = written([], drafts);
    const done = meetings.map((meeting, index) =>
      index === 1 ? { ...meeting, status: "klaar" as const } : meeting,
    );
    const again = plan(done, log);
    expect(again.outcomes.map(({ kind }) => kind)).toEqual(["same", "changed", "same"]);
  });
});

describe("a row finds its task", () => {
  const added = (rows: readonly ListRow[]) => written([], plan(rows).drafts);
  const overleg = (number: number, date: string | null, said: Partial<ListRow> = {}) =>
    row({ row: number, title: "Teamoverleg", deadline: date === null ? null : day(date), ...said });
  const idsOf = ({ outcomes }: ReturnType<typeof plan>) => outcomes.map(({ taskId }) => taskId);
  const kindsOf = ({ outcomes }: ReturnType<typeof plan>) => outcomes.map(({ kind }) => kind);

  it("by its id, also when its title is another one, or that of another task", () => {
    const read = plan([row({ id: "team", status: "klaar" })]);
    expect(read.drafts).toEqual([{ taskId: "team", status: "klaar", effectiveOn: ON }]);
    const log = added([row({ title: "Lokaal vrijmaken" })]);
    const id = log[0]?.taskId ?? "";
    expect(idsOf(plan([row({ id, title: "Zaal vrijmaken", status: "klaar" })], log))).toEqual([id]);
  });

  it("by its id, and then gives an own task its name and domain, never a task of a source", () => {
    const log = added([row({ title: "Lokaal vrijmaken" })]);
    const id = log[0]?.taskId ?? "";
    const own = { title: "Zaal vrijmaken", domain: "gewoon-onderwijs" } as const;
    expect(plan([row({ id, ...own })], log).drafts).toMatchObject([{ taskId: id, own }]);
    // By its name alone, also with an id of elsewhere, it keeps that name.
    for (const other of [null, "own-elsewhere"])
      expect(plan([row({ id: other, title: "LOKAAL vrijmaken" })], log).drafts).toEqual([]);
    expect(plan([row({ id: "team", ...own })]).drafts).toEqual([]);
  });

  it("that was taken away, which comes back with it", () => {
    const rows = [row({ title: "Lokaal vrijmaken" })];
    const log = added(rows);
    const taskId = log[0]?.taskId ?? "";
    const gone = written(log, [{ taskId, status: "niet-van-toepassing", effectiveOn: ON }]);
    const read = plan(rows, gone);
    expect(read.outcomes).toMatchObject([{ taskId, kind: "changed" }]);
    expect(read.drafts).toEqual([{ taskId, status: "niet-gestart", effectiveOn: ON }]);
    expect(plan([row({ title: "Lokaal vrijmaken", status: "niet-van-toepassing" })], gone).drafts).toEqual(
      [],
    );
  });

  it("by its title when nobody knows its id", () => {
    expect(idsOf(plan([row({ id: "of-another-board" })]))).toEqual(["ouders"]);
  });

  it("not in a line of the log about a task that is not here", () => {
    const log = written([], [{ taskId: "gone", status: "bezig", effectiveOn: ON }]);
    expect(kindsOf(plan([row({ id: "gone", title: "Lokaal" })], log))).toEqual(["added"]);
  });

  it("when the task of that name has another date: its date has changed", () => {
    const log = added([overleg(2, "2023-06-30")]);
    const read = plan([overleg(2, "2023-09-30")], log);
    expect(read.drafts).toEqual([
      {
        taskId: log[0]?.taskId,
        status: "niet-gestart",
        effectiveOn: ON,
        ownDeadline: day("2023-09-30"),
      },
    ]);
  });

  it("when it is said twice, with one date: both are about the same task", () => {
    const log = added([overleg(2, "2023-06-30")]);
    const read = plan([overleg(2, "2023-09-30"), overleg(3, "2023-09-30")], log);
    expect(kindsOf(read)).toEqual(["changed", "same"]);
    expect(new Set(idsOf(read))).toEqual(new Set([log[0]?.taskId]));
  });

  it("not when two tasks have that name and neither has that date, nor when two rows could be the one", () => {
    const two = added([overleg(2, "2023-05-31"), overleg(3, "2023-06-30")]);
    expect(kindsOf(plan([overleg(2, "2023-09-30")], two))).toEqual(["added"]);
    const one = added([overleg(2, "2023-06-30")]);
    expect(kindsOf(plan([overleg(2, "2023-09-30"), overleg(3, "2023-10-31")], one))).toEqual([
      "added",
      "added",
    ]);
  });

  it("by its name, when the other task of that name was named by its id or its date", () => {
    const log = added([overleg(2, "2023-05-31"), overleg(3, "2023-06-30")]);
    const [may, june] = log.map(({ taskId }) => taskId);
    const byId = plan([overleg(2, null, { id: may ?? "" }), overleg(3, "2023-09-30")], log);
    expect(idsOf(byId)).toEqual([may, june]);
    const byDate = plan([overleg(2, "2023-06-30"), overleg(3, "2023-06-30")], log);
    expect(idsOf(byDate)).toEqual([june, june]);
  });

  it("of two tasks with one name and one date as the first, for every row that says so", () => {
    const twins = ["one", "other"].map((taskId) => ({
      taskId,
      status: "bezig" as const,
      effectiveOn: ON,
      ownDeadline: day("2023-06-30"),
      own: { title: "Teamoverleg", domain: "leersteunmodel" as const },
    }));
    const read = plan([overleg(2, "2023-06-30"), overleg(3, "2023-06-30")], written([], twins));
    expect(idsOf(read)).toEqual(["one", "one"]);
  });
});

describe("what a row says", () => {
  it("is evidence too: another address is a change, the same one is none", () => {
    const log = written([], plan([row({ evidence: "https://e.org/1" })]).drafts);
    expect(stateOf(log, "ouders")?.evidence).toBe("https://e.org/1");
    expect(plan([row({ evidence: "https://e.org/1" })], log).drafts).toEqual([]);
    expect(plan([row({ evidence: "https://e.org/2" })], log).drafts).toMatchObject([
      { evidence: "https://e.org/2" },
    ]);
  });

  it.each([
    ["who does it", { responsible: "bestuur" }],
    ["a note", { note: "brief" }],
    ["evidence", { evidence: "https://e.org" }],
    ["a date", { deadline: day("2023-06-01") }],
  ] as const)("contradicts another row of the day in %s", (_, said) => {
    const { outcomes } = plan([row({ row: 2, status: "klaar" }), row({ row: 3, status: "klaar", ...said })]);
    expect(outcomes.map(({ kind, other }) => [kind, other])).toEqual([
      ["changed", null],
      ["contradicts", 2],
    ]);
  });

  it("is the same date, however it was read", () => {
    const deadline = day("2023-06-01");
    const again = dayFromNumber(dayNumber(deadline));
    const { outcomes } = plan([row({ row: 2, deadline }), row({ row: 3, deadline: again })]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["changed", "same"]);
  });

  it("is told in the order of the list, whatever order the rows came in; the first of a day counts", () => {
    const { outcomes } = plan([
      row({ row: 7, status: "bezig" }),
      row({ row: 3, title: "Form the team", status: "klaar" }),
      row({ row: 2, status: "klaar" }),
      row({ row: 5, title: "Lokaal" }),
    ]);
    expect(outcomes.map(({ row: number, kind, other }) => [number, kind, other])).toEqual([
      [2, "changed", null],
      [3, "changed", null],
      [5, "added", null],
      [7, "contradicts", 2],
    ]);
  });

  it("of a new task on several days adds it once, on the first of them", () => {
    const { outcomes, drafts } = plan([
      row({ row: 2, title: "Lokaal", status: "klaar", since: day("2023-06-01") }),
      row({ row: 3, title: "Lokaal", status: "bezig", since: day("2023-03-01") }),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["changed", "added"]);
    expect(drafts.map(({ own, status }) => [own?.title, status])).toEqual([
      ["Lokaal", "bezig"],
      [undefined, "klaar"],
    ]);
  });
});

const near = fc
  .integer({ min: dayNumber(day("2023-01-01")), max: dayNumber(day("2023-12-31")) })
  .map(dayFromNumber);
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
const rows = fc.array(
  fc.record({
    id: fc.constantFrom(null, null, "ouders", "own-elders"),
    title: fc.constantFrom("Ouders informeren", "form the team", "Lokaal", "lokaal!", "Overleg"),
    status: maybe(fc.constantFrom(...TASK_STATUSES)),
    since: maybe(near),
    deadline: maybe(fc.constantFrom(day("2023-06-30"), day("2023-03-10"), day("2023-05-01"))),
    responsible: maybe(fc.constantFrom(...RESPONSIBLES)),
    note: maybe(fc.constantFrom("a", "b")),
    evidence: fc.constant(null),
    domain: maybe(fc.constant("gewoon-onderwijs" as const)),
  }),
  { maxLength: 8 },
);
const numbered = (list: readonly Omit<ListRow, "row">[]) =>
  list.map((said, index): ListRow => ({ ...said, row: index + 2 }));

describe("any list", () => {
  it("changes nothing when it is read a second time, whatever stood there before", () => {
    fc.assert(
      fc.property(rows, rows, near, (earlier, list, on) => {
        const before = written([], plan(numbered(earlier)).drafts);
        const once = written(before, plan(numbered(list), before, on).drafts);
        expect(plan(numbered(list), once, on).drafts).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it("ends with each row true on its day, but for those that contradict another", () => {
    fc.assert(
      fc.property(rows, rows, (earlier, list) => {
        const before = written([], plan(numbered(earlier)).drafts);
        const { outcomes, drafts } = plan(numbered(list), before);
        const log = written(before, drafts);
        for (const outcome of outcomes.filter(({ kind }) => kind !== "contradicts")) {
          const said = numbered(list).find((candidate) => candidate.row === outcome.row);
          const state = stateOf(log, outcome.taskId, said?.since ?? ON);
          const status = state?.status ?? UNTOUCHED.status;
          expect(said?.status ?? status).toBe(status);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("only adds lines that can be written: a task before what is said of it, one line a day", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { drafts } = plan(numbered(list));
        const known = new Set(TASKS.map(({ id }) => id));
        for (const { taskId, own } of drafts) {
          if (own) known.add(taskId);
          expect(known.has(taskId)).toBe(true);
        }
        const keys = drafts.map(({ taskId, effectiveOn }) => `${taskId} ${toIso(effectiveOn)}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
