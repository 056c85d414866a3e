import { useMemo } from "react";
import type { Milestone } from "#src/domain/milestone.ts";
import { countMilestones } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { TABLE_COLUMNS, type TableColumn } from "#src/link/link-state.ts";
import { MilestoneTableRow } from "./milestone-table-row.tsx";
import { ShowMore } from "../list/show-more.tsx";
import { reordered, sortMilestones } from "./sort-milestones.ts";
import { useShownPart } from "../list/use-shown-part.ts";
import { tableWords } from "./table-words.ts";
import "./milestone-table.css";

const messages = defineMessages({
  nl: { caption: (count: string, day: string) => `${count}, met hun status op ${day}` },
  en: { caption: (count: string, day: string) => `${count}, with their status on ${day}` },
});

type Props = {
  /** Known and filtered. */
  milestones: readonly Milestone[];
  selectedId: string | null;
  onSelect: (id: string) => void;
};

/** The same milestones as a table. Its order stands in the link; on a narrow screen every row becomes a block. */
export function MilestoneTable({ milestones, selectedId, onSelect }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { columns } = useMessages(tableWords);
  const { asOf, state } = useLink();
  const order = state.sorteer;
  const sorted = useMemo(
    () => sortMilestones(milestones, { order, language, asOf }),
    [milestones, order, language, asOf],
  );
  const selected = sorted.findIndex(({ id }) => id === selectedId);
  const { from, to, earlier, more } = useShownPart({ length: sorted.length, anchor: 0, selected });
  return (
    <div className="milestone-table">
      <ShowMore left={from} earlier onMore={earlier} />
      <table>
        <caption>
          {words.caption(countMilestones(sorted.length, language), formatDay(asOf, language))}
        </caption>
        <thead>
          <tr>
            {TABLE_COLUMNS.map((column) => (
              <SortableHeader key={column} column={column} />
            ))}
            <th scope="col" data-column="bronnen">
              {columns.bronnen}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(from, to).map((milestone) => (
            <MilestoneTableRow
              key={milestone.id}
              milestone={milestone}
              selected={milestone.id === selectedId}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
      <ShowMore left={sorted.length - to} onMore={more} />
    </div>
  );
}

function SortableHeader({ column }: { column: TableColumn }) {
  const { columns } = useMessages(tableWords);
  const { state, go } = useLink();
  const { sorteer } = state;
  const sorted = sorteer.column === column;
  const direction = sorteer.descending ? "descending" : "ascending";
  return (
    <th scope="col" data-column={column} aria-sort={sorted ? direction : undefined}>
      <button type="button" onClick={() => go({ sorteer: reordered(sorteer, column) })}>
        {columns[column]}
        <span className="milestone-table-arrow" aria-hidden="true">
          {sorted ? (sorteer.descending ? "↓" : "↑") : "↕"}
        </span>
      </button>
    </th>
  );
}
