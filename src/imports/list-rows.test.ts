import { describe, expect, it } from "vitest";
import { day } from "#src/domain/plain-date.ts";
import type { Columns } from "./columns.ts";
import { type ListSettings, readRows, wordsIn } from "./list-rows.ts";

const settings = (columns: Columns, said: Partial<ListSettings> = {}): ListSettings => ({
  heading: 0,
  columns,
  statuses: new Map(),
  people: new Map(),
  dates: { epoch: 1900, months: "last-day", schoolYear: 2022, unread: "fault" },
  ...said,
});
const table = (...rows: string[][]) => ({ name: "", rows });
const COLUMNS: Columns = ["deadline", "title", "status", "who", "note"];
const HEADING = ["Maand", "Taak", "Status", "Wie", "Nota"];

describe("a row of a list", () => {
  it("keeps in its note what there is no place for: a name, and the month that became a day", () => {
    const { rows, faults } = readRows(
      table(HEADING, ["sept. 2023", "Ouders  informeren", "klaar", "Els en Jan", "per brief"]),
      settings(COLUMNS),
    );
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      {
        row: 2,
        id: null,
        title: "Ouders informeren",
        status: "klaar",
        since: null,
        deadline: day("2023-09-30"),
        responsible: null,
        note: "per brief\nWie: Els en Jan\nMaand: sept. 2023",
        evidence: null,
        domain: null,
      },
    ]);
  });

  it("keeps the word of a domain that we do not know", () => {
    const list = table(["Taak", "Domein"], ["a", "Vervoer"], ["b", "gewoon onderwijs"], ["c", ""]);
    const { rows } = readRows(list, settings(["title", "domain"]));
    expect(rows.map(({ domain, note }) => [domain, note])).toEqual([
      [null, "Domein: Vervoer"],
      ["gewoon-onderwijs", null],
      [null, null],
    ]);
  });

  it("has one note of several columns, each further one under its own heading", () => {
    const list = table(["Taak", "Nota", "Opmerking"], ["a", "per brief", "dringend"], ["b", "", "later"]);
    const { rows } = readRows(list, settings(["title", "note", "note"]));
    expect(rows.map(({ note }) => note)).toEqual(["per brief\nOpmerking: dringend", "Opmerking: later"]);
  });

  it("takes the words as the reader says that they are meant", () => {
    const said = settings(COLUMNS, {
      statuses: new Map([["zie mail", "bezig"]]),
      people: new Map([["els", "zorgcoordinator"]]),
    });
    const { rows } = readRows(table(HEADING, ["", "a", "Zie mail", "ELS", ""]), said);
    expect(rows[0]).toMatchObject({ status: "bezig", responsible: "zorgcoordinator", note: null });
  });

  it("that cannot be read says where and why, and is left out; empty rows are passed over", () => {
    const { rows, faults } = readRows(
      table(
        HEADING,
        ["", "", "", "", ""],
        ["31/02/2023", "a", "klaar", "", ""],
        ["", "", "klaar", "", ""],
        ["", "b", "zie mail", "", ""],
        ["", "x".repeat(201), "", "", ""],
        ["2023-09-01", "c", "", "", ""],
      ),
      settings(COLUMNS),
    );
    expect(rows.map(({ row }) => row)).toEqual([7]);
    expect(faults).toMatchObject([
      { row: 3, column: 0, why: "no-such-day", text: "31/02/2023" },
      { row: 4, column: 1, why: "no-title" },
      { row: 5, column: 2, why: "unknown-status", text: "zie mail" },
      { row: 6, column: 1, why: "long-title" },
    ]);
  });

  it("may have its unreadable dates in the note", () => {
    const said = settings(COLUMNS, {
      dates: { epoch: 1900, months: "last-day", schoolYear: 2022, unread: "note" },
    });
    const { rows } = readRows(table(HEADING, ["zo snel mogelijk", "a", "", "", ""]), said);
    expect(rows[0]).toMatchObject({ deadline: null, note: "Maand: zo snel mogelijk" });
  });
});

it("the words of a column are told once each, with how many there are", () => {
  const list = table(
    HEADING,
    ["", "a", "Klaar", "", ""],
    ["", "b", "klaar ", "", ""],
    ["", "c", "✓", "", ""],
  );
  expect(wordsIn(list, settings(COLUMNS), "status")).toEqual([
    { key: "klaar", word: "Klaar", count: 2 },
    { key: "✓", word: "✓", count: 1 },
  ]);
});
