import { use } from "react";
import type { Period } from "#src/domain/period.ts";
import type { Regime } from "#src/domain/regime.ts";
import { Cited } from "#src/facts/cited.tsx";
import {
  comparedCitations,
  type ComparedCount,
  type ComparedQuestion,
  comparedWords,
} from "#src/facts/compared-words.ts";
import { DayField } from "#src/facts/day-field.tsx";
import { Sentence } from "#src/facts/sentence.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { STOP_COMPARING } from "#src/link/link-state.ts";
import { ComparisonContext } from "../comparison.ts";
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
    other: "Kies een andere dag.",
    differences: "Verschillen",
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
    other: "Choose another day.",
    differences: "Differences",
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
  const found = { regimes, changes, ...between, today, kennis: state.kennis, language };
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
          <PrintedSources citations={comparedCitations(found)} />
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

function Found({ question, filtering }: { question: ComparedQuestion; filtering: boolean }) {
  const words = useMessages(messages);
  const { sentence, counts, capped } = comparedWords(question);
  if (counts.length === 0)
    return (
      <p role="status">
        <Sentence pieces={sentence} /> {words.other}
      </p>
    );
  const remarks = [capped, filtering ? words.filtered : ""].filter(Boolean);
  return (
    <>
      <p className="compare-sentence" role="status">
        <Sentence pieces={sentence} />
      </p>
      <div className="compare-found">
        <ul className="compare-counts" aria-label={words.differences}>
          {counts.map((one) => (
            <li key={one.how}>
              <Count {...one} />
            </li>
          ))}
        </ul>
        {remarks.length > 0 && <p className="caption">{remarks.join(" ")}</p>}
        <Cited citations={comparedCitations(question)} />
      </div>
    </>
  );
}

/** Pressed, only these are shown. What is zero has nothing to show; one that became zero can still be let go. */
function Count({ how, count, text }: ComparedCount) {
  const { state, go } = useLink();
  const pressed = state.verschil === how;
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
