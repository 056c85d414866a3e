import { useRef, useState } from "react";
import { schoolYearStart } from "#src/domain/period.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { type Columns, findHeading, proposeColumns } from "#src/imports/columns.ts";
import type { ListSettings } from "#src/imports/list-rows.ts";
import { readFile } from "#src/imports/read-file.ts";
import type { FileFault, Table } from "#src/imports/table.ts";

export type OpenList = { tables: readonly Table[]; table: Table; settings: ListSettings };
export type ListState =
  | { kind: "none" }
  | { kind: "reading" }
  | { kind: "fault"; fault: FileFault }
  | ({ kind: "open" } & OpenList);

const proposed = (table: Table, heading: number | null, on: PlainDate): ListSettings => ({
  heading,
  columns: proposeColumns(table, heading),
  statuses: new Map(),
  people: new Map(),
  dates: { epoch: 1900, months: "last-day", schoolYear: schoolYearStart(on), unread: "fault" },
});

/** A list that is being read in, from the file to what its columns tell. */
export function useList(on: PlainDate) {
  const [list, setList] = useState<ListState>({ kind: "none" });
  // What was chosen last counts, whichever was read first.
  const last = useRef(0);
  const opened = (tables: readonly Table[], table: Table): ListState => ({
    kind: "open",
    tables,
    table,
    settings: proposed(table, findHeading(table), on),
  });
  const set = (change: (open: OpenList) => ListSettings) =>
    setList((before) => (before.kind === "open" ? { ...before, settings: change(before) } : before));
  return {
    list,
    read: async (file: Blob) => {
      last.current += 1;
      const mine = last.current;
      setList({ kind: "reading" });
      const found = await readFile(file);
      if (mine !== last.current) return;
      setList(
        found.kind === "read" ? opened(found.tables, found.tables[0]) : { kind: "fault", fault: found },
      );
    },
    chooseTable: (index: number) =>
      setList((before) => {
        const table = before.kind === "open" ? before.tables[index] : undefined;
        return before.kind === "open" && table ? opened(before.tables, table) : before;
      }),
    chooseHeading: (heading: number | null) => set(({ table }) => proposed(table, heading, on)),
    /** A field has one column: it is taken away from the one that had it. Only notes can be read from several. */
    chooseColumn: (column: number, field: Columns[number]) =>
      set(({ settings }) => ({
        ...settings,
        columns: settings.columns.map((other, index) =>
          index === column ? field : other === field && field !== "note" ? null : other,
        ),
      })),
    change: (change: Partial<ListSettings>) => set(({ settings }) => ({ ...settings, ...change })),
    close: () => setList({ kind: "none" }),
  };
}
