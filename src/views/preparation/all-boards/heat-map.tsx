import { type CSSProperties, lazy, Suspense, useId, useMemo } from "react";
import { type BoardStanding, sortBoards } from "#src/domain/across-boards.ts";
import type { BoardReplay } from "#src/domain/board-replay.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { DOMAINS } from "#src/domain/preparation.ts";
import { formatDay, monthName } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { BOARDS_DISPLAYS } from "#src/link/link-state.ts";
import { usePrinting } from "#src/ui/use-printing.ts";
import { BoardsExport } from "./boards-export.tsx";
import { FixedDates } from "./fixed-dates.tsx";
import { HeatHead } from "./heat-head.tsx";
import { HeatLegend } from "./heat-legend.tsx";
import { HeatRow, type RowProps } from "./heat-row.tsx";
import { monthsUntil } from "./months.ts";
import "./heat-map.css";

const VirtualRows = lazy(async () => ({ default: (await import("./virtual-rows.tsx")).VirtualRows }));

const messages = defineMessages({
  nl: {
    title: "Alle besturen",
    since: (month: string) => `Alle besturen, van ${month} tot de start`,
    display: "Weergave",
    displays: { domein: "Per domein", tijd: "In de tijd" },
    perDomain: (day: string) => `Taken klaar op ${day}, van het aantal taken dat elk bestuur heeft.`,
    inTime: (day: string) =>
      `Taken klaar op de eerste van elke maand en op ${day}. De kleur is het aandeel van alle taken op de peildatum.`,
  },
  en: {
    title: "All boards",
    since: (month: string) => `All boards, from ${month} until the start`,
    display: "Display",
    displays: { domein: "By domain", tijd: "Over time" },
    perDomain: (day: string) => `Tasks done on ${day}, of the number of tasks that each board has.`,
    inTime: (day: string) =>
      `Tasks done on the first of each month and on ${day}. The colour is the share of all tasks on the as-of date.`,
  },
});

/** So many rows are drawn at once; of more only those near the screen. */
const FEW = 60;

type Props = {
  standings: readonly BoardStanding[];
  replays: ReadonlyMap<string, BoardReplay>;
  start: Milestone | null;
  asOf: PlainDate;
};

/** Boards by domain, or month by month: how far each is, what is late, and which fixed date comes next. */
export function HeatMap({ standings, replays, start, asOf }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, go } = useLink();
  const title = useId();
  const { bestuurweergave: display, bestuursorteer: order } = state;
  const months = useMemo(() => monthsUntil(start, asOf), [start, asOf]);
  const inTime = display === "tijd";
  const rows = useMemo(
    () =>
      sortBoards(standings, order, ({ name }) => name[language]).map(
        (standing): RowProps => ({
          standing,
          replay: replays.get(standing.board.id),
          months: inTime ? months.map(({ on }) => on) : null,
        }),
      ),
    [standings, replays, order, language, inTime, months],
  );
  const columns = inTime ? months.length + 1 : DOMAINS.length + 1;
  const first = months[0];
  const day = formatDay(asOf, language);
  return (
    <section className="heat-section" aria-labelledby={title}>
      <div className="heat-title">
        <h2 id={title}>
          {inTime && first ? words.since(monthName(first.date.month, language)) : words.title}
        </h2>
        <div className="heat-tools no-print">
          <div className="control-group" role="group" aria-label={words.display}>
            {BOARDS_DISPLAYS.map((one) => (
              <button
                key={one}
                type="button"
                className="control"
                aria-pressed={one === display}
                onClick={() => go({ bestuurweergave: one, ...(one === "tijd" && withoutDomain(order)) })}
              >
                {words.displays[one]}
              </button>
            ))}
          </div>
          <BoardsExport rows={rows} months={months} />
        </div>
      </div>
      <p className="caption">{inTime ? words.inTime(day) : words.perDomain(day)}</p>
      <table
        className="heat-map"
        data-display={display}
        aria-labelledby={title}
        aria-rowcount={rows.length + 1}
        style={{ "--columns": columns } as CSSProperties}
      >
        <HeatHead months={inTime ? months : null} asOf={asOf} />
        <Rows rows={rows} />
      </table>
      <HeatLegend />
      <FixedDates standings={standings} />
    </section>
  );
}

/** Over time no domain is seen to be sorted by. */
const withoutDomain = (order: { column: string }) =>
  DOMAINS.some((domain) => domain === order.column) && {
    bestuursorteer: { column: "naam", descending: false } as const,
  };

function Rows({ rows }: { rows: readonly RowProps[] }) {
  const printing = usePrinting();
  const few = (shown: readonly RowProps[]) => (
    <tbody>
      {shown.map((row, index) => (
        <HeatRow key={row.standing.board.id} {...row} index={index} counted={rows.length} />
      ))}
    </tbody>
  );
  // On paper stand all of them.
  return rows.length <= FEW || printing ? (
    few(rows)
  ) : (
    <Suspense fallback={few(rows.slice(0, FEW))}>
      <VirtualRows rows={rows} />
    </Suspense>
  );
}
