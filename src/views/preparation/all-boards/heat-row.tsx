import type { Ref } from "react";
import type { BoardStanding } from "#src/domain/across-boards.ts";
import type { BoardReplay } from "#src/domain/board-replay.ts";
import { dayFromNumber } from "#src/domain/plain-date.ts";
import { DOMAINS } from "#src/domain/preparation.ts";
import { formatShortDay } from "#src/i18n/dates.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { BoardLink } from "./board-link.tsx";
import { boardWords } from "./board-words.ts";
import { HeatCell } from "./heat-cell.tsx";
import { LateSign } from "./late-sign.tsx";

export type RowProps = {
  standing: BoardStanding;
  replay: BoardReplay | undefined;
  /** Day numbers of the months to show; `null`: the domains are shown. */
  months: readonly number[] | null;
};

type Place = { ref?: Ref<HTMLTableRowElement>; index: number; counted: number };

/** One board: how far it is, what is late, which fixed date comes next. */
export function HeatRow({ standing, replay, months, ref, index, counted }: RowProps & Place) {
  const language = useLanguage();
  const words = useMessages(boardWords);
  const { board, domains, done, total, late, nextFixed } = standing;
  return (
    // The first row is that of the headings.
    <tr
      ref={ref}
      aria-rowindex={index + 2}
      data-index={index}
      data-last={index === counted - 1 ? "" : undefined}
    >
      <th scope="row">
        <BoardLink board={board} />
      </th>
      {months
        ? months.map((month) => <HeatCell key={month} done={replay?.doneAt(month) ?? 0} total={total} />)
        : DOMAINS.map((domain) => <HeatCell key={domain} {...domains[domain]} withTotal />)}
      <HeatCell done={done} total={total} withTotal={!months} framed={months !== null} />
      <td data-column="te-laat">
        {late > 0 ? (
          <span className="late">
            <LateSign />
            {late}
          </span>
        ) : (
          words.none
        )}
      </td>
      <td data-column="datum" data-none={nextFixed === null ? "" : undefined}>
        {nextFixed === null ? words.none : formatShortDay(dayFromNumber(nextFixed), language)}
      </td>
    </tr>
  );
}
