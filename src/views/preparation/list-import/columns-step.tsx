import { useId } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { COLUMN_FIELDS, type ColumnField, columnLetter, unusedColumns } from "#src/imports/columns.ts";
import type { ListSettings } from "#src/imports/list-rows.ts";
import { isEmptyRow, type Table } from "#src/imports/table.ts";

type Words = {
  title: string;
  lead: string;
  heading: string;
  noHeading: string;
  row: (row: number, text: string) => string;
  rowNumber: string;
  column: (letter: string) => string;
  tells: (column: string) => string;
  nothing: string;
  caption: string;
  untitled: string;
  unused: (columns: string) => string;
  field: Record<ColumnField, string>;
};

const messages = defineMessages<Words>({
  nl: {
    title: "Wat staat in welke kolom",
    lead: "Dit is ons voorstel. Pas aan wat niet klopt; u ziet de eerste rijen.",
    heading: "Kolomnamen staan in",
    noHeading: "geen enkele rij",
    row: (row, text) => `rij ${row}: ${text}`,
    rowNumber: "Rij",
    column: (letter) => `Kolom ${letter}`,
    tells: (column) => `${column} bevat`,
    nothing: "niet gebruiken",
    caption: "De eerste rijen van uw lijst",
    untitled: "Zeg in welke kolom de taak staat.",
    unused: (columns) => `Niet gebruikt, al staat er iets in: ${columns}.`,
    field: {
      title: "taak",
      status: "status",
      since: "status sinds",
      deadline: "datum of maand",
      who: "wie",
      note: "nota",
      evidence: "bewijs (webadres)",
      domain: "domein",
      id: "taak-id",
    },
  },
  en: {
    title: "What stands in which column",
    lead: "This is our proposal. Change what is not right; you see the first rows.",
    heading: "Column names are in",
    noHeading: "no row at all",
    row: (row, text) => `row ${row}: ${text}`,
    rowNumber: "Row",
    column: (letter) => `Column ${letter}`,
    tells: (column) => `${column} holds`,
    nothing: "do not use",
    caption: "The first rows of your list",
    untitled: "Say in which column the task is.",
    unused: (columns) => `Not used, although something is in it: ${columns}.`,
    field: {
      title: "task",
      status: "status",
      since: "status since",
      deadline: "date or month",
      who: "who",
      note: "note",
      evidence: "evidence (web address)",
      domain: "domain",
      id: "task id",
    },
  },
});

const SHOWN = 5;
const MOST_HEADINGS = 15;

type Props = {
  table: Table;
  settings: ListSettings;
  onHeading: (heading: number | null) => void;
  onColumn: (column: number, field: ColumnField | null) => void;
};

/** The first rows of the list, with above each column what it tells. */
export function ColumnsStep({ table, settings, onHeading, onColumn }: Props) {
  const words = useMessages(messages);
  const id = useId();
  const { heading, columns } = settings;
  const first = (heading ?? -1) + 1;
  const shown = table.rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(first)
    .filter(({ cells }) => !isEmptyRow(cells))
    .slice(0, SHOWN);
  const unused = unusedColumns(table, heading, columns);
  const nameOf = (column: number) => {
    const name = heading === null ? "" : (table.rows[heading]?.[column] ?? "");
    const letter = words.column(columnLetter(column));
    return name === "" ? letter : `${letter}, ${name}`;
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{words.title}</h4>
      <p className="caption">{words.lead}</p>
      <p>
        <label htmlFor={`${id}-heading`}>{words.heading}</label>{" "}
        <select
          id={`${id}-heading`}
          className="control"
          value={heading ?? ""}
          onChange={({ target }) => onHeading(target.value === "" ? null : Number(target.value))}
        >
          <option value="">{words.noHeading}</option>
          {table.rows.slice(0, Math.max(MOST_HEADINGS, first)).map((cells, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a row is its place in the list
            <option key={index} value={index}>
              {words.row(
                index + 1,
                cells
                  .filter((text) => text !== "")
                  .join(" · ")
                  .slice(0, 60),
              )}
            </option>
          ))}
        </select>
      </p>
      {unused.length > 0 && <p role="status">{words.unused(unused.map(nameOf).join("; "))}</p>}
      {!columns.includes("title") && <p role="alert">{words.untitled}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard */}
      <div className="import-scroll" tabIndex={0} role="region" aria-label={words.caption}>
        <table className="import-preview">
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.rowNumber}</th>
              {columns.map((field, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- a column is its place in the list
                <th key={column} scope="col" data-used={field !== null || undefined}>
                  <span>{nameOf(column)}</span>
                  <select
                    className="control"
                    aria-label={words.tells(nameOf(column))}
                    value={field ?? ""}
                    onChange={({ target }) =>
                      onColumn(column, COLUMN_FIELDS.find((name) => name === target.value) ?? null)
                    }
                  >
                    <option value="">{words.nothing}</option>
                    {COLUMN_FIELDS.map((name) => (
                      <option key={name} value={name}>
                        {words.field[name]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ cells, row }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {cells.map((text, column) => (
                  // oxlint-disable-next-line react/no-array-index-key -- as above
                  <td key={column} data-used={columns[column] ? true : undefined}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
