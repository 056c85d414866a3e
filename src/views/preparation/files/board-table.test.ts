import * as fc from "fast-check";
import { expect, it } from "vitest";
import { planList } from "#src/domain/board-list.ts";
import { day, moveDay, toIso } from "#src/domain/plain-date.ts";
import { DOMAINS, type PreparationTask } from "#src/domain/preparation.ts";
import { type PreparationEvent, statesAt } from "#src/domain/preparation-log.ts";
import { RESPONSIBLES } from "#src/domain/responsible.ts";
import { type BoardTask, boardTasks } from "#src/domain/readiness.ts";
import { TASK_STATUSES } from "#src/domain/task-status.ts";
import { findHeading, proposeColumns } from "#src/imports/columns.ts";
import { readRows } from "#src/imports/list-rows.ts";
import { readBytes } from "#src/imports/read-bytes.ts";
import { plainDates } from "#tests/arbitraries.ts";
import { boardTable } from "./board-table.ts";
import { writeTable } from "./write-table.ts";

const ON = day("2023-06-15");
const task = (id: string, nl: string): PreparationTask => ({
  id,
  title: { nl, en: `${nl} (en)` },
  description: { nl: "", en: "" },
  domain: "leersteunmodel",
  appliesTo: "school",
  // No own date is the same: that one would say nothing new.
  deadline: { basis: "source", date: day("2024-09-01") },
  dependsOn: [],
  citations: [{ sourceId: "decreet", locator: { nl: "artikel 1", en: "article 1" } }],
});
const TASKS = [task("ouders", "Ouders informeren"), task("team", "=Team; samenstellen")];
const BOARD = {
  id: "a",
  name: { nl: "A", en: "A" },
  roles: ["school" as const],
  schools: 1,
  pupils: 1,
  example: true,
};
const TRUTH = {
  asOf: ON,
  known: null,
  version: "2023-06-15",
  filters: null,
  link: "https://a.be/voorbereiding?op=2023-06-15&bestuur=a",
};
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const dates = plainDates("2022-09-01", "2023-06-15");
const change = fc.record({
  status: fc.constantFrom(...TASK_STATUSES),
  effectiveOn: dates,
  note: maybe(fc.constantFrom("=1+1", "a\nb", 'zeg "ja"; of, nee', "-", "toString", "é € 12")),
  evidence: maybe(fc.constantFrom("https://a.be/?q=1;2")),
  responsible: maybe(fc.constantFrom(...RESPONSIBLES)),
  ownDeadline: maybe(dates.map((date) => moveDay(date, { months: 6 }))),
});
const owns = fc.constantFrom(...DOMAINS);
const logs = fc
  .record({
    changes: fc.array(fc.tuple(fc.constantFrom("ouders", "team", "own-lokaal", "own-printers"), change), {
      maxLength: 6,
    }),
    domains: fc.tuple(owns, owns),
  })
  .map(({ changes, domains }): PreparationEvent[] => {
    const own = [
      ["own-lokaal", { title: "+ Lokaal, vrijmaken", domain: domains[0] }],
      ["own-printers", { title: "Printers", domain: domains[1] }],
    ] as const;
    const created = own.map(([taskId, said]) => ({
      taskId,
      own: said,
      status: "niet-gestart" as const,
      effectiveOn: day("2022-09-01"),
    }));
    const later = changes.map(([taskId, said]) => ({ taskId, ...said }));
    return [...created, ...later]
      .map((said, index) => ({
        ...said,
        id: String(index),
        recordedAt: `2023-01-01T00:00:00.00${index}Z`,
        role: "school" as const,
      }))
      .toSorted((a, b) => (toIso(a.effectiveOn) < toIso(b.effectiveOn) ? -1 : 1));
  });

const tasksOf = (log: readonly PreparationEvent[]) =>
  boardTasks(TASKS, BOARD, statesAt(log, { on: ON, known: null }));
/** What a list says of a task; its history and its id are told by the log. */
const said = ({ domain, sourced, ownTitle, state }: BoardTask) => ({
  title: sourced?.title.nl ?? ownTitle,
  domain,
  status: state.status,
  own: state.ownDeadline && toIso(state.ownDeadline),
  responsible: state.responsible,
  note: state.note,
  evidence: state.evidence,
});
const inOrder = (tasks: readonly BoardTask[]) =>
  tasks.map(said).toSorted((a, b) => ((a.title ?? "") < (b.title ?? "") ? -1 : 1));

async function read(bytes: ArrayBuffer) {
  const found = await readBytes(bytes);
  if (found.kind !== "read") throw new Error(found.kind);
  const [table] = found.tables;
  const heading = findHeading(table);
  return readRows(table, {
    heading,
    columns: proposeColumns(table, heading),
    statuses: new Map(),
    people: new Map(),
    dates: { epoch: 1900, months: "last-day", schoolYear: 2022, unread: "fault" },
  });
}

it.each(["csv", "xlsx"] as const)(
  "what was written as %s is read back as the same tasks, and changes nothing here",
  async (format) => {
    let made = 0;
    const newTaskId = () => {
      made += 1;
      return `own-new-${made}`;
    };
    await fc.assert(
      fc.asyncProperty(logs, fc.constantFrom("nl" as const, "en" as const), async (log, language) => {
        const table = boardTable({ board: BOARD, tasks: tasksOf(log), sources: new Map() }, language);
        const file = await writeTable[format](table, TRUTH, language);
        const bytes = await new Blob([file]).arrayBuffer();
        const { rows, faults } = await read(bytes);
        expect(faults).toEqual([]);
        expect(
          planList({ rows, tasks: TASKS, log, on: ON, domain: "leersteunmodel", newTaskId }).drafts,
        ).toEqual([]);
        const { drafts } = planList({
          rows,
          tasks: TASKS,
          log: [],
          on: ON,
          domain: "leersteunmodel",
          newTaskId,
        });
        const elsewhere = drafts.map((draft, index) => ({
          ...draft,
          id: String(index),
          recordedAt: "2023-07-01T00:00:00.000Z",
          role: "school" as const,
        }));
        const days = elsewhere.toSorted((a, b) => (toIso(a.effectiveOn) < toIso(b.effectiveOn) ? -1 : 1));
        expect(inOrder(tasksOf(days))).toEqual(inOrder(tasksOf(log)));
      }),
      { numRuns: format === "csv" ? 150 : 40 },
    );
  },
);

it("names the sources of a task without a sign that a spreadsheet takes for a sum", async () => {
  const table = boardTable({ board: BOARD, tasks: tasksOf([]), sources: new Map() }, "nl");
  const csv = await new Blob([await writeTable.csv(table, TRUTH, "nl")]).text();
  expect(csv).toContain(";decreet, artikel 1;");
});
