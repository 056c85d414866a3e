import type { ComparisonRow } from "#src/domain/facts.ts";
import { moveDay } from "#src/domain/plain-date.ts";
import type { Regime, RegimeChange } from "#src/domain/regime.ts";
import { Cited } from "#src/facts/cited.tsx";
import { RegimeSwatch } from "#src/facts/regime-swatch.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { ChangeSign } from "#src/timeline/change-sign.tsx";
import type { DateCheck } from "./date-check.ts";
import { sideOn } from "./handover.ts";
import "./comparison.css";

const messages = defineMessages({
  nl: {
    topic: "Onderwerp",
    change: "Verandering",
    until: (day: string) => `Tot en met ${day}`,
    from: (day: string) => `Vanaf ${day}`,
    holds: "geldt op de peildatum",
    notYet: "geldt nog niet op de peildatum",
    noMore: "geldt niet meer op de peildatum",
  },
  en: {
    topic: "Topic",
    change: "Change",
    until: (day: string) => `Up to and including ${day}`,
    from: (day: string) => `From ${day}`,
    holds: "holds on the as-of date",
    notYet: "does not hold yet on the as-of date",
    noMore: "no longer holds on the as-of date",
  },
});

type Props = {
  rows: readonly ComparisonRow[];
  change: RegimeChange;
  check: DateCheck;
  /** Whether a row itself says that its sources appeared after the kennisdatum. */
  sayLater: boolean;
  /** Id of the heading that names the table. */
  titleId: string;
};

export function ComparisonTable({ rows, change, check, sayLater, titleId }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const side = sideOn(change, check.asOf);
  const until = words.until(formatDay(moveDay(change.on, { days: -1 }), language));
  const from = words.from(formatDay(change.on, language));
  return (
    <table aria-labelledby={titleId}>
      <thead>
        <tr>
          <th scope="col">{words.topic}</th>
          <SideHead
            regime={swatchOf(change.ending)}
            days={until}
            holds={side === "before"}
            word={{ before: words.holds, after: words.noMore, neither: words.notYet }[side]}
          />
          <SideHead
            regime={swatchOf(change.starting)}
            days={from}
            holds={side === "after"}
            word={side === "after" ? words.holds : words.notYet}
          />
          <th scope="col">{words.change}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.topic[language]}</th>
            <td data-holds={side === "before"}>
              <span className="comparison-days">{until}</span>
              {row.before[language]}
            </td>
            <td data-holds={side === "after"}>
              <span className="comparison-days">{from}</span>
              {row.after[language]}
            </td>
            <td>
              <p className="comparison-change">
                <ChangeSign change={row.change} /> {taskTerms[language].change[row.change]}
              </p>
              <Cited citations={row.citations} sayLater={sayLater} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The model is what a school meets every day; the decree stands in where there is none. */
const swatchOf = (regimes: readonly Regime[]): Regime | null =>
  regimes.find(({ layer }) => layer === "model") ?? regimes[0] ?? null;

type SideHeadProps = { regime: Regime | null; days: string; holds: boolean; word: string };

const SideHead = ({ regime, days, holds, word }: SideHeadProps) => (
  <th scope="col" data-holds={holds}>
    <span className="comparison-side">
      {regime && <RegimeSwatch regime={regime} />}
      {days}
    </span>{" "}
    <span className="comparison-holds">{word}</span>
  </th>
);
