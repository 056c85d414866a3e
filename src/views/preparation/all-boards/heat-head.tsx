import type { ReactNode } from "react";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { DOMAINS } from "#src/domain/preparation.ts";
import { monthName, shortMonthName } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import type { BoardsColumn, BoardsOrder } from "#src/link/link-state.ts";
import { boardWords } from "./board-words.ts";
import type { MonthColumn } from "./months.ts";

/** Where a long word may be broken in a narrow column: not every browser knows where Dutch words may. */
const SHY = "\u00AD";

const messages = defineMessages({
  nl: {
    asOf: (day: string) => `${day}, peildatum`,
    domain: {
      "gewoon-onderwijs": `Gewoon onder${SHY}wijs`,
      leersteunmodel: `Leersteun${SHY}model`,
      "buitengewoon-onderwijs": `Buiten${SHY}gewoon onder${SHY}wijs`,
    },
  },
  en: {
    asOf: (day: string) => `${day}, as-of date`,
    domain: {
      "gewoon-onderwijs": `Main${SHY}stream educa${SHY}tion`,
      leersteunmodel: "Learning support model",
      "buitengewoon-onderwijs": `Special educa${SHY}tion`,
    },
  },
});

type Props = { months: readonly MonthColumn[] | null; asOf: PlainDate };

/** The headings; each that can order the boards is a button. */
export function HeatHead({ months, asOf }: Props) {
  const language = useLanguage();
  const words = useMessages(boardWords);
  const own = useMessages(messages);
  const dayOf = (date: PlainDate) => `${date.day} ${monthName(date.month, language)}`;
  /** Where there is little room only the short day is seen; the frame says which one is the peildatum. */
  const shortened = (whole: string, date: PlainDate) => (
    <>
      <span className="heat-long">{whole}</span>
      <span className="heat-short" aria-hidden="true">
        {date.day} {shortMonthName(date.month, language)}
      </span>
    </>
  );
  return (
    <thead>
      <tr aria-rowindex={1}>
        <SortHeader column="naam">{words.board}</SortHeader>
        {months
          ? months.map(({ date, on }) => (
              <th key={on} scope="col" className="heat-month">
                {shortened(dayOf(date), date)}
              </th>
            ))
          : DOMAINS.map((domain) => (
              <SortHeader key={domain} column={domain} name={taskTerms[language].domain[domain]}>
                {own.domain[domain]}
              </SortHeader>
            ))}
        <SortHeader column="klaar" framed={months !== null}>
          {months ? shortened(own.asOf(dayOf(asOf)), asOf) : words.all}
        </SortHeader>
        <SortHeader column="te-laat">{words.late}</SortHeader>
        <SortHeader column="datum">{words.nextFixed}</SortHeader>
      </tr>
    </thead>
  );
}

type HeaderProps = {
  column: BoardsColumn;
  framed?: boolean;
  /** What it says, without the places where it may be broken. */
  name?: string;
  children: ReactNode;
};

function SortHeader({ column, framed = false, name, children }: HeaderProps) {
  const { state, go } = useLink();
  const order = state.bestuursorteer;
  const sorted = order.column === column;
  return (
    <th
      scope="col"
      data-column={column}
      data-framed={framed ? "" : undefined}
      aria-sort={sorted ? (order.descending ? "descending" : "ascending") : undefined}
    >
      <button
        type="button"
        aria-label={name}
        onClick={() => go({ bestuursorteer: reordered(order, column) })}
      >
        {children}
        <span className="heat-arrow" aria-hidden="true">
          {sorted ? (order.descending ? "↓" : "↑") : "↕"}
        </span>
      </button>
    </th>
  );
}

/** Again turns it around. Of what is late the most comes first, of what is done the least. */
export const reordered = (order: BoardsOrder, column: BoardsColumn): BoardsOrder => ({
  column,
  descending: order.column === column ? !order.descending : column === "te-laat",
});
