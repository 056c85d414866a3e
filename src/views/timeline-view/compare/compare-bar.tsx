import { use } from "react";
import type { Period } from "#src/domain/period.ts";
import { isBefore, isSameDay } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import { Cited } from "#src/facts/cited.tsx";
import { DayField } from "#src/facts/day-field.tsx";
import { Sentence } from "#src/facts/sentence.tsx";
import { countMilestones } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { DIFFERENCES, type Difference, STOP_COMPARING } from "#src/link/link-state.ts";
import { compareCitations, comparePieces, type SentenceQuestion } from "./compare-sentence.ts";
import { ComparisonContext } from "../comparison.ts";
import { differing } from "#src/scene/compared.ts";
import { PrintedSources } from "../printed-sources.tsx";
import { usePrinting } from "#src/ui/use-printing.ts";
import "./compare-bar.css";

const messages = defineMessages({
  nl: {
    region: "Vergelijking",
    compare: "Vergelijk",
    withAsOf: "met de peildatum",
    runs: "loopt mee met vandaag",
    fixed: "vast",
    howCompared: "Vergeleken dag: vast of meelopend",
    howAsOf: "Peildatum: vast of meelopend",
    swap: "Dagen omwisselen",
    showBoth: "Beide dagen tonen",
    stop: "Stoppen met vergelijken",
    same: (day: string) => `Beide dagen zijn ${day}: er is niets te vergelijken. Kies een andere dag.`,
    differences: "Verschillen",
    count: {
      nieuw: (count: number) => `${count} nieuw bekend`,
      verschoven: (count: number) => `${count} verschoven`,
      "in-werking": (count: number) => `${countMilestones(count, "nl")} in of uit werking`,
      bereikt: (count: number) => `${count} bereikt`,
    },
    capped: (day: string) =>
      `Wat na de kennisdatum ${day} bekend werd, telt niet mee; de regels staan er zoals ze er kwamen.`,
    filtered: "Geteld binnen de filters.",
    ofComparison: "Bij de vergelijking",
  },
  en: {
    region: "Comparison",
    compare: "Compare",
    withAsOf: "with the as-of date",
    runs: "moves with today",
    fixed: "fixed",
    howCompared: "Compared day: fixed or moving",
    howAsOf: "As-of date: fixed or moving",
    swap: "Swap the days",
    showBoth: "Show both days",
    stop: "Stop comparing",
    same: (day: string) => `Both days are ${day}: there is nothing to compare. Choose another day.`,
    differences: "Differences",
    count: {
      nieuw: (count: number) => `${count} newly known`,
      verschoven: (count: number) => `${count} moved`,
      "in-werking": (count: number) => `${countMilestones(count, "en")} in or out of force`,
      bereikt: (count: number) => `${count} reached`,
    },
    capped: (day: string) =>
      `What became known after the known-on date ${day} is not counted; the rules are shown as they came.`,
    filtered: "Counted within the filters.",
    ofComparison: "For the comparison",
  },
});

type Props = {
  regimes: readonly Regime[];
  filtering: boolean;
  /** Brings a period into view; `null` where nothing is drawn. */
  onShow: ((period: Period) => void) | null;
};

/** The two days, what happened between them in one sentence, and the counts that narrow what is shown. */
export function CompareBar({ regimes, filtering, onShow }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const printing = usePrinting();
  const { state, asOf, comparedWith, today, go } = useLink();
  const { vergelijk, op } = state;
  const comparison = use(ComparisonContext);
  if (vergelijk === null || comparedWith === null || !comparison) return null;
  const { between, changes } = comparison;
  const found = { regimes, changes, ...between, today, language };
  return (
    <>
      <section className="compare-bar" aria-label={words.region}>
        <div className="compare-days no-print">
          <div className="compare-day">
            <DayField label={words.compare} value={comparedWith} onChange={(day) => go({ vergelijk: day })} />
            <Running
              label={words.howCompared}
              running={vergelijk === "vandaag"}
              onChange={(running) => go({ vergelijk: running ? "vandaag" : today })}
            />
          </div>
          <div className="compare-day">
            <DayField label={words.withAsOf} value={asOf} onChange={(day) => go({ op: day })} />
            <Running
              label={words.howAsOf}
              running={op === "vandaag"}
              onChange={(running) => go({ op: running ? "vandaag" : today })}
            />
          </div>
          <div className="compare-actions">
            <button
              type="button"
              className="text-button"
              onClick={() => go({ op: vergelijk, vergelijk: op })}
            >
              {words.swap}
            </button>
            {onShow && (
              <button type="button" className="text-button compare-show" onClick={() => onShow(between)}>
                {words.showBoth}
              </button>
            )}
            <button type="button" className="text-button" onClick={() => go(STOP_COMPARING)}>
              {words.stop}
            </button>
          </div>
        </div>
        <Found question={found} filtering={filtering} />
      </section>
      {/* On paper the drawing comes first: the sources stand at the end. */}
      {printing && (
        <section className="printed-sources compare-printed">
          <h2>{words.ofComparison}</h2>
          <PrintedSources citations={compareCitations(found)} />
        </section>
      )}
    </>
  );
}

type RunningProps = { label: string; running: boolean; onChange: (running: boolean) => void };

function Running({ label, running, onChange }: RunningProps) {
  const words = useMessages(messages);
  return (
    <select
      className="control"
      aria-label={label}
      value={running ? "runs" : "fixed"}
      onChange={({ target }) => onChange(target.value === "runs")}
    >
      <option value="fixed">{words.fixed}</option>
      <option value="runs">{words.runs}</option>
    </select>
  );
}

function Found({ question, filtering }: { question: SentenceQuestion; filtering: boolean }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { kennis } = useLink().state;
  const { changes, from, to } = question;
  if (isSameDay(from, to)) return <p role="status">{words.same(formatDay(from, language))}</p>;
  const remarks = [
    ...(kennis && isBefore(kennis, to) ? [words.capped(formatDay(kennis, language))] : []),
    ...(filtering ? [words.filtered] : []),
  ];
  return (
    <>
      <p className="compare-sentence" role="status">
        <Sentence pieces={comparePieces(question)} />
      </p>
      <div className="compare-found">
        <ul className="compare-counts" aria-label={words.differences}>
          {DIFFERENCES.map((how) => (
            <li key={how}>
              <Count how={how} count={differing(changes, how).length} />
            </li>
          ))}
        </ul>
        {remarks.length > 0 && <p className="caption">{remarks.join(" ")}</p>}
        <Cited citations={compareCitations(question)} />
      </div>
    </>
  );
}

/** Pressed, only these are shown. What is zero has nothing to show; one that became zero can still be let go. */
function Count({ how, count }: { how: Difference; count: number }) {
  const words = useMessages(messages);
  const { state, go } = useLink();
  const pressed = state.verschil === how;
  const text = words.count[how](count);
  if (count === 0 && !pressed) return <span className="compare-none">{text}</span>;
  return (
    <button
      type="button"
      className="control"
      aria-pressed={pressed}
      onClick={() => go({ verschil: pressed ? null : how })}
    >
      {text}
    </button>
  );
}
