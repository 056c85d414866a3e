import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { type BoardTask, ownDaysLeft } from "#src/domain/readiness.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { TASK_COLUMNS, type TaskColumn } from "#src/link/link-state.ts";
import { TASK_KEYS_ID } from "../tasks-id.ts";
import { afterWords } from "../after-words.ts";
import type { Situation } from "../use-situation.ts";
import { type RowActions, TaskRow } from "./task-row.tsx";
import { taskWords } from "./task-words.ts";
import { useRowPlace } from "./use-row-place.ts";
import "./task-table.css";

const messages = defineMessages({
  nl: { name: "Taken", all: "Kies alle getoonde taken" },
  en: { name: "Tasks", all: "Choose all tasks shown" },
});

/** The heading of a group, or a task. */
export type ListRow =
  | { kind: "group"; key: string; name: string; count: string }
  | { kind: "task"; key: string; task: BoardTask };

type Props = {
  situation: Situation;
  rows: readonly ListRow[];
  openId: string | null;
  chosen: ReadonlySet<string>;
  /** Of which something was typed that is not saved. */
  unsaved: ReadonlySet<string>;
  unkept: boolean;
  fixed: boolean;
  actions: RowActions;
  chooseAll: (all: boolean) => void;
  /** What stands under the row that is open. */
  renderEditor: (task: BoardTask) => ReactNode;
};

/** Up to this many rows all stand in the page, to be found, printed and read at once. */
const ALL_AT_ONCE = 100;
const OVERSCAN = 8;
const ROW_HEIGHT = 45;
const SECOND_LINE = 20;

/** The list as a table of which only what is near stands in the page; the page itself scrolls. */
export function TaskTable(props: Props) {
  const { situation, rows, openId, chosen, unsaved, unkept, fixed, actions, chooseAll, renderEditor } = props;
  const language = useLanguage();
  const words = useMessages(messages);
  const body = useRef<HTMLDivElement>(null);
  const top = useTop(body);
  useRowPlace(body, rows);
  // The row that is worked on stays, however far one scrolls: neither the focus nor what was typed may vanish.
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const kept = useMemo(
    () => rows.flatMap(({ key }, index) => (key === openId || key === focusedKey ? [index] : [])),
    [rows, openId, focusedKey],
  );
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b),
    [kept],
  );
  // Another function would have all rows measured anew, at every step of scrolling.
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  const heights = useMemo(() => rows.map((row) => heightOf(row, situation.asOf)), [rows, situation.asOf]);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used here and nowhere else
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => heights[index] ?? ROW_HEIGHT,
    overscan: rows.length <= ALL_AT_ONCE ? rows.length : OVERSCAN,
    scrollMargin: top,
    getItemKey,
    rangeExtractor,
  });
  const taskCount = rows.filter(({ kind }) => kind === "task").length;
  return (
    <div className="task-table">
      <div role="table" aria-label={words.name} aria-rowcount={rows.length + 1}>
        <div role="rowgroup">
          <div role="row" aria-rowindex={1} className="task-head">
            <div role="columnheader" className="task-choose no-print">
              <label>
                <input
                  type="checkbox"
                  aria-label={words.all}
                  aria-describedby={TASK_KEYS_ID}
                  disabled={fixed || taskCount === 0}
                  checked={chosen.size > 0 && chosen.size === taskCount}
                  onChange={({ target }) => chooseAll(target.checked)}
                />
              </label>
            </div>
            {TASK_COLUMNS.map((column) => (
              <SortableHeader key={column} column={column} />
            ))}
          </div>
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only listens where the focus is */}
        <div
          ref={body}
          role="rowgroup"
          className="task-body"
          style={{ blockSize: `${virtualizer.getTotalSize()}px` }}
          onFocus={({ target }) =>
            setFocusedKey(target.closest<HTMLElement>("[data-key]")?.dataset["key"] ?? null)
          }
        >
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <div
                key={key}
                ref={virtualizer.measureElement}
                role="none"
                className="task-place"
                data-index={index}
                data-key={row.key}
                style={{ transform: `translateY(${start - top}px)` }}
              >
                {row.kind === "group" ? (
                  <div role="row" aria-rowindex={index + 2} className="task-group">
                    <div role="rowheader" aria-colspan={TASK_COLUMNS.length + 1}>
                      {row.name} <span>{row.count}</span>
                    </div>
                  </div>
                ) : (
                  <>
                    <TaskRow
                      task={row.task}
                      work={situation.plan.get(row.task.id)}
                      after={afterWords(row.task.id, situation, language)}
                      asOf={situation.asOf}
                      rowIndex={index + 2}
                      open={row.key === openId}
                      chosen={chosen.has(row.key)}
                      unsaved={unsaved.has(row.key)}
                      unkept={unkept}
                      fixed={fixed}
                      actions={actions}
                    />
                    {row.key === openId && (
                      <div role="row" className="task-editor-row">
                        <div role="cell" aria-colspan={TASK_COLUMNS.length + 1}>
                          {renderEditor(row.task)}
                        </div>
                      </div>
                    )}
                  </>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** As it is on a wide screen; what stands in the page is measured. */
const heightOf = (row: ListRow, asOf: PlainDate): number =>
  row.kind === "task" && (ownDaysLeft(row.task, asOf) ?? 0) < 0 ? ROW_HEIGHT + SECOND_LINE : ROW_HEIGHT;

/** How far under the top of the page it begins; what stands above it may still come. */
function useTop(ref: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (ref.current) setTop(Math.round(ref.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref]);
  return top;
}

function SortableHeader({ column }: { column: TaskColumn }) {
  const words = useMessages(taskWords);
  const { state, go } = useLink();
  const order = state.taaksorteer;
  const sorted = order.column === column;
  return (
    <div role="columnheader" aria-sort={sorted ? (order.descending ? "descending" : "ascending") : undefined}>
      <button
        type="button"
        onClick={() => go({ taaksorteer: { column, descending: sorted && !order.descending } })}
      >
        {words.column[column]}
        <span aria-hidden="true" className="no-print">
          {sorted ? (order.descending ? "↓" : "↑") : "↕"}
        </span>
      </button>
    </div>
  );
}
