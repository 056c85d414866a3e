import type { ListRow } from "#src/domain/board-list.ts";
import type { Responsible } from "#src/domain/responsible.ts";
import { sameWords } from "#src/domain/same-words.ts";
import type { TaskStatus } from "#src/domain/task-status.ts";
import type { ColumnField, Columns } from "./columns.ts";
import { domainOfWord, responsibleOfWord, statusOfWord } from "./known-words.ts";
import { isEmptyRow, isFilled, type Table } from "./table.ts";
import { type DateRules, dayBy, readWrittenDate } from "./written-date.ts";

/** What a word of the board means: one of ours, or `kept` as it is in the note, or `null`: not said yet. */
export type Meaning<Ours extends string> = Ours | "kept" | null;

export type ListSettings = {
  /** The row with the headings, as an index; `null`: there is none. */
  heading: number | null;
  columns: Columns;
  /** What the reader says that words mean, by `sameWords`; of the others what we think. */
  statuses: ReadonlyMap<string, Meaning<TaskStatus>>;
  people: ReadonlyMap<string, Meaning<Responsible>>;
  dates: DateRules & {
    /** What cannot be read as a day: a fault, or a line in the note. */
    unread: "fault" | "note";
  };
};

/** What is wrong in a cell. `row` counts from 1, `column` from 0. */
export type CellFault = {
  row: number;
  column: number | null;
  text: string;
  why:
    | "no-title"
    | "long-title"
    | "long-note"
    | "unknown-status"
    | "no-such-day"
    | "year-only"
    | "no-year"
    | "unclear"
    | "no-address";
};

export type ReadRows = { rows: readonly ListRow[]; faults: readonly CellFault[] };

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 2000;

/** What we think that a word means: a name of a person that we do not know stays in the note. */
export const meaningOfStatus = (word: string): Meaning<TaskStatus> => statusOfWord(word);
export const meaningOfPerson = (word: string): Meaning<Responsible> => responsibleOfWord(word) ?? "kept";

/** The rows under the heading that are not empty, each with its place. */
const bodyOf = ({ rows }: Table, heading: number | null) =>
  rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells, row }) => row > (heading ?? -1) + 1 && !isEmptyRow(cells));

/** The words in a column, each once, as they were first written and with how many there are. */
export function wordsIn(table: Table, { heading, columns }: ListSettings, field: ColumnField) {
  const column = columns.indexOf(field);
  const words = new Map<string, { word: string; count: number }>();
  if (column === -1) return [];
  for (const { cells } of bodyOf(table, heading)) {
    const word = cells[column] ?? "";
    if (!isFilled(word)) continue;
    const known = words.get(wordKey(word));
    words.set(wordKey(word), { word: known?.word ?? word, count: (known?.count ?? 0) + 1 });
  }
  return [...words].map(([key, said]) => ({ key, ...said }));
}

/** Signs alone, such as a tick, are words too. */
export const wordKey = (word: string): string => sameWords(word) || word.trim();

/** Reads the rows of a list by these settings. A row with a fault is not among the rows. */
export function readRows(table: Table, settings: ListSettings): ReadRows {
  const rows: ListRow[] = [];
  const faults: CellFault[] = [];
  for (const { cells, row } of bodyOf(table, settings.heading)) {
    const read = readRow(table, settings, cells, row);
    if (read.faults.length > 0) faults.push(...read.faults);
    else rows.push(read.row);
  }
  return { rows, faults };
}

function readRow(table: Table, settings: ListSettings, cells: readonly string[], row: number) {
  const { columns, dates, heading } = settings;
  const faults: CellFault[] = [];
  const cell = (field: ColumnField) => {
    const column = columns.indexOf(field);
    return { column: column === -1 ? null : column, text: column === -1 ? "" : (cells[column] ?? "").trim() };
  };
  const fault = (field: ColumnField, why: CellFault["why"]) => faults.push({ row, ...cell(field), why });
  /** In the words of the board, under its own heading: what we have no place for is not lost. */
  const notes = [cell("note").text];
  const keepColumn = (column: number | null, text: string) => {
    const name = heading === null || column === null ? "" : (table.rows[heading]?.[column] ?? "");
    notes.push(name === "" ? text : `${name}: ${text}`);
  };
  const keep = (field: ColumnField) => {
    const { column, text } = cell(field);
    keepColumn(column, text);
  };
  for (const [column, field] of columns.entries()) {
    const text = (cells[column] ?? "").trim();
    if (field === "note" && column !== cell("note").column && text !== "") keepColumn(column, text);
  }

  const title = cell("title").text.replace(/\s+/g, " ");
  if (title === "") fault("title", "no-title");
  if (title.length > LONGEST_TITLE) fault("title", "long-title");

  const statusWord = cell("status").text;
  const status = meaning(settings.statuses, statusWord, meaningOfStatus);
  if (statusWord !== "" && status === null) fault("status", "unknown-status");
  if (statusWord !== "" && status === "kept") keep("status");

  const personWord = cell("who").text;
  const person = meaning(settings.people, personWord, meaningOfPerson);
  if (personWord !== "" && person === "kept") keep("who");

  // What is no domain of ours is not lost either.
  const domainWord = cell("domain").text;
  const domain = domainOfWord(domainWord);
  if (domainWord !== "" && domain === null) keep("domain");

  const dayIn = (field: ColumnField) => {
    const written = readWrittenDate(cell(field).text);
    if (written.kind === "unread") {
      if (dates.unread === "note") keep(field);
      else fault(field, written.why);
    }
    // Which day of the month we took, we say; what was written stays to be read.
    if (written.kind === "month" || written.kind === "bare-month") keep(field);
    return dayBy(written, dates);
  };
  const deadline = dayIn("deadline");
  const since = dayIn("since");

  const evidence = cell("evidence").text;
  if (!/^$|^https?:\/\/\S+$/.test(evidence)) fault("evidence", "no-address");
  const note = notes.filter((line) => line !== "").join("\n");
  if (note.length > LONGEST_TEXT) fault("note", "long-note");

  return {
    faults,
    row: {
      row,
      id: cell("id").text || null,
      title,
      status: status === "kept" ? null : status,
      since,
      deadline,
      responsible: person === "kept" ? null : person,
      note: note || null,
      evidence: evidence || null,
      domain,
    },
  };
}

function meaning<Ours extends string>(
  said: ReadonlyMap<string, Meaning<Ours>>,
  word: string,
  ours: (word: string) => Meaning<Ours>,
): Meaning<Ours> {
  if (word === "") return null;
  const chosen = said.get(wordKey(word));
  return chosen === undefined ? ours(word) : chosen;
}
